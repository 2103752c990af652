// What the tests of metrics share: tables as texts, read as the program reads them.
#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "helpers.hpp"
#include "metrics/events.hpp"
#include "metrics/revenue_report.hpp"
#include "metrics/roles.hpp"
#include "metrics/surveys.hpp"
#include "metrics/value.hpp"
#include "table/layout.hpp"

namespace amps {

// How many random tables a test looks at: each one is read through a reader that has room for a large file, which takes
// milliseconds under WebAssembly and the sanitizers.
constexpr int rounds(int natively) {
#ifdef __EMSCRIPTEN__
  return natively / 100;
#elif defined(__SANITIZE_ADDRESS__)
  return natively / 10;
#else
  return natively;
#endif
}

inline Date date_of(std::string_view text) { return *parse_date(text); }

inline RoleColumns columns_of(TableKind kind, std::string_view text) {
  const Layout layout = layout_of(text, true);
  return roles_of(kind, first_records(layout, text, true, 1000), layout.delimiter);
}

// Sends the whole text through a reader.
template <class Reader>
void read_table(Reader& reader, std::string_view text) {
  const Layout layout = layout_of(text, true);
  const auto csv = std::make_unique<CsvReader>(layout.delimiter, layout.skipped, layout.skipped_lines);
  while (!text.empty()) {
    const auto into = csv->room();
    const std::size_t count = std::min(text.size(), into.size());
    std::copy_n(text.data(), count, into.data());
    csv->fill(count);
    text.remove_prefix(count);
    while (csv->next().count() > 0) reader.take(csv->records());
  }
  csv->end();
  while (csv->next().count() > 0) reader.take(csv->records());
}

inline Outcome<Snapshots> snapshots_in(std::string_view text, std::optional<PeriodLength> length = {},
                                       std::optional<Date> as_of = {}) {
  SnapshotReader reader(columns_of(TableKind::revenue, text), length, as_of);
  read_table(reader, text);
  return reader.finish();
}

inline Outcome<Contracts> contracts_in(std::string_view text) {
  ContractReader reader(columns_of(TableKind::subscriptions, text));
  read_table(reader, text);
  return reader.finish();
}

inline SurveyReport survey_of(std::string_view text) {
  SurveyReader reader(columns_of(TableKind::surveys, text), PeriodLength::month, date_of("2026-12-31"));
  read_table(reader, text);
  return reader.finish();
}

// One fault a line: its lines, its code, its message, and whether its rows count.
inline std::string told(const std::vector<TableFault>& faults) {
  std::string text;
  for (const TableFault& fault : faults) {
    for (const std::uint32_t line : fault.lines) text += std::to_string(line) + " ";
    text += std::string(fault.code->name) + (fault.is_left_out ? " left out: " : ": ") + fault.message + "\n";
  }
  return text;
}

// "2026-02: 100 + 5 + 0 + 1 - 2 - 3 = 101, 2 of 3": the movements of a period in hundredths, and who was kept.
inline std::string moved(const RevenuePeriod& period) {
  const auto number = [](std::int64_t value) { return std::to_string(value); };
  return format_period(period.period) + ": " + number(period.opening) + " + " + number(period.fresh) + " + " +
         number(period.reactivated) + " + " + number(period.expansion) + " - " + number(period.contraction) + " - " +
         number(period.churn) + " = " + number(period.closing) + ", " + number(period.accounts_kept) + " of " +
         number(period.accounts_opening);
}

inline std::string moved(const std::vector<RevenuePeriod>& periods) {
  std::string text;
  for (const RevenuePeriod& each : periods) text += moved(each) + "\n";
  return text;
}

}  // namespace amps
