// amps metrics: what a table of revenue, contracts, events, answers or days to value says.
#include <iostream>

#include "cli/metrics_report.hpp"
#include "cli/program.hpp"
#include "cli/table_file.hpp"
#include "metrics/events_document.hpp"
#include "metrics/revenue_document.hpp"
#include "metrics/surveys_document.hpp"
#include "metrics/value_document.hpp"
#include "score/result_document.hpp"
#include "text/wording.hpp"

namespace amps::cli {

namespace {

std::optional<Error> map_roles(RoleColumns& columns, const std::vector<std::string>& map) {
  for (const std::string& each : map) {
    // A header may hold an equals sign; a role does not.
    const std::size_t equals = each.rfind('=');
    if (equals == std::string::npos) return error_at("", ErrorCode::unknown_field, {in_quotes(each), "COLUMN=ROLE"});
    const std::string_view text = each;
    if (const auto fault = set_role(columns, text.substr(0, equals), text.substr(equals + 1))) return fault;
  }
  return std::nullopt;
}

// What a reader has made of the whole table, or the faults of the file.
template <class Reader>
std::vector<Error> read_all(const TableFile& table, Reader& reader) {
  return table.each_record([&](const Records& records) { reader.take(records); });
}

int tell(const std::string& text) {
  std::cout << text << (text.ends_with('\n') ? "" : "\n");
  return exit_done;
}

template <class Reader>
int tell_revenue(const TableFile& table, Reader reader, const RevenueOptions& options, bool is_text) {
  if (const auto faults = read_all(table, reader); !faults.empty()) return refuse(faults);
  auto read = reader.finish();
  if (!read) return refuse(read.errors);
  const auto report = report_of(std::move(*read.value), options);
  if (!report) return refuse(report.errors);
  return tell(is_text ? format_revenue(*report) : write_revenue(*report));
}

template <class Reader, class Format, class Write>
int tell_report(const TableFile& table, Reader reader, Format format, Write write, bool is_text) {
  if (const auto faults = read_all(table, reader); !faults.empty()) return refuse(faults);
  const auto report = reader.finish();
  return tell(is_text ? format(report) : write(report));
}

int tell_events(const TableFile& table, EventReader reader, bool is_text) {
  if (const auto faults = read_all(table, reader); !faults.empty()) return refuse(faults);
  const auto report = reader.finish();
  if (!report) return refuse(report.errors);
  return tell(is_text ? format_events(*report) : write_events(*report));
}

}  // namespace

int metrics(const Arguments& arguments) {
  if (!arguments.fault.empty()) return wrong_usage(arguments.fault);
  if (arguments.operands.size() != 1) return wrong_usage("Give metrics one FILE.csv.");
  const auto kind = table_kind_named(arguments.kind.value_or(""));
  if (!kind) return wrong_usage("Give metrics a --kind: revenue, subscriptions, events, surveys or value.");
  const auto event = event_metric_named(arguments.event.value_or("touchpoints"));
  if (!event) return wrong_usage("--event is touchpoints, reviews, training, responses or activity.");
  if (arguments.event && *kind != TableKind::events) return wrong_usage("--event needs --kind events.");
  RevenueOptions options;
  options.segment = arguments.segment;
  if (arguments.period) {
    options.length = period_length_named(*arguments.period);
    if (!options.length || options.length == PeriodLength::day) {
      return wrong_usage("--period is month, quarter or year.");
    }
  }
  if (arguments.basis) {
    if (*arguments.basis != "opening" && *arguments.basis != "renewal") {
      return wrong_usage("--basis is opening or renewal.");
    }
    options.basis = *arguments.basis == "renewal" ? Basis::renewal : Basis::opening;
    if (options.basis == Basis::renewal && *kind != TableKind::subscriptions) {
      return wrong_usage("--basis renewal needs contracts: --kind subscriptions.");
    }
  }
  if (arguments.margin) {
    options.margin = read_margin(*arguments.margin);
    if (!options.margin) return wrong_usage("--margin is a share above 0 and up to 1, such as 0.8.");
  }
  const auto as_of = read_as_of(arguments.as_of.value_or(""));
  if (!as_of) return refuse(as_of.errors);
  options.as_of = as_of->value_or(today());

  const auto table = open_table(arguments.operands[0]);
  if (!table) return refuse(table.errors);
  RoleColumns columns = roles_of(*kind, table->rows, table->layout.delimiter);
  if (const auto fault = map_roles(columns, arguments.map)) return refuse({*fault});
  if (const auto faults = faults_of(columns); !faults.empty()) return refuse(faults);
  const bool is_text = arguments.text;
  const PeriodLength length = options.length.value_or(PeriodLength::month);
  switch (*kind) {
    case TableKind::revenue:
      return tell_revenue(*table, SnapshotReader(columns, options.length, options.as_of), options, is_text);
    case TableKind::subscriptions:
      return tell_revenue(*table, ContractReader(columns), options, is_text);
    case TableKind::surveys:
      return tell_report(*table, SurveyReader(columns, length, *options.as_of), format_survey, write_survey, is_text);
    case TableKind::value:
      return tell_report(*table, ValueReader(columns, *options.as_of), format_value, write_value, is_text);
    case TableKind::events:
      break;
  }
  if (const auto faults = faults_of(columns, *event); !faults.empty()) return refuse(faults);
  return tell_events(*table, EventReader(columns, {*event, length, *options.as_of, usual_review_days}), is_text);
}

}  // namespace amps::cli
