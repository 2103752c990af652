#include "cli/report.hpp"

#include <algorithm>

#include "assessment/vector.hpp"
#include "number/decimal.hpp"
#include "text/utf8.hpp"
#include "text/wording.hpp"

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

std::string range(const Range& shown) { return range(shown.low, shown.high); }

std::string percent(const Fraction& coverage) { return number(round_half_up(coverage, tenth)) + " %"; }

std::string band_name(const Model& model, std::optional<std::size_t> band) {
  return band ? english(model.words.bands[*band]) : "no band";
}

// What a person has judged, which counts as long as it is in force.
std::string override_line(const Model& model, const Override& judged) {
  return "Override  " + english(model.words.bands[judged.band]) +
         (judged.until ? " until " + format_date(*judged.until) : "") + ", by " + judged.author + ": " + judged.reason +
         "\n";
}

// Whether what is not answered could still move the band, in the words of the page.
std::string outlook(const Model& model, const Result& result, const Standing& standing) {
  const auto is_answered = [](const LevelChoice& level) { return level.has_value(); };
  if (std::ranges::all_of(result.answers.levels, is_answered)) return "Complete: every question is answered.\n";
  if (standing.certain) return "Unanswered questions cannot change this band.\n";
  std::string text = "Unanswered questions could make it ";
  const std::size_t low = band_of(model.rules, standing.range.low);
  const std::size_t high = band_of(model.rules, standing.range.high);
  if (low != standing.band) text += band_name(model, low);
  if (low != standing.band && high != standing.band) text += " or ";
  if (high != standing.band) text += band_name(model, high);
  return text + ".\n";
}

// The lines that say how the account stands; of a draft, that it cannot stand anywhere yet.
std::string verdict(const Model& model, const Result& result) {
  if (!result.standing) return "Score     none: no stage is chosen yet\n";
  const Standing& standing = *result.standing;
  const Score& score = *result.score;
  std::string text = "Score     ";
  if (standing.score) {
    text += number(*standing.score) + "  " + band_name(model, standing.band);
  } else if (score.scored_weight == 0) {
    text += "none: nothing that weighs in this stage is answered";
  } else {
    text += "too early: " + std::to_string(model.rules.min_coverage) + " % have to be answered";
  }
  return text + "\nRange     " + range(standing.range) + "\nAnswered  " + percent(score.coverage) + "\n" +
         (standing.score ? outlook(model, result, standing) : "");
}

std::string warning_lines(std::string_view title, const std::vector<WarningWords>& words,
                          const std::vector<std::size_t>& fired) {
  if (fired.empty()) return {};
  std::string text = "\n";
  text.append(title).append("\n");
  for (const std::size_t i : fired)
    text += "  " + english(words[i].title) + ": " + english(words[i].explanation) + "\n";
  return text;
}

std::string step_line(const Model& model, const Step& step) {
  const QuestionWords& question = model.words.questions[step.question];
  const std::string id = padded(std::string(model.rules.questions[step.question].id), 4);
  std::string line = "  " + id;
  if (step.kind == Step::Kind::find_out) {
    const std::string swing = number(round_half_up(step.points, tenth));
    line += right("±" + swing, 7) + "  find out: " + english(question.text);
  } else {
    const std::string gain = number(*step.gain);
    line += right("+" + gain, 6) + "  " + english(question.levels[static_cast<std::size_t>(step.from)].next);
  }
  if (step.after.empty()) return line + "\n";
  std::vector<std::string_view> ids;
  for (const std::size_t earlier : step.after) ids.push_back(model.rules.questions[earlier].id);
  return line + " (after " + listed(ids) + ")\n";
}

}  // namespace

std::string format_report(const Model& model, const Assessment& assessment, const Result& result) {
  const Rules& rules = model.rules;
  const Words& words = model.words;
  const auto stage = assessment.stage;
  std::string text = english(words.name) + (stage ? ", " + english(words.stages[*stage].name) : "") + "\n\n";
  if (result.override) text += override_line(model, *result.override);
  text += verdict(model, result);

  text += "\nDimensions\n";
  for (std::size_t i = 0; i < rules.dimensions.size(); ++i) {
    const auto exact = result.dimensions[i].score();
    text += "  " + padded(english(words.dimensions[i].name), 20) +
            right(number(exact ? std::optional(round_half_up(*exact, tenth)) : std::nullopt), 6) +
            (stage ? "  weight " + std::to_string(rules.stages[*stage].weights[i]) + " %" : "") + "\n";
  }

  text += "\nUnder every stage\n";
  for (std::size_t i = 0; i < rules.stages.size(); ++i) {
    const Standing& other = result.stages[i];
    text += "  " + padded(english(words.stages[i].name), 20) + right(number(other.score), 6) + "  " +
            band_name(model, other.band) + ", range " + range(other.range) + "\n";
  }

  text += warning_lines("Contradictions", words.contradictions, result.contradictions);
  text += warning_lines("Blind spots", words.blind_spots, result.blind_spots);

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
  return stage ? text + "\n" + format_vector(rules, assessment) + "\n" : text;
}

}  // namespace amps::cli
