// amps change: what moved the score between two assessments of one account.
#include "score/change.hpp"

#include <iostream>

#include "assessment/assessment_document.hpp"
#include "assessment/vector.hpp"
#include "cli/program.hpp"
#include "score/change_document.hpp"

namespace amps::cli {

namespace {

Outcome<Assessment> load_assessment(const Rules& rules, const std::string& vector_or_path) {
  if (vector_or_path.rfind("AMPS:", 0) == 0) return parse_vector(rules, vector_or_path);
  auto text = read_file(vector_or_path);
  if (!text) return std::move(text.errors);
  return read_assessment(rules, *text);
}

}  // namespace

int change(const Arguments& arguments) {
  if (!arguments.fault.empty()) return wrong_usage(arguments.fault);
  if (arguments.operands.size() != 2) return wrong_usage("Give change two assessments, OLD and NEW.");
  const auto model = load_model(arguments.model);
  if (!model) return refuse(model.errors);
  const auto before = load_assessment(model->rules, arguments.operands[0]);
  if (!before) return refuse(before.errors);
  const auto after = load_assessment(model->rules, arguments.operands[1]);
  if (!after) return refuse(after.errors);
  const auto change = explain_change(model->rules, *before, *after);
  if (!change) return refuse(change.errors);
  std::cout << write_change(model->rules, *before, *after, *change) << '\n';
  return exit_done;
}

}  // namespace amps::cli
