// The functions that only the site asks for, in the full engine. Nothing here computes either.
#include <emscripten/bind.h>

#include <string>

#include "assessment/assessment_document.hpp"
#include "bindings.hpp"
#include "json/envelope.hpp"
#include "score/change_document.hpp"

namespace {

// Two assessment documents; a change document.
std::string change(const std::string& before, const std::string& after) {
  const amps::Model& model = amps::wasm::model_in_use();
  const auto from = amps::read_assessment(model.rules, before);
  if (!from) return amps::error_envelope(from.errors);
  const auto to = amps::read_assessment(model.rules, after);
  if (!to) return amps::error_envelope(to.errors);
  const auto change = amps::explain_change(model.rules, *from, *to);
  if (!change) return amps::error_envelope(change.errors);
  return amps::result_envelope(amps::write_change(model.rules, *from, *to, *change));
}

}  // namespace

EMSCRIPTEN_BINDINGS(amps_full) { emscripten::function("change", &change); }
