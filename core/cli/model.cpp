// amps model: whether a model is valid, and what the built-in one says.
#include <iostream>

#include "cli/program.hpp"
#include "json/writer.hpp"

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

}  // namespace

int model(const Arguments& arguments) {
  if (!arguments.fault.empty()) return wrong_usage(arguments.fault);
  const auto& operands = arguments.operands;
  if (operands.size() == 2 && operands[0] == "check") return check_model(operands[1]);
  if (operands.size() == 1 && operands[0] == "show") {
    std::cout << builtin_model_text() << '\n';
    return exit_done;
  }
  return wrong_usage("Give model either check FILE or show.");
}

}  // namespace amps::cli
