#include "model_document.hpp"

#include "document_reader.hpp"

namespace amps {

namespace {

// Where each id or code was first used, to say so when it comes again.
struct FirstUse {
  std::string id;
  std::string pointer;
};
using FirstUses = std::vector<FirstUse>;

class ModelReader {
 public:
  explicit ModelReader(DocumentReader& reader) : in(reader) {}

  Model model(const Place& root) {
    Model model;
    if (!in.object(root, {"$schema", "id", "version", "name", "stages", "dimensions", "bands", "blind_spots"})) {
      return model;
    }
    model.identity.id = in.string_like(root.member("id"), id_pattern);
    model.identity.version = in.string_like(root.member("version"), version_pattern);
    model.name = in.text(root.member("name"));
    // Dimensions first: stages weigh them and blind spots point at them.
    read_dimensions(root.member("dimensions"), model);
    read_stages(root.member("stages"), model);
    read_bands(root.member("bands"), model);
    read_blind_spots(root.member("blind_spots"), model);
    return model;
  }

 private:
  std::string unique(const Place& place, const Pattern& pattern, FirstUses& uses) {
    const std::string id = in.string_like(place, pattern);
    if (const auto use = find_id(uses, id)) {
      in.note(place, ErrorCode::duplicate_id, {in_quotes(id), uses[*use].pointer});
    } else if (!id.empty()) {
      uses.push_back({id, place.pointer()});
    }
    return id;
  }

  void read_dimensions(const Place& list, Model& model) {
    FirstUses ids;
    FirstUses question_ids;
    const std::size_t count = in.list(list, 1, 8);
    for (std::size_t i = 0; i < count; ++i) {
      const Place place = list.item(i);
      Dimension& dimension = model.dimensions.emplace_back();
      dimension.first_question = model.questions.size();
      if (in.object(place, {"id", "name", "prompt", "questions"})) {
        dimension.id = unique(place.member("id"), id_pattern, ids);
        dimension.name = in.text(place.member("name"));
        dimension.prompt = in.text(place.member("prompt"));
        const Place questions = place.member("questions");
        const std::size_t question_count = in.list(questions, 1, 20);
        for (std::size_t q = 0; q < question_count; ++q) {
          Question& question = model.questions.emplace_back();
          question.dimension = i;
          read_question(questions.item(q), question, question_ids);
          dimension.weight += question.weight;
        }
      }
      dimension.end_question = model.questions.size();
    }
  }

  void read_question(const Place& place, Question& question, FirstUses& ids) {
    if (!in.object(place, {"id", "text", "help", "weight", "valid_days", "levels"})) return;
    question.id = unique(place.member("id"), question_pattern, ids);
    question.text = in.text(place.member("text"));
    const Place help = place.member("help");
    if (help.value != nullptr) question.help = in.text(help);
    const Place weight = place.member("weight");
    if (weight.value != nullptr) question.weight = in.whole(weight, 1, 10);
    const Place days = place.member("valid_days");
    if (days.value != nullptr) question.valid_days = in.whole(days, 1, 1'000'000);
    const Place levels = place.member("levels");
    const std::size_t count = in.list(levels, 2, 10);
    int previous_points = -1;
    for (std::size_t i = 0; i < count; ++i) {
      Level& level = question.levels.emplace_back();
      read_level(levels.item(i), level, previous_points, i + 1 == count);
      previous_points = level.points;
    }
  }

  void read_level(const Place& place, Level& level, int previous_points, bool is_last) {
    if (!in.object(place, {"label", "points", "next"})) return;
    level.label = in.text(place.member("label"));
    const Place points = place.member("points");
    level.points = in.whole(points, 0, 100);
    std::string expected;
    if (points.value == nullptr || exact_number(*points.value, 0) != level.points) {
      // Noted already; points that could not be read have no order.
    } else if (previous_points < 0) {
      if (level.points != 0) expected = "0";
    } else if (level.points <= previous_points) {
      expected = "more than " + std::to_string(previous_points);
    } else if (is_last && level.points != 100) {
      expected = "100";
    }
    if (!expected.empty()) {
      in.note(points, ErrorCode::points_order, {std::to_string(level.points), expected});
    }
    const Place next = place.member("next");
    if (!is_last) {
      level.next = in.text(next);
    } else if (next.value != nullptr) {
      in.note(next, ErrorCode::next_on_last_level, {});
    }
  }

  void read_stages(const Place& list, Model& model) {
    FirstUses ids;
    FirstUses codes;
    const std::size_t count = in.list(list, 1, 12);
    for (std::size_t i = 0; i < count; ++i) {
      const Place place = list.item(i);
      Stage& stage = model.stages.emplace_back();
      if (!in.object(place, {"id", "code", "name", "question", "weights"})) continue;
      stage.id = unique(place.member("id"), id_pattern, ids);
      stage.code = unique(place.member("code"), code_pattern, codes);
      stage.name = in.text(place.member("name"));
      stage.question = in.text(place.member("question"));
      read_weights(place.member("weights"), stage, model.dimensions);
    }
  }

