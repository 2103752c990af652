// amps score: one account, or a line for each of many.
#include <iostream>
#include <optional>

#include "assessment/assessment_document.hpp"
#include "assessment/vector.hpp"
#include "cli/program.hpp"
#include "cli/report.hpp"
#include "json/envelope.hpp"
#include "score/result_document.hpp"

namespace amps::cli {

namespace {

int score_lines(const Model& model, std::optional<Date> as_of) {
  Lines lines(max_vector_bytes);
  // For a reader that has gone nothing more is scored.
  while (std::cout) {
    const auto line = lines.next();
    if (!line) break;
    const auto assessment = *line ? parse_vector(model.rules, **line) : Outcome<Assessment>(line->errors);
    if (assessment) {
      std::cout << write_result(model.rules, &model.words, *assessment, evaluate(model.rules, *assessment, as_of))
                << '\n';
    } else {
      std::cout << error_envelope(assessment.errors) << '\n';
    }
  }
  return exit_done;
}

}  // namespace

int score(const Arguments& arguments) {
  if (!arguments.fault.empty()) return wrong_usage(arguments.fault);
  const std::size_t sources = arguments.operands.size() + (arguments.vector ? 1 : 0) + (arguments.lines ? 1 : 0);
  if (sources != 1) return wrong_usage("Give score one of --vector VECTOR, --lines or one FILE.");
  if (arguments.lines && arguments.text) return wrong_usage("--text goes with one account, not with --lines.");

  const auto model = load_model(arguments.model);
  if (!model) return refuse(model.errors);
  const auto as_of = read_as_of(arguments.as_of.value_or(""));
  if (!as_of) return refuse(as_of.errors);
  if (arguments.lines) return score_lines(*model, *as_of);

  auto text = arguments.vector ? Outcome<std::string>(*arguments.vector) : read_file(arguments.operands[0]);
  if (!text) return refuse(text.errors);
  const auto assessment = arguments.vector ? parse_vector(model->rules, *text) : read_assessment(model->rules, *text);
  if (!assessment) return refuse(assessment.errors);
  const Result result = evaluate(model->rules, *assessment, *as_of);
  if (arguments.text) {
    std::cout << format_report(*model, *assessment, result);
  } else {
    std::cout << write_result(model->rules, &model->words, *assessment, result) << '\n';
  }
  return exit_done;
}

}  // namespace amps::cli
