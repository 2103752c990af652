#include "report.hpp"

#include "json_writer.hpp"
#include "utf8.hpp"
#include "vector.hpp"

namespace amps {

namespace {

// English where the model has it, else its first language: a terminal report has one reader and no setting.
std::string words(const Text& text) {
  for (const auto& [language, phrase] : text) {
    if (language.empty() || language == "en") return phrase;
  }
  return text.empty() ? "" : text.front().second;
}

std::string number(Tenths value) {
  std::string digits = JsonWriter().decimal(value, 1).take();
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
  return band ? words(model.bands[*band].name) : "no band";
}

std::string step_line(const Model& model, const Step& step) {
  const Question& question = model.questions[step.question];
  const std::string points = number(round_half_up(step.points, tenth));
  if (step.kind == Step::Kind::find_out) {
    return "  " + padded(question.id, 4) + right("±" + points, 7) + "  find out: " + words(question.text) + "\n";
  }
  return "  " + padded(question.id, 4) + right("+" + points, 6) + "  " +
         words(question.levels[static_cast<std::size_t>(step.from)].next) + "\n";
}

}  // namespace

std::string format_report(const Model& model, const Assessment& assessment, const Result& result) {
  const Stage& stage = model.stages[assessment.stage];
  const Standing& standing = result.standing;
  std::string text = words(model.name) + ", " + words(stage.name) + "\n\n";
  if (standing.score) {
    text += "Score     " + number(*standing.score) + "  " + band_name(model, standing.band) +
            (standing.certain ? ", certain" : ", not certain") + "\n";
  } else {
    text += "Score     none: nothing that weighs in this stage is answered\n";
  }
  text += "Range     " + range(standing.low, standing.high) + "\n";
  text += "Answered  " + number(round_half_up(result.score.coverage, tenth)) + " %\n";
  if (result.override) {
    text += "Override  " + words(model.bands[result.override->band].name) + ", by " + result.override->author + ": " +
            result.override->reason + "\n";
  }

  text += "\nDimensions\n";
  for (std::size_t i = 0; i < model.dimensions.size(); ++i) {
    const auto exact = result.score.dimensions[i].score();
    text += "  " + padded(words(model.dimensions[i].name), 20) +
            right(number(exact ? std::optional(round_half_up(*exact, tenth)) : std::nullopt), 6) + "  weight " +
            std::to_string(stage.weights[i]) + " %\n";
  }

  text += "\nUnder every stage\n";
  for (std::size_t i = 0; i < model.stages.size(); ++i) {
    const Standing& other = result.stages[i];
    text += "  " + padded(words(model.stages[i].name), 20) + right(number(other.score), 6) + "  " +
            band_name(model, other.band) + ", range " + range(other.low, other.high) + "\n";
  }

  if (!result.blind_spots.empty()) text += "\nBlind spots\n";
  for (const std::size_t spot : result.blind_spots) {
    text += "  " + words(model.blind_spots[spot].title) + ": " + words(model.blind_spots[spot].explanation) + "\n";
  }

  if (!result.answers.stale.empty()) text += "\nToo old to count\n";
  for (const std::size_t question : result.answers.stale) {
    text += "  " + padded(model.questions[question].id, 4) + words(model.questions[question].text) + "\n";
  }

  if (!result.steps.empty()) text += "\nNext steps, by points\n";
  for (const Step& step : result.steps) text += step_line(model, step);

  if (result.path) {
    text += "\nShortest path to " + band_name(model, result.path->band) + " (" + number(result.path->score) + ")\n";
    for (const PathStep& step : result.path->steps) {
      const Question& question = model.questions[step.question];
      text += "  " + padded(question.id, 4) + std::to_string(step.from) + " to " + std::to_string(step.to) + "  " +
              words(question.levels[static_cast<std::size_t>(step.to)].label) + "\n";
    }
  }

  for (const Robustness& entry : result.robustness) {
    if (!entry.low) continue;
    text += entry.shift == result.robustness.front().shift ? "\nIf weights shifted\n" : "";
    text += "  by " + right(std::to_string(entry.shift), 2) + " points: " + range(*entry.low, *entry.high) +
            (entry.certain ? ", the band stays\n" : ", the band could change\n");
  }
  return text + "\n" + format_vector(model, assessment) + "\n";
}

}  // namespace amps
