#include "result_document.hpp"

#include "json_document.hpp"
#include "json_writer.hpp"
#include "model_document.hpp"
#include "vector.hpp"

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

void write_band(JsonWriter& out, const Model& model, std::optional<std::size_t> band) {
  out.key("band");
  if (band) {
    out.string(model.bands[*band].id);
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
  for (const auto& [language, words] : text) out.key(language).string(words);
  out.close_object();
}

void write_verdict(JsonWriter& out, const Model& model, const Standing& standing, const Fraction& coverage) {
  out.key("score");
  write_tenths(out, standing.score);
  write_band(out, model, standing.band);
  out.key("certain").boolean(standing.certain);
  write_range(out, standing.low, standing.high);
  out.key("coverage").decimal(round_half_up(coverage, tenth), 1);
}

void write_dimensions(JsonWriter& out, const Model& model, const Stage& stage, const Score& score) {
  out.key("dimensions").open_array();
  for (std::size_t i = 0; i < model.dimensions.size(); ++i) {
    const DimensionTotals& totals = score.dimensions[i];
    out.open_object();
    out.key("id").string(model.dimensions[i].id);
    out.key("weight").integer(stage.weights[i]);
    out.key("score");
    const auto exact = totals.score();
    write_tenths(out, exact ? std::optional(round_half_up(*exact, tenth)) : std::nullopt);
    write_range(out, round_down(totals.low(), tenth), round_up(totals.high(), tenth));
    out.close_object();
  }
  out.close_array();
}

void write_questions(JsonWriter& out, const Model& model, const Stage& stage, const std::vector<LevelChoice>& levels) {
  out.key("questions").open_array();
  for (std::size_t i = 0; i < model.questions.size(); ++i) {
    const Question& question = model.questions[i];
    const Contribution part = contribution(model, stage, question, levels[i]);
    out.open_object();
    out.key("id").string(question.id);
    if (levels[i]) {
      out.key("level").integer(*levels[i]);
      out.key("points").integer(question.levels[static_cast<std::size_t>(*levels[i])].points);
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

void write_stages(JsonWriter& out, const Model& model, const std::vector<Standing>& stages) {
  out.key("stages").open_array();
  for (std::size_t i = 0; i < stages.size(); ++i) {
    out.open_object();
    out.key("id").string(model.stages[i].id);
    out.key("score");
    write_tenths(out, stages[i].score);
    write_range(out, stages[i].low, stages[i].high);
    write_band(out, model, stages[i].band);
    out.close_object();
  }
  out.close_array();
}

void write_steps(JsonWriter& out, const Model& model, const std::vector<Step>& steps) {
  out.key("steps").open_array();
  for (const Step& step : steps) {
    const Question& question = model.questions[step.question];
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
    write_band(out, model, step.band);
    out.key("next");
    if (is_raise) {
      write_text(out, question.levels[static_cast<std::size_t>(step.from)].next);
    } else {
      out.null();
    }
    out.close_object();
  }
  out.close_array();
}

void write_path(JsonWriter& out, const Model& model, const std::optional<Path>& path) {
  out.key("path");
  if (!path) {
    out.null();
    return;
  }
  out.open_object();
  write_band(out, model, path->band);
  out.key("raises").integer(path->raises);
  out.key("score").decimal(path->score, 1);
  out.key("steps").open_array();
  for (const PathStep& step : path->steps) {
    out.open_object();
    out.key("question").string(model.questions[step.question].id);
    out.key("from").integer(step.from);
    out.key("to").integer(step.to);
    out.close_object();
  }
  out.close_array();
  out.close_object();
}

void write_robustness(JsonWriter& out, const std::vector<Robustness>& robustness) {
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

void write_override(JsonWriter& out, const Model& model, const std::optional<Override>& override) {
  out.key("override");
  if (!override) {
    out.null();
    return;
  }
  out.open_object();
  out.key("band").string(model.bands[override->band].id);
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

std::string write_result(const Model& model, const Assessment& assessment, const Result& result) {
  const Stage& stage = model.stages[assessment.stage];
  JsonWriter out;
  out.open_object();
  out.key("vector").string(format_vector(model, assessment));
  out.key("stage").string(stage.id);
  write_verdict(out, model, result.standing, result.score.coverage);
  write_dimensions(out, model, stage, result.score);
  write_questions(out, model, stage, result.answers.levels);
  write_stages(out, model, result.stages);
  write_steps(out, model, result.steps);
  write_path(out, model, result.path);
  write_robustness(out, result.robustness);
  out.key("blind_spots").open_array();
  for (const std::size_t spot : result.blind_spots) {
    out.open_object().key("id").string(model.blind_spots[spot].id).close_object();
  }
  out.close_array();
  out.key("stale").open_array();
  for (const std::size_t question : result.answers.stale) out.string(model.questions[question].id);
  out.close_array();
  write_override(out, model, result.override);
  write_model_identity(out, model.identity);
  out.close_object();
  return out.take();
}

std::string write_summary(const Model& model, const Summary& summary) {
  JsonWriter out;
  out.open_object();
  write_verdict(out, model, summary.standing, summary.coverage);
  out.close_object();
  return out.take();
}

}  // namespace amps
