// The engine's functions for JavaScript: text in, envelope out. Nothing here computes.
#include <emscripten/bind.h>

#include <string>

#include "assessment/assessment_document.hpp"
#include "assessment/vector.hpp"
#include "bindings.hpp"
#include "json/envelope.hpp"
#include "json/writer.hpp"
#include "model/model_document.hpp"
#include "model/rules.hpp"
#include "score/result_document.hpp"

namespace amps::wasm {

Model& model_in_use() {
  static Model model;
  return model;
}

}  // namespace amps::wasm

namespace {

using amps::wasm::model_in_use;

// Puts a model to use: before anything else is asked for. After a refusal the one before stays.
std::string use_model(const std::string& json) {
  auto model = amps::read_model(json);
  if (!model) return amps::error_envelope(model.errors);
  model_in_use() = std::move(*model.value);
  return amps::result_envelope("null");
}

// An assessment document and an as-of date ("" for none); a result document.
std::string score(const std::string& json, const std::string& as_of) {
  const auto date = amps::read_as_of(as_of);
  if (!date) return amps::error_envelope(date.errors);
  const amps::Model& model = model_in_use();
  const auto assessment = amps::read_assessment(model.rules, json);
  if (!assessment) return amps::error_envelope(assessment.errors);
  return amps::result_envelope(
      amps::write_result(model.rules, &model.words, *assessment, amps::evaluate(model.rules, *assessment, *date)));
}

// A vector and an as-of date ("" for none); a summary.
std::string summary(const std::string& vector, const std::string& as_of) {
  const auto date = amps::read_as_of(as_of);
  if (!date) return amps::error_envelope(date.errors);
  const amps::Model& model = model_in_use();
  const auto assessment = amps::parse_vector(model.rules, vector);
  if (!assessment) return amps::error_envelope(assessment.errors);
  return amps::result_envelope(amps::write_summary(model.rules, amps::summarize(model.rules, *assessment, *date)));
}

// A vector; an assessment document.
std::string parse_vector(const std::string& text) {
  const amps::Model& model = model_in_use();
  const auto assessment = amps::parse_vector(model.rules, text);
  if (!assessment) return amps::error_envelope(assessment.errors);
  return amps::result_envelope(amps::write_assessment(model.rules, *assessment));
}

// An assessment document; its vector.
std::string format_vector(const std::string& json) {
  const amps::Model& model = model_in_use();
  const auto assessment = amps::read_assessment(model.rules, json);
  if (!assessment) return amps::error_envelope(assessment.errors);
  return amps::result_envelope(amps::JsonWriter().string(amps::format_vector(model.rules, *assessment)).take());
}

}  // namespace

EMSCRIPTEN_BINDINGS(amps) {
  emscripten::function("useModel", &use_model);
  emscripten::function("score", &score);
  emscripten::function("summary", &summary);
  emscripten::function("parseVector", &parse_vector);
  emscripten::function("formatVector", &format_vector);
}
