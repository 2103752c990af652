#include "change_document.hpp"

#include "json_writer.hpp"
#include "model_document.hpp"
#include "vector.hpp"

namespace amps {

namespace {

void write_points(JsonWriter& out, const ExactSum& points) {
  out.key("points").decimal(points.rounded(millionth), 6);
  out.key("exact").string(points.text());
}

void write_term(JsonWriter& out, std::string_view name, const ExactSum& points) {
  out.key(name).open_object();
  write_points(out, points);
  out.close_object();
}

void write_side(JsonWriter& out, std::string_view name, const Model& model, const Assessment& assessment,
                const Standing& standing) {
  out.key(name).open_object();
  out.key("vector").string(format_vector(model, assessment));
  out.key("stage").string(model.stages[assessment.stage].id);
  out.key("score").decimal(*standing.score, 1);
  out.key("band").string(model.bands[*standing.band].id);
  out.close_object();
}

template <class Subject>
void write_effects(JsonWriter& out, std::string_view name, std::string_view subject_name,
                   const std::vector<Effect>& effects, const std::vector<Subject>& subjects) {
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

std::string write_change(const Model& model, const Assessment& before, const Assessment& after, const Change& change) {
  JsonWriter out;
  out.open_object();
  write_side(out, "from", model, before, change.before);
  write_side(out, "to", model, after, change.after);
  write_term(out, "difference", change.difference);
  out.key("complete").boolean(change.complete);
  write_effects(out, "answers", "question", change.answers, model.questions);
  write_effects(out, "stages", "dimension", change.stages, model.dimensions);
  write_term(out, "coverage", change.coverage);
  write_model_identity(out, model.identity);
  out.close_object();
  return out.take();
}

}  // namespace amps