  void read_weights(const Place& place, Stage& stage, const std::vector<Dimension>& dimensions) {
    stage.weights.resize(dimensions.size());
    if (!in.object(place)) return;
    int sum = 0;
    for (Place entry = place.first(); entry.value != nullptr; entry = entry.next()) {
      sum += in.whole(entry, 0, 100);
      if (!dimensions.empty() && !find_id(dimensions, entry.name)) {
        in.note(entry, ErrorCode::unknown_dimension, {in_quotes(entry.name), listed(ids_of(dimensions))});
      }
    }
    if (sum != 100) in.note(place, ErrorCode::weights_sum, {std::to_string(sum)});
    for (std::size_t d = 0; d < dimensions.size(); ++d) {
      const Place weight = place.member(dimensions[d].id);
      const auto value = weight.value == nullptr ? std::nullopt : exact_number(*weight.value, 0);
      if (value) stage.weights[d] = static_cast<int>(*value);
      if (weight.value == nullptr && !dimensions[d].id.empty()) {
        in.note(weight, ErrorCode::missing_member, {in_quotes(dimensions[d].id)});
      }
    }
  }

  void read_bands(const Place& list, Model& model) {
    FirstUses ids;
    const std::size_t count = in.list(list, 1, 8);
    Tenths previous = -1;
    for (std::size_t i = 0; i < count; ++i) {
      const Place place = list.item(i);
      Band& band = model.bands.emplace_back();
      if (!in.object(place, {"id", "name", "min"})) continue;
      band.id = unique(place.member("id"), id_pattern, ids);
      band.name = in.text(place.member("name"));
      const Place min = place.member("min");
      band.min = in.tenths(min, 100);
      const bool is_read = min.value != nullptr && exact_number(*min.value, 1) == band.min;
      if (is_read && (i == 0 ? band.min != 0 : band.min <= previous)) {
        const std::string expected = i == 0 ? "0" : "more than " + JsonWriter().decimal(previous, 1).take();
        in.note(min, ErrorCode::bands_order, {found(*min.value), expected});
      }
      previous = band.min;
    }
  }

  void read_blind_spots(const Place& list, Model& model) {
    if (list.value == nullptr) return;
    FirstUses ids;
    const std::size_t count = in.list(list, 0, 50);
    for (std::size_t i = 0; i < count; ++i) {
      const Place place = list.item(i);
      BlindSpot& spot = model.blind_spots.emplace_back();
      if (!in.object(place, {"id", "title", "explanation", "when"})) continue;
      spot.id = unique(place.member("id"), id_pattern, ids);
      spot.title = in.text(place.member("title"));
      spot.explanation = in.text(place.member("explanation"));
      const Place conditions = place.member("when");
      const std::size_t condition_count = in.list(conditions, 1, 20);
      for (std::size_t c = 0; c < condition_count; ++c) {
        read_condition(conditions.item(c), spot.conditions.emplace_back(), model);
      }
    }
  }

  void read_condition(const Place& place, Condition& condition, const Model& model) {
    if (!in.object(place, {"target", "op", "value"})) return;
    const Place target = place.member("target");
    const std::string id = in.string(target);
    condition.dimension = find_id(model.dimensions, id);
    const auto question = find_id(model.questions, id);
    condition.question = question.value_or(0);
    if (!condition.dimension && !question && !model.dimensions.empty() && is_string(target)) {
      in.note(target, ErrorCode::unknown_target, {found(*target.value)});
    }
    const Place op = place.member("op");
    const std::string symbol = in.string(op);
    if (symbol == "<=") {
      condition.op = Condition::Operator::at_most;
    } else if (symbol != ">=" && is_string(op)) {
      in.note(op, ErrorCode::not_allowed, {found(*op.value), "\">=\" or \"<=\""});
    }
    condition.value = in.tenths(place.member("value"), 100);
  }

  DocumentReader& in;
};

}  // namespace

Outcome<Model> read_model(std::string_view json) {
  Outcome<JsonDocument> document = parse_json(json);
  if (!document) return std::move(document.errors);
  DocumentReader reader;
  Model model = ModelReader(reader).model({&document->root(), nullptr, {}, 0});
  if (reader.has_faults()) return reader.take_faults();
  return model;
}

void write_model_identity(JsonWriter& out, const ModelIdentity& identity) {
  out.key("model").open_object();
  out.key("id").string(identity.id);
  out.key("version").string(identity.version);
  out.close_object();
}

}  // namespace amps
