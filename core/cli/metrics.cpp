// amps metrics: what a table of revenue, contracts, events, answers or days to value says.
#include <iostream>

#include "cli/metrics_report.hpp"
#include "cli/program.hpp"
#include "cli/table_file.hpp"
#include "metrics/revenue_document.hpp"
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

// A share above 0 and up to 1, in millionths.
std::optional<std::int64_t> read_margin(const std::string& text) {
  const auto billionths = read_billionths(text, NumberNotation::point);
  if (!billionths || *billionths > 1'000'000'000 || *billionths % 1000 != 0) return std::nullopt;
  return *billionths / 1000;
}

int tell(const Outcome<RevenueReport>& report, bool is_text) {
  if (!report) return refuse(report.errors);
  std::cout << (is_text ? format_revenue(*report) : write_revenue(*report) + "\n");
  return exit_done;
}

int tell_snapshots(const TableFile& table, const RoleColumns& columns, const RevenueOptions& options, bool is_text) {
  SnapshotReader reader(columns, options.length, options.as_of);
  const auto faults = table.each_record([&](const Records& records) { reader.take(records); });
  if (!faults.empty()) return refuse(faults);
  auto snapshots = reader.finish();
  if (!snapshots) return refuse(snapshots.errors);
  return tell(report_of(std::move(*snapshots.value), options), is_text);
}

int tell_contracts(const TableFile& table, const RoleColumns& columns, const RevenueOptions& options, bool is_text) {
  ContractReader reader(columns);
  const auto faults = table.each_record([&](const Records& records) { reader.take(records); });
  if (!faults.empty()) return refuse(faults);
  auto contracts = reader.finish();
  if (!contracts) return refuse(contracts.errors);
  return tell(report_of(std::move(*contracts.value), options), is_text);
}

}  // namespace

int metrics(const Arguments& arguments) {
  if (!arguments.fault.empty()) return wrong_usage(arguments.fault);
  if (arguments.operands.size() != 1) return wrong_usage("Give metrics one FILE.csv.");
  const auto kind = table_kind_named(arguments.kind.value_or(""));
  if (!kind) return wrong_usage("Give metrics a --kind: revenue, subscriptions, events, surveys or value.");
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
  if (*kind == TableKind::revenue) return tell_snapshots(*table, columns, options, arguments.text);
  return tell_contracts(*table, columns, options, arguments.text);
}

}  // namespace amps::cli
