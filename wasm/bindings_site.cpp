// What documents and models of one's own need, in the second module. Nothing here computes either.
#include <emscripten.h>
#include <emscripten/bind.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/assessment_document.hpp"
#include "assessment/vector.hpp"
#include "bindings.hpp"
#include "json/envelope.hpp"
#include "json/writer.hpp"
#include "model/model_document.hpp"
#include "plan/course_document.hpp"
#include "plan/plan_document.hpp"
#include "portfolio/value_at_risk.hpp"
#include "score/change_document.hpp"
#include "score/result_document.hpp"
#include "sql/query.hpp"
#include "sql/source_document.hpp"
#include "text/ids.hpp"
#include "text/wording.hpp"

namespace {

using amps::wasm::rules_in_use;

// Puts a model to use. After a refusal the one before stays.
std::string use_model(const std::string& json) {
  static amps::Model in_use;
  auto model = amps::read_model(json);
  if (!model) return amps::error_envelope(model.errors);
  in_use = std::move(*model.value);
  amps::wasm::use_rules(in_use.rules);
  return {};
}

// An assessment document and an as-of date ("" for none); a result document without the words of the model.
std::string score_document(const std::string& json, const std::string& as_of) {
  const auto date = amps::read_as_of(as_of);
  if (!date) return amps::error_envelope(date.errors);
  const amps::Rules& rules = rules_in_use();
  const auto assessment = amps::read_assessment(rules, json);
  if (!assessment) return amps::error_envelope(assessment.errors);
  return amps::result_envelope(
      amps::write_result(rules, nullptr, *assessment, amps::evaluate(rules, *assessment, *date)));
}

// Two assessment documents; a change document.
std::string change(const std::string& before, const std::string& after) {
  const amps::Rules& rules = rules_in_use();
  const auto from = amps::read_assessment(rules, before);
  if (!from) return amps::error_envelope(from.errors);
  const auto to = amps::read_assessment(rules, after);
  if (!to) return amps::error_envelope(to.errors);
  const auto change = amps::explain_change(rules, *from, *to);
  if (!change) return amps::error_envelope(change.errors);
  return amps::result_envelope(amps::write_change(rules, *from, *to, *change));
}

// The weight of each activity of a plan in millionths, out of lines such as "jog 350000"; 1 where none is told.
std::vector<double> weights_in(const amps::Plan& plan, std::string_view lines) {
  std::vector<double> weights(plan.activities.size(), 1);
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
    const std::size_t blank = line.find(' ');
    if (blank == std::string_view::npos) continue;
    const auto activity = amps::find_id(plan.activities, line.substr(0, blank));
    int millionths = 0;
    std::from_chars(line.data() + blank + 1, line.data() + line.size(), millionths);
    if (activity) weights[*activity] = millionths / 1e6;
  }
  return weights;
}

// A plan document, an as-of date and what evidence says of its activities; what follows from it, with six significant
// digits.
std::string plan(const std::string& json, const std::string& as_of, const std::string& evidence) {
  const auto date = amps::parse_date(as_of);
  if (!date) return amps::error_envelope({amps::error_at("", amps::ErrorCode::bad_date, {amps::in_quotes(as_of)})});
  const auto plan = amps::read_plan(json);
  if (!plan) return amps::error_envelope(plan.errors);
  return amps::result_envelope(amps::write_course(*plan, amps::course_of(*plan, *date, weights_in(*plan, evidence))));
}

// The model in use as one SELECT in a dialect, for the table that a JSON document describes.
std::string sql(const std::string& dialect_id, const std::string& json) {
  const amps::SqlDialect* dialect = amps::find_dialect(dialect_id);
  if (dialect == nullptr) {
    return amps::error_envelope(
        {amps::error_at("/dialect", amps::ErrorCode::not_allowed,
                        {amps::in_quotes(dialect_id), amps::listed(amps::ids_of(amps::sql_dialects))})});
  }
  const amps::Rules& rules = rules_in_use();
  auto source = amps::read_sql_source(rules, json);
  if (source && source->table.empty())
    source.errors.push_back(amps::error_at("/table", amps::ErrorCode::bad_table_name, {amps::in_quotes("")}));
  if (!source.errors.empty()) return amps::error_envelope(source.errors);
  const auto query = amps::write_query(rules, *dialect, *source);
  if (!query) return amps::error_envelope(query.errors);
  amps::JsonWriter out;
  return amps::result_envelope(out.string(*query).take());
}

// The statuses of many plans with blanks between; customer outcome achievement.
std::string achievement(const std::string& statuses) {
  std::vector<amps::Status> list;
  std::string_view rest = statuses;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const auto status = amps::status_named(rest.substr(0, end));
    if (!status) {
      const std::string found = amps::in_quotes(rest.substr(0, end));
      return amps::error_envelope({amps::error_at("", amps::ErrorCode::not_allowed, {found, "the status of a plan"})});
    }
    list.push_back(*status);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return amps::result_envelope(amps::write_achievement(amps::achievement_of(list)));
}

}  // namespace

EMSCRIPTEN_BINDINGS(amps_site) {
  emscripten::function("useModel", &use_model);
  emscripten::function("scoreDocument", &score_document);
  emscripten::function("change", &change);
  emscripten::function("plan", &plan);
  emscripten::function("sql", &sql);
  emscripten::function("achievement", &achievement);
}

// Numbers need no Embind. A value in hundredths of its currency below 10^15, and a score in tenths; in hundredths.
extern "C" EMSCRIPTEN_KEEPALIVE double valueAtRisk(double value, int score) {
  return static_cast<double>(amps::value_at_risk(static_cast<std::int64_t>(value), static_cast<amps::Tenths>(score)));
}
