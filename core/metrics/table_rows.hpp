// The rows of a table, cell by cell by their role. What a cell cannot mean is told with its line, and its row is left
// out.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "metrics/faults.hpp"
#include "metrics/roles.hpp"
#include "table/csv.hpp"
#include "text/date.hpp"

namespace amps {

class TableRows {
 public:
  explicit TableRows(RoleColumns columns);

  // Calls back with every row of the records that has any text; the first record of all is the header.
  template <class See>
  void each(const Records& records, See see) {
    records_ = &records;
    for (record_ = 0; record_ < records.count(); ++record_) {
      if (begin_row()) see();
    }
  }

  // Of the row at hand.
  std::uint32_t line() const { return static_cast<std::uint32_t>(records_->line(record_)); }
  bool has(Role role) const { return index_of(role) < columns_.list.size(); }
  // Without the spaces around it; empty where there is no such column. Valid until the next one is asked for.
  std::string_view text(Role role);
  // Text that must not be blank.
  std::optional<std::string_view> words(Role role);
  // In hundredths, 0 or more.
  std::optional<std::int64_t> amount(Role role);
  std::optional<Date> day(Role role);
  // In billionths, above 0.
  std::optional<std::int64_t> rate(Role role);

  const RoleColumns& columns() const { return columns_; }
  std::string header(Role role) const;
  TableFaults& faults() { return faults_; }
  // The row at hand does not count.
  void refuse(const ErrorCode& code, std::initializer_list<std::string_view> arguments) {
    faults_.leave_out(code, {line()}, arguments);
  }

 private:
  bool begin_row();
  std::size_t index_of(Role role) const { return indices_[static_cast<std::size_t>(role)]; }
  const RoleColumn& column(Role role) const { return columns_.list[index_of(role)]; }

  RoleColumns columns_;
  TableFaults faults_;
  std::array<std::size_t, 16> indices_;
  bool has_header_ = false;
  const Records* records_ = nullptr;
  std::size_t record_ = 0;
  std::string room_;
};

// A cell without the spaces around it.
std::string_view without_spaces(std::string_view text);

// A decimal number above 0 in billionths, rounded down: "1.0842".
std::optional<std::int64_t> read_billionths(std::string_view text, NumberNotation notation);

}  // namespace amps
