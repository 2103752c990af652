// amps model: whether a model is valid, what the built-in one says, and a model as SQL.
#include <iostream>

#include "cli/program.hpp"
#include "json/writer.hpp"
#include "sql/query.hpp"
#include "sql/source_document.hpp"
#include "text/ids.hpp"
#include "text/wording.hpp"

namespace amps::cli {

namespace {

int check_model(const std::string& path) {
  const auto model = load_model(path);
  if (!model) return refuse(model.errors);
  const Rules& rules = model->rules;
  JsonWriter out;
  out.open_object();
  out.key("id").string(rules.identity.id);
  out.key("version").string(rules.identity.version);
  out.key("stages").integer(static_cast<std::int64_t>(rules.stages.size()));
  out.key("dimensions").integer(static_cast<std::int64_t>(rules.dimensions.size()));
  out.key("questions").integer(static_cast<std::int64_t>(rules.questions.size()));
  out.key("bands").integer(static_cast<std::int64_t>(rules.bands.size()));
  out.key("blind_spots").integer(static_cast<std::int64_t>(rules.blind_spots.size()));
  out.key("contradictions").integer(static_cast<std::int64_t>(rules.contradictions.size()));
  out.close_object();
  std::cout << out.take() << '\n';
  return exit_done;
}

// The columns in the file, and those that are named beside it.
Outcome<SqlSource> load_source(const Rules& rules, const Arguments& arguments) {
  auto source = Outcome<SqlSource>(SqlSource());
  if (arguments.columns) {
    const auto text = read_file(*arguments.columns);
    if (!text) return text.errors;
    source = read_sql_source(rules, *text);
  }
  if (arguments.table) {
    auto table = split_table_name(*arguments.table);
    for (Error& error : table.errors) source.errors.push_back(std::move(error));
    if (source && table) source.value->table = std::move(*table.value);
  }
  if (!source.errors.empty()) return std::move(source.errors);
  if (arguments.value_column) source.value->value = *arguments.value_column;
  if (arguments.vector) source.value->vector = *arguments.vector;
  return source;
}

int write_sql(const Arguments& arguments) {
  if (!arguments.dialect) return wrong_usage("Give model sql a --dialect and a --table.");
  std::vector<std::string_view> ids = ids_of(sql_dialects);
  const SqlDialect* dialect = find_dialect(*arguments.dialect);
  if (dialect == nullptr) {
    return wrong_usage(in_quotes(*arguments.dialect) + " is not a dialect. Dialects are " + listed(ids) + ".");
  }
  const auto model = load_model(arguments.model);
  if (!model) return refuse(model.errors);
  const auto source = load_source(model->rules, arguments);
  if (!source) return refuse(source.errors);
  if (source->table.empty()) return wrong_usage("Give model sql a --table.");
  const auto query = write_query(model->rules, *dialect, *source);
  if (!query) return refuse(query.errors);
  std::cout << *query;
  return exit_done;
}

}  // namespace

int model(const std::vector<std::string>& words) {
  const bool is_sql = words.size() > 1 && words[1] == "sql";
  const Arguments arguments =
      is_sql ? parse_arguments(words, {"--dialect", "--table", "--columns", "--value", "--vector", "--model"})
             : parse_arguments(words, {});
  if (!arguments.fault.empty()) return wrong_usage(arguments.fault);
  const auto& operands = arguments.operands;
  if (operands.size() == 1 && is_sql) return write_sql(arguments);
  if (operands.size() == 2 && operands[0] == "check") return check_model(operands[1]);
  if (operands.size() == 1 && operands[0] == "show") {
    std::cout << builtin_model_text() << '\n';
    return exit_done;
  }
  return wrong_usage("Give model check FILE, show, or sql.");
}

}  // namespace amps::cli
