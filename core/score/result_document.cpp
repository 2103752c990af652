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

void write_range(JsonWriter& out, const Range& range) {
  out.key("range").open_object();
  out.key("low").decimal(range.low, 1);
  out.key("high").decimal(range.high, 1);
  out.close_object();
}

void write_contribution(JsonWriter& out, const std::optional<Contribution>& part) {
  const auto write = [&](JsonName name, Fraction Contribution::*share) {
    out.key(name);
    if (part) {
      out.decimal(round_half_up(*part.*share, millionth), 6);
    } else {
      out.null();
    }
  };
  write("earned", &Contribution::earned);
  write("lost", &Contribution::lost);
  write("unknown", &Contribution::unknown);
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
  for (const auto& [language, phrase] : text) out.foreign_key(language).string(phrase);
  out.close_object();
}

void write_verdict(JsonWriter& out, const Rules& rules, const Standing& standing, const Fraction& coverage) {
  out.key("score");
  write_tenths(out, standing.score);
  write_band(out, rules, standing.band);
  out.key("certain").boolean(standing.certain);
  write_range(out, standing.range);
  out.key("coverage").decimal(round_half_up(coverage, tenth), 1);
}

void write_no_verdict(JsonWriter& out) {
  out.key("score").null();
  out.key("band").null();
  out.key("certain").boolean(false);
  out.key("range").null();
  out.key("coverage").null();
}

// Without a stage there are no weights.
void write_dimensions(JsonWriter& out, const Rules& rules, const Stage* stage,
                      const std::vector<DimensionTotals>& dimensions) {
  out.key("dimensions").open_array();
  for (std::size_t i = 0; i < rules.dimensions.size(); ++i) {
    const DimensionTotals& totals = dimensions[i];
    out.open_object();
    out.key("id").string(rules.dimensions[i].id);
    out.key("weight");
    if (stage != nullptr) {
      out.integer(stage->weights[i]);
    } else {
      out.null();
    }
    out.key("score");
    const auto exact = totals.score();
    write_tenths(out, exact ? std::optional(round_half_up(*exact, tenth)) : std::nullopt);
    write_range(out, shown_range(totals.low(), totals.high()));
    write_contribution(out, stage != nullptr ? std::optional(contribution(stage->weights[i], totals)) : std::nullopt);
    out.close_object();
  }
  out.close_array();
}

void write_questions(JsonWriter& out, const Rules& rules, const Stage* stage, const std::vector<LevelChoice>& levels) {
  out.key("questions").open_array();
  for (std::size_t i = 0; i < rules.questions.size(); ++i) {
    const Question& question = rules.questions[i];
    out.open_object();
    out.key("id").string(question.id);
    if (levels[i]) {
      out.key("level").integer(*levels[i]);
      out.key("points").integer(question.points[static_cast<std::size_t>(*levels[i])]);
    } else {
      out.key("level").null();
      out.key("points").null();
    }
    write_contribution(
        out, stage != nullptr ? std::optional(contribution(rules, *stage, question, levels[i])) : std::nullopt);
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
    write_range(out, stages[i].range);
    write_band(out, rules, stages[i].band);
    out.close_object();
  }
  out.close_array();
}

void write_question_ids(JsonWriter& out, JsonName name, const Rules& rules, const std::vector<std::size_t>& questions) {
  out.key(name).open_array();
  for (const std::size_t question : questions) out.string(rules.questions[question].id);
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
    out.key("gain");
    write_tenths(out, step.gain);
    out.key("score");
    write_tenths(out, step.score);
    write_band(out, rules, step.band);
    out.key("swing");
    write_tenths(out, is_raise ? std::nullopt : std::optional(round_half_up(step.points, tenth)));
    out.key("worst");
    write_tenths(out, step.worst);
    out.key("best");
    write_tenths(out, step.best);
    write_question_ids(out, "after", rules, step.after);
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

void write_warnings(JsonWriter& out, JsonName name, std::span<const Warning> warnings,
                    const std::vector<std::size_t>& fired) {
  out.key(name).open_array();
  for (const std::size_t i : fired) out.open_object().key("id").string(warnings[i].id).close_object();
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
  const Stage* stage = assessment.stage ? &rules.stages[*assessment.stage] : nullptr;
  JsonWriter out;
  out.open_object();
  if (stage != nullptr) {
    out.key("vector").string(format_vector(rules, assessment));
    out.key("stage").string(stage->id);
    write_verdict(out, rules, *result.standing, result.score->coverage);
  } else {
    out.key("vector").null();
    out.key("stage").null();
    write_no_verdict(out);
  }
  write_dimensions(out, rules, stage, result.dimensions);
  write_questions(out, rules, stage, result.answers.levels);
  write_stages(out, rules, result.stages);
  write_steps(out, rules, words, result.steps);
  write_path(out, rules, result.path);
  write_robustness(out,
                   stage != nullptr ? std::span<const Robustness>(result.robustness) : std::span<const Robustness>());
  write_warnings(out, "blind_spots", rules.blind_spots, result.blind_spots);
  write_warnings(out, "contradictions", rules.contradictions, result.contradictions);
  write_question_ids(out, "stale", rules, result.answers.stale);
  write_override(out, rules, result.override);
  write_model_identity(out, rules.identity);
  out.close_object();
  return out.take();
}

}  // namespace amps
