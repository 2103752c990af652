#include "score/result_document.hpp"

#include <span>

#include "assessment/vector.hpp"
#include "json/writer.hpp"
#include "model/model_document.hpp"
#include "text/wording.hpp"

namespace amps {

namespace {

void write_tenths(JsonWriter& out, std::optional<Tenths> value) {
  if (value) {
    out.decimal(*value, 1);
  } else {
    out.null();
  }
}

void write_range(JsonWriter& out, Tenths low, Tenths high) {
  out.key("range").open_object();
  out.key("low").decimal(low, 1);
  out.key("high").decimal(high, 1);
  out.close_object();
}

void write_band(JsonWriter& out, const Rules& rules, std::optional<std::size_t> band) {
  out.key("band");
  if (band) {
    out.string(rules.bands[*band].id);
  } else {
    out.null();
  }
}

// A text as the model gives it: one string, or an object of languages.
void write_text(JsonWriter& out, const Text& text) {
  if (text.front().first.empty()) {
    out.string(text.front().second);
    return;
  }
  out.open_object();
  for (const auto& [language, phrase] : text) out.key(language).string(phrase);
  out.close_object();
}

void write_verdict(JsonWriter& out, const Rules& rules, const Standing& standing, const Fraction& coverage) {
  out.key("score");
  write_tenths(out, standing.score);
  write_band(out, rules, standing.band);
  out.key("certain").boolean(standing.certain);
  write_range(out, standing.low, standing.high);
  out.key("coverage").decimal(round_half_up(coverage, tenth), 1);
}

void write_dimensions(JsonWriter& out, const Rules& rules, const Stage& stage, const Score& score) {
  out.key("dimensions").open_array();
  for (std::size_t i = 0; i < rules.dimensions.size(); ++i) {
    const DimensionTotals& totals = score.dimensions[i];
    out.open_object();
    out.key("id").string(rules.dimensions[i].id);
    out.key("weight").integer(stage.weights[i]);
    out.key("score");
    const auto exact = totals.score();
    write_tenths(out, exact ? std::optional(round_half_up(*exact, tenth)) : std::nullopt);
    write_range(out, round_down(totals.low(), tenth), round_up(totals.high(), tenth));
    out.close_object();
  }
  out.close_array();
}

void write_questions(JsonWriter& out, const Rules& rules, const Stage& stage, const std::vector<LevelChoice>& levels) {
  out.key("questions").open_array();
  for (std::size_t i = 0; i < rules.questions.size(); ++i) {
    const Question& question = rules.questions[i];
    const Contribution part = contribution(rules, stage, question, levels[i]);
    out.open_object();
    out.key("id").string(question.id);
    if (levels[i]) {
      out.key("level").integer(*levels[i]);
      out.key("points").integer(question.points[static_cast<std::size_t>(*levels[i])]);
    } else {
      out.key("level").null();
      out.key("points").null();
    }
    out.key("earned").decimal(round_half_up(part.earned, millionth), 6);
    out.key("lost").decimal(round_half_up(part.lost, millionth), 6);
    out.key("unknown").decimal(round_half_up(part.unknown, millionth), 6);
    out.close_object();
  }
  out.close_array();
}

void write_stages(JsonWriter& out, const Rules& rules, const std::vector<Standing>& stages) {
  out.key("stages").open_array();
  for (std::size_t i = 0; i < stages.size(); ++i) {
    out.open_object();
    out.key("id").string(rules.stages[i].id);
    out.key("score");
    write_tenths(out, stages[i].score);
    write_range(out, stages[i].low, stages[i].high);
    write_band(out, rules, stages[i].band);
    out.close_object();
  }
  out.close_array();
}

void write_steps(JsonWriter& out, const Rules& rules, const Words* words, const std::vector<Step>& steps) {
  out.key("steps").open_array();
  for (const Step& step : steps) {
    const Question& question = rules.questions[step.question];
    const bool is_raise = step.kind == Step::Kind::raise;
    out.open_object();
    out.key("question").string(question.id);
    out.key("kind").string(is_raise ? "raise" : "find_out");
    if (is_raise) {
      out.key("from").integer(step.from);
      out.key("to").integer(step.from + 1);
    } else {
      out.key("from").null();
      out.key("to").null();
    }
    out.key("gain").decimal(round_half_up(step.points, tenth), 1);
    out.key("score");
    write_tenths(out, step.score);
    write_band(out, rules, step.band);
    out.key("next");
    if (is_raise && words != nullptr) {
      write_text(out, words->questions[step.question].levels[static_cast<std::size_t>(step.from)].next);
    } else {
      out.null();
    }
    out.close_object();
  }
  out.close_array();
}

void write_path(JsonWriter& out, const Rules& rules, const std::optional<Path>& path) {
  out.key("path");
  if (!path) {
    out.null();
    return;
  }
  out.open_object();
  write_band(out, rules, path->band);
  out.key("raises").integer(path->raises);
  out.key("score").decimal(path->score, 1);
  out.key("steps").open_array();
  for (const PathStep& step : path->steps) {
    out.open_object();
    out.key("question").string(rules.questions[step.question].id);
    out.key("from").integer(step.from);
    out.key("to").integer(step.to);
    out.close_object();
  }
  out.close_array();
  out.close_object();
}

void write_robustness(JsonWriter& out, std::span<const Robustness> robustness) {
  out.key("robustness").open_array();
  for (const Robustness& entry : robustness) {
    out.open_object();
    out.key("shift").integer(entry.shift);
    out.key("low");
    write_tenths(out, entry.low);
    out.key("high");
    write_tenths(out, entry.high);
    out.key("certain").boolean(entry.certain);
    out.close_object();
  }
  out.close_array();
}

void write_override(JsonWriter& out, const Rules& rules, const std::optional<Override>& override) {
  out.key("override");
  if (!override) {
    out.null();
    return;
  }
  out.open_object();
  out.key("band").string(rules.bands[override->band].id);
  out.key("reason").string(override->reason);
  out.key("author").string(override->author);
  out.key("until");
  if (override->until) {
    out.string(format_date(*override->until));
  } else {
    out.null();
  }
  out.close_object();
}

}  // namespace

Outcome<std::optional<Date>> read_as_of(std::string_view text) {
  if (text.empty()) return std::optional<Date>{};
  const std::optional<Date> date = parse_date(text);
  if (!date) return error_at("", ErrorCode::bad_date, {in_quotes(text)});
  return date;
}

std::string write_result(const Rules& rules, const Words* words, const Assessment& assessment, const Result& result) {
  const Stage& stage = rules.stages[assessment.stage];
  JsonWriter out;
  out.open_object();
  out.key("vector").string(format_vector(rules, assessment));
  out.key("stage").string(stage.id);
  write_verdict(out, rules, result.standing, result.score.coverage);
  write_dimensions(out, rules, stage, result.score);
  write_questions(out, rules, stage, result.answers.levels);
  write_stages(out, rules, result.stages);
  write_steps(out, rules, words, result.steps);
  write_path(out, rules, result.path);
  write_robustness(out, result.robustness);
  out.key("blind_spots").open_array();
  for (const std::size_t spot : result.blind_spots) {
    out.open_object().key("id").string(rules.blind_spots[spot].id).close_object();
  }
  out.close_array();
  out.key("stale").open_array();
  for (const std::size_t question : result.answers.stale) out.string(rules.questions[question].id);
  out.close_array();
  write_override(out, rules, result.override);
  write_model_identity(out, rules.identity);
  out.close_object();
  return out.take();
}

}  // namespace amps
