// amps score: one account, or a line for each of many.
#include <iostream>
#include <limits>
#include <optional>

#include "assessment/assessment_document.hpp"
#include "assessment/vector.hpp"
#include "cli/program.hpp"
#include "cli/report.hpp"
#include "json/envelope.hpp"
#include "score/result_document.hpp"

namespace amps::cli {

namespace {

// The next line of standard input: of one that is too long for a vector nothing is kept but its length.
std::optional<Outcome<std::string>> read_line() {
  char buffer[max_vector_bytes + 2];  // one more for a carriage return, and one for the end of the text
  std::cin.getline(buffer, sizeof buffer);
  const auto count = static_cast<std::size_t>(std::cin.gcount());
  if (count == 0) return std::nullopt;
  if (std::cin.fail()) {
    std::cin.clear();
    std::cin.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    const std::size_t size = count + static_cast<std::size_t>(std::cin.gcount()) - (std::cin.eof() ? 0 : 1);
    return error_at("", ErrorCode::text_too_long, {std::to_string(size), std::to_string(max_vector_bytes)});
  }
  std::string line(buffer, std::cin.eof() ? count : count - 1);
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return line;
}

int score_lines(const Model& model, std::optional<Date> as_of) {
  // For a reader that has gone nothing more is scored.
  while (std::cout) {
    const auto line = read_line();
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
