// What the columns of a table are for the metrics: told by their names, every one can be set by hand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "table/notation.hpp"
#include "text/error.hpp"

namespace amps {

enum class TableKind : std::uint8_t { revenue, subscriptions, events, surveys, value };

enum class Role : std::uint8_t {
  none,
  account,
  period,    // of a snapshot
  amount,    // of revenue
  currency,  // of the amount
  rate,      // which the amount is multiplied by, so that amounts of several currencies can be added
  segment,
  start,    // of a contract, or of the way to value
  end,      // the last day of a contract
  reached,  // the day of the first verified outcome
  date,
  event,   // what happened
  figure,  // what goes with an event, such as hours to a response
  answer,  // to a survey
};

// What an amount is paid for.
enum class AmountUnit : std::uint8_t { unknown, yearly, monthly, total };

enum class SurveyScale : std::uint8_t { unknown, nps, csat };

// What a column can be said to be.
struct RoleName {
  std::string_view name;  // as `--map` and documents call it
  Role role;
  unsigned kinds = 0;  // of tables that have it, by bits
  AmountUnit unit = AmountUnit::unknown;
  SurveyScale scale = SurveyScale::unknown;
  std::vector<std::string_view> aliases;  // in six languages, folded

  bool is_of(TableKind kind) const { return (kinds >> static_cast<unsigned>(kind) & 1) != 0; }
};

const std::vector<RoleName>& role_names();

struct RoleColumn {
  std::string header;
  Role role = Role::none;
  NumberNotation numbers = NumberNotation::point;
  DateNotation dates = DateNotation::year_first;
  bool is_open = false;  // day and month could be either
};

struct RoleColumns {
  TableKind kind = TableKind::revenue;
  std::vector<RoleColumn> list;
  AmountUnit unit = AmountUnit::unknown;
  SurveyScale scale = SurveyScale::unknown;
  std::string currency;  // where the name of the amount tells it

  std::optional<std::size_t> find(Role role) const;
};

// From the header and the rows below it. At most one column has each role: the first that fits.
RoleColumns roles_of(TableKind kind, const std::vector<std::vector<std::string>>& rows, char delimiter);

// Gives a column, named by its header or as "#3" by its number, another role, with a notation behind a colon where it
// needs one: "arr:comma", "start:day_first". Errors: unknown-column, unknown-field.
std::optional<Error> set_role(RoleColumns& columns, std::string_view column, std::string_view role);

// What keeps a table from being read. Errors: missing-column (for each), open-notation, open-amount, open-survey.
std::vector<Error> faults_of(const RoleColumns& columns);

// "arr", "account", "none", …
std::string_view name_of(const RoleColumns& columns, const RoleColumn& column);

// "revenue", "subscriptions", "events", "surveys", "value"
std::string_view name_of(TableKind kind);
std::optional<TableKind> table_kind_named(std::string_view name);

}  // namespace amps
