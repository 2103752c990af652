// What the columns of a table are to evidence: told by their names and values, or set by hand.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "table/layout.hpp"
#include "table/notation.hpp"
#include "text/error.hpp"

namespace amps::evidence {

// A topic of support serves the watch list.
enum class Role : std::uint8_t { ignored, account, period, segment, activity, outcome, control, topic };

std::string_view name_of(Role role);

struct Column {
  std::string header;
  Role role = Role::ignored;
  NumberNotation numbers = NumberNotation::point;
  DateNotation dates = DateNotation::year_first;
  bool is_open = false;    // day and month of its dates could be either, and nobody has said which comes first
  bool is_turned = false;  // of yes/no: what counts as 1 counts as 0, and the other way round

  bool is_measure() const { return role == Role::activity || role == Role::outcome || role == Role::control; }
};

struct Columns {
  std::vector<Column> list;

  // The first column of that role.
  std::optional<std::size_t> find(Role role) const;
};

// From the header and the rows below it: account, period, segment and outcome by their names, activities by having
// numbers or yes and no. At most one column is the account, the period, the segment.
Columns recognised(const std::vector<std::vector<std::string>>& rows, char delimiter);

// Gives a column, named by its header or, as "#3", by its number from 1, another role. Behind a colon, a notation may
// follow, or that yes/no is turned round: "renewed:turned", "usage:comma", "day:month_first". Errors: unknown-column,
// unknown-field.
std::optional<Error> set_role(Columns& columns, std::string_view column, std::string_view role);

// Sets columns by hand: "activity=trainings,#4:comma" as the program spells it. A role that is named belongs to the
// columns named for it and to no others; a column whose header has a comma is named by its number. All faults at once:
// unknown-column, unknown-field.
std::vector<Error> set_roles(Columns& columns, const std::vector<std::string>& map);

// What keeps a table from being read: no activity or no outcome, several columns of a role that only one can have,
// dates whose day and month could be either. Errors: no-role, several-columns, open-notation.
std::vector<Error> faults_of(const Columns& columns);

}  // namespace amps::evidence
