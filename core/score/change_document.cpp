#include "score/change_document.hpp"

#include <span>

#include "assessment/vector.hpp"
#include "json/writer.hpp"
#include "model/model_document.hpp"

namespace amps {

namespace {

void write_points(JsonWriter& out, const ExactSum& points) {
  out.key("points").decimal(points.rounded(millionth), 6);
  out.key("exact").string(points.text());
}

void write_term(JsonWriter& out, JsonName name, const ExactSum& points) {
  out.key(name).open_object();
  write_points(out, points);
  out.close_object();
}

void write_side(JsonWriter& out, JsonName name, const Rules& rules, const Assessment& assessment,
                const Standing& standing) {
  out.key(name).open_object();
  out.key("vector").string(format_vector(rules, assessment));
  out.key("stage").string(rules.stages[*assessment.stage].id);
  out.key("score").decimal(*standing.score, 1);
  out.key("band").string(rules.bands[*standing.band].id);
  out.close_object();
}

template <class Subject>
void write_effects(JsonWriter& out, JsonName name, JsonName subject_name, const std::vector<Effect>& effects,
                   std::span<const Subject> subjects) {
  out.key(name).open_array();
  for (const Effect& effect : effects) {
    out.open_object();
    out.key(subject_name).string(subjects[effect.subject].id);
    write_points(out, ExactSum({effect.points}));
    out.close_object();
  }
  out.close_array();
}

}  // namespace

std::string write_change(const Rules& rules, const Assessment& before, const Assessment& after, const Change& change) {
  JsonWriter out;
  out.open_object();
  write_side(out, "from", rules, before, change.before);
  write_side(out, "to", rules, after, change.after);
  write_term(out, "difference", change.difference);
  out.key("complete").boolean(change.complete);
  write_effects(out, "answers", "question", change.answers, rules.questions);
  write_effects(out, "stages", "dimension", change.stages, rules.dimensions);
  write_term(out, "coverage", change.coverage);
  write_model_identity(out, rules.identity);
  out.close_object();
  return out.take();
}

}  // namespace amps
