#include "cli/report.hpp"

#include "assessment/vector.hpp"
#include "number/decimal.hpp"
#include "text/utf8.hpp"

namespace amps::cli {

namespace {

// English where the model has it, else its first language: a terminal report has one reader and no setting.
std::string english(const Text& text) {
  for (const auto& [language, phrase] : text) {
    if (language.empty() || language == "en") return std::string(phrase);
  }
  return text.empty() ? "" : std::string(text.front().second);
}

std::string number(Tenths value) {
  std::string digits = format_decimal(value, 1);
  if (digits.find('.') == std::string::npos) digits += ".0";
  return digits;
}

std::string number(const std::optional<Tenths>& value) { return value ? number(*value) : "none"; }

std::string padded(std::string text, std::size_t width) {
  const std::size_t length = utf8_count(text);
  if (length < width) text.append(width - length, ' ');
  return text;
}

std::string right(const std::string& text, std::size_t width) {
  return text.size() < width ? std::string(width - text.size(), ' ') + text : text;
}

std::string range(Tenths low, Tenths high) { return number(low) + " to " + number(high); }

std::string band_name(const Model& model, std::optional<std::size_t> band) {
  return band ? english(model.words.bands[*band]) : "no band";
}

std::string step_line(const Model& model, const Step& step) {
  const QuestionWords& question = model.words.questions[step.question];
  const std::string id = padded(std::string(model.rules.questions[step.question].id), 4);
  const std::string points = number(round_half_up(step.points, tenth));
  if (step.kind == Step::Kind::find_out) {
    return "  " + id + right("±" + points, 7) + "  find out: " + english(question.text) + "\n";
  }
  return "  " + id + right("+" + points, 6) + "  " +
         english(question.levels[static_cast<std::size_t>(step.from)].next) + "\n";
}

}  // namespace

std::string format_report(const Model& model, const Assessment& assessment, const Result& result) {
  const Rules& rules = model.rules;
  const Words& words = model.words;
  const Stage& stage = rules.stages[assessment.stage];
  const Standing& standing = result.standing;
  std::string text = english(words.name) + ", " + english(words.stages[assessment.stage].name) + "\n\n";
  if (standing.score) {
    text += "Score     " + number(*standing.score) + "  " + band_name(model, standing.band) +
            (standing.certain ? ", certain" : ", not certain") + "\n";
  } else {
    text += "Score     none: nothing that weighs in this stage is answered\n";
  }
  text += "Range     " + range(standing.low, standing.high) + "\n";
  text += "Answered  " + number(round_half_up(result.score.coverage, tenth)) + " %\n";
  if (result.override) {
    text += "Override  " + english(words.bands[result.override->band]) + ", by " + result.override->author + ": " +
            result.override->reason + "\n";
  }

  text += "\nDimensions\n";
  for (std::size_t i = 0; i < rules.dimensions.size(); ++i) {
    const auto exact = result.score.dimensions[i].score();
    text += "  " + padded(english(words.dimensions[i].name), 20) +
            right(number(exact ? std::optional(round_half_up(*exact, tenth)) : std::nullopt), 6) + "  weight " +
            std::to_string(stage.weights[i]) + " %\n";
  }

  text += "\nUnder every stage\n";
  for (std::size_t i = 0; i < rules.stages.size(); ++i) {
    const Standing& other = result.stages[i];
    text += "  " + padded(english(words.stages[i].name), 20) + right(number(other.score), 6) + "  " +
            band_name(model, other.band) + ", range " + range(other.low, other.high) + "\n";
  }

  if (!result.blind_spots.empty()) text += "\nBlind spots\n";
  for (const std::size_t spot : result.blind_spots) {
    text += "  " + english(words.blind_spots[spot].title) + ": " + english(words.blind_spots[spot].explanation) + "\n";
  }

  if (!result.answers.stale.empty()) text += "\nToo old to count\n";
  for (const std::size_t question : result.answers.stale) {
    text +=
        "  " + padded(std::string(rules.questions[question].id), 4) + english(words.questions[question].text) + "\n";
  }

  if (!result.steps.empty()) text += "\nNext steps, by points\n";
  for (const Step& step : result.steps) text += step_line(model, step);

  if (result.path) {
    text += "\nShortest path to " + band_name(model, result.path->band) + " (" + number(result.path->score) + ")\n";
    for (const PathStep& step : result.path->steps) {
      const QuestionWords& question = words.questions[step.question];
      const std::string id = padded(std::string(rules.questions[step.question].id), 4);
      text += "  " + id + std::to_string(step.from) + " to " + std::to_string(step.to) + "  " +
              english(question.levels[static_cast<std::size_t>(step.to)].label) + "\n";
    }
  }

  for (const Robustness& entry : result.robustness) {
    if (!entry.low) continue;
    text += entry.shift == result.robustness.front().shift ? "\nIf weights shifted\n" : "";
    text += "  by " + right(std::to_string(entry.shift), 2) + " points: " + range(*entry.low, *entry.high) +
            (entry.certain ? ", the band stays\n" : ", the band could change\n");
  }
  return text + "\n" + format_vector(rules, assessment) + "\n";
}

}  // namespace amps::cli
