// amps plan: where a success plan stands on a day, or what came of many.
#include <iostream>

#include "cli/plan_report.hpp"
#include "cli/program.hpp"
#include "json/envelope.hpp"
#include "plan/course_document.hpp"
#include "plan/plan_document.hpp"
#include "score/result_document.hpp"

namespace amps::cli {

namespace {

Outcome<Plan> load_plan(const std::string& path) {
  auto text = read_file(path, max_plan_bytes);
  if (!text) return std::move(text.errors);
  return read_plan(*text);
}

// Each line of standard input is a plan, and gets one line back.
int tell_lines(Date as_of) {
  Lines lines(max_plan_bytes);
  while (std::cout) {
    const auto line = lines.next();
    if (!line) break;
    const auto plan = *line ? read_plan(**line) : Outcome<Plan>(line->errors);
    std::cout << (plan ? write_course(*plan, course_of(*plan, as_of)) : error_envelope(plan.errors)) << '\n';
  }
  return exit_done;
}

int sum_up(const std::vector<std::string>& paths, Date as_of) {
  std::vector<Status> statuses;
  std::vector<Error> errors;
  for (const std::string& path : paths) {
    auto plan = load_plan(path);
    if (plan) {
      statuses.push_back(course_of(*plan, as_of).status);
      continue;
    }
    // Of many files, which one.
    for (Error& error : plan.errors) {
      error.message.insert(0, path + ": ");
      errors.push_back(std::move(error));
    }
  }
  if (!errors.empty()) return refuse(errors);
  std::cout << write_achievement(achievement_of(statuses)) << '\n';
  return exit_done;
}

}  // namespace

int plan(const Arguments& arguments) {
  if (!arguments.fault.empty()) return wrong_usage(arguments.fault);
  if (arguments.text + arguments.coa + arguments.lines > 1)
    return wrong_usage("Give one of --text, --coa and --lines.");
  if (arguments.lines != arguments.operands.empty()) return wrong_usage("Give plan a FILE, or --lines without one.");
  if (!arguments.coa && arguments.operands.size() > 1) return wrong_usage("Give plan one FILE, or many with --coa.");
  const auto date = read_as_of(arguments.as_of.value_or(""));
  if (!date) return refuse(date.errors);
  const Date as_of = date->value_or(today());
  if (arguments.lines) return tell_lines(as_of);
  if (arguments.coa) return sum_up(arguments.operands, as_of);

  const auto plan = load_plan(arguments.operands[0]);
  if (!plan) return refuse(plan.errors);
  const Course course = course_of(*plan, as_of);
  if (arguments.text) {
    std::cout << format_course(*plan, course);
  } else {
    std::cout << write_course(*plan, course) << '\n';
  }
  return exit_done;
}

}  // namespace amps::cli
