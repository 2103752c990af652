// The engine's functions for JavaScript: plain fields in, envelopes or columns of numbers out. Nothing here computes.
#include "bindings.hpp"

#include <emscripten.h>
#include <emscripten/bind.h>

#include <string>

#include "assessment/assessment_document.hpp"
#include "assessment/assessment_fields.hpp"
#include "assessment/vector.hpp"
#include "json/envelope.hpp"
#include "score/result_document.hpp"
#include "score/scorer.hpp"

namespace {

const amps::Rules* rules = &amps::builtin_rules;
amps::Scorer scorer;
bool is_scorer_ready = false;

amps::Scorer& ready_scorer() {
  if (!is_scorer_ready) scorer.use(*rules);
  is_scorer_ready = true;
  return scorer;
}

// The fields of an assessment and an as-of date ("" for none); a result document without the words of the model, or
// nothing where a field does not fit.
std::string score(const std::string& stage, const std::string& levels, const std::string& dates,
                  const std::string& band, const std::string& reason, const std::string& author,
                  const std::string& until, const std::string& as_of) {
  const auto date = amps::read_as_of(as_of);
  if (!date) return amps::error_envelope(date.errors);
  const auto assessment = amps::assessment_of(*rules, {stage, levels, dates, band, reason, author, until});
  if (!assessment) return {};
  return amps::result_envelope(
      amps::write_result(*rules, nullptr, *assessment, amps::evaluate(*rules, *assessment, *date)));
}

// A vector; an assessment document.
std::string parse_vector(const std::string& text) {
  const auto assessment = amps::parse_vector(*rules, text);
  if (!assessment) return amps::error_envelope(assessment.errors);
  return amps::result_envelope(amps::write_assessment(*rules, *assessment));
}

// A vector and an as-of date ("" for none): its numbers are the first row of the columns then. Nothing, or errors.
std::string score_vector(const std::string& vector, const std::string& as_of) {
  const auto date = amps::read_as_of(as_of);
  if (!date) return amps::error_envelope(date.errors);
  const auto assessment = amps::parse_vector(*rules, vector);
  if (!assessment) return amps::error_envelope(assessment.errors);
  amps::Scorer& numbers = ready_scorer();
  numbers.stages[0] = static_cast<std::uint8_t>(*assessment->stage);
  const auto levels = amps::fresh_answers(*rules, *assessment, *date).levels;
  for (std::size_t q = 0; q < levels.size(); ++q) {
    numbers.levels[q][0] = static_cast<std::int8_t>(levels[q].value_or(-1));
  }
  numbers.run(1);
  return {};
}

}  // namespace

const amps::Rules& amps::wasm::rules_in_use() { return *rules; }

void amps::wasm::use_rules(const Rules& other) {
  rules = &other;
  is_scorer_ready = false;
}

EMSCRIPTEN_BINDINGS(amps) {
  emscripten::function("score", &score);
  emscripten::function("parseVector", &parse_vector);
  emscripten::function("scoreVector", &score_vector);
}

// Numbers need no Embind: JavaScript calls these as they are.
extern "C" {

// Where the columns lie in memory: stages, levels, and from score on the numbers behind each other.
EMSCRIPTEN_KEEPALIVE const void* columns() {
  static const void* addresses[3];
  amps::Scorer& numbers = ready_scorer();
  addresses[0] = numbers.stages;
  addresses[1] = numbers.levels;
  addresses[2] = numbers.score;
  return addresses;
}

// Scores so many rows of the columns, which columns() has given. The index of the first question with a level that it
// does not have, or the number of questions where all is well.
EMSCRIPTEN_KEEPALIVE std::size_t scoreRows(std::size_t count) { return scorer.run(count); }
}
