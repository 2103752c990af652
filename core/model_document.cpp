#include "model_document.hpp"

#include <map>

#include "document_reader.hpp"
#include "json_writer.hpp"

namespace amps {

namespace {

// Where each id or code was first used, to say so when it comes again.
using FirstUses = std::map<std::string, std::string>;

class ModelReader {
 public:
  explicit ModelReader(DocumentReader& reader) : in(reader) {}

  Model model(const Json& root) {
    Model model;
    if (!in.object(root, "", {"$schema", "id", "version", "name", "stages", "dimensions", "bands", "blind_spots"})) {
      return model;
    }
    if (const Json* id = in.required(root, "", "id")) model.identity.id = in.string_like(*id, "/id", id_pattern);
    if (const Json* version = in.required(root, "", "version")) {
      model.identity.version = in.string_like(*version, "/version", version_pattern);
    }
    model.name = text(root, "", "name");
    // Dimensions first: stages weigh them and blind spots point at them.
    read_dimensions(root, model);
    read_stages(root, model);
    read_bands(root, model);
    read_blind_spots(root, model);
    return model;
  }

 private:
  Text text(const Json& object, const std::string& pointer, std::string_view name) {
    const Json* value = in.required(object, pointer, name);
    return value == nullptr ? Text{} : in.text(*value, pointer / name);
  }

  std::string unique(const Json& object, const std::string& pointer, std::string_view name, const Pattern& pattern,
                     FirstUses& uses) {
    const Json* value = in.required(object, pointer, name);
    if (value == nullptr) return {};
    const std::string id = in.string_like(*value, pointer / name, pattern);
    const auto [use, is_first] = uses.emplace(id, pointer / name);
    if (!is_first && !id.empty()) {
      in.note(error_at(pointer / name, ErrorCode::duplicate_id, {in_quotes(id), use->second}));
    }
    return id;
  }

  const std::vector<Json>& entries(const Json& object, const std::string& pointer, std::string_view name,
                                   std::size_t min, std::size_t max) {
    static const std::vector<Json> none;
    const Json* value = in.required(object, pointer, name);
    return value == nullptr ? none : in.list(*value, pointer / name, min, max);
  }

  void read_dimensions(const Json& root, Model& model) {
    FirstUses ids;
    FirstUses question_ids;
    const auto& items = entries(root, "", "dimensions", 1, 8);
    for (std::size_t i = 0; i < items.size(); ++i) {
      const std::string pointer = std::string("/dimensions") / i;
      Dimension dimension;
      dimension.first_question = dimension.end_question = model.questions.size();
      if (in.object(items[i], pointer, {"id", "name", "prompt", "questions"})) {
        dimension.id = unique(items[i], pointer, "id", id_pattern, ids);
        dimension.name = text(items[i], pointer, "name");
        dimension.prompt = text(items[i], pointer, "prompt");
        const auto& questions = entries(items[i], pointer, "questions", 1, 20);
        for (std::size_t q = 0; q < questions.size(); ++q) {
          model.questions.push_back(question(questions[q], pointer / "questions" / q, question_ids));
          model.questions.back().dimension = i;
          dimension.weight += model.questions.back().weight;
        }
        dimension.end_question = model.questions.size();
      }
      model.dimensions.push_back(std::move(dimension));
    }
  }

  Question question(const Json& value, const std::string& pointer, FirstUses& ids) {
    Question question;
    if (!in.object(value, pointer, {"id", "text", "help", "weight", "valid_days", "levels"})) return question;
    question.id = unique(value, pointer, "id", question_pattern, ids);
    question.text = text(value, pointer, "text");
    if (const Json* help = value.member("help")) question.help = in.text(*help, pointer / "help");
    if (const Json* weight = value.member("weight")) question.weight = in.whole(*weight, pointer / "weight", 1, 10);
    if (const Json* days = value.member("valid_days")) {
      question.valid_days = in.whole(*days, pointer / "valid_days", 1, 1'000'000);
    }
    const auto& levels = entries(value, pointer, "levels", 2, 10);
    for (std::size_t i = 0; i < levels.size(); ++i) {
      const int previous = i == 0 ? -1 : question.levels.back().points;
      question.levels.push_back(level(levels[i], pointer / "levels" / i, previous, i + 1 == levels.size()));
    }
    return question;
  }

  Level level(const Json& value, const std::string& pointer, int previous_points, bool is_last) {
    Level level;
    if (!in.object(value, pointer, {"label", "points", "next"})) return level;
    level.label = text(value, pointer, "label");
    if (const Json* points = in.required(value, pointer, "points")) {
      level.points = in.whole(*points, pointer / "points", 0, 100);
      std::string expected;
      if (previous_points < 0 && level.points != 0) expected = "0";
      if (previous_points >= 0 && level.points <= previous_points) {
        expected = "more than " + std::to_string(previous_points);
      } else if (is_last && level.points != 100) {
        expected = "100";
      }
      if (!expected.empty()) {
        in.note(error_at(pointer / "points", ErrorCode::points_order, {std::to_string(level.points), expected}));
      }
    }
    if (!is_last) {
      level.next = text(value, pointer, "next");
    } else if (value.member("next") != nullptr) {
      in.note(error_at(pointer / "next", ErrorCode::next_on_last_level, {}));
    }
    return level;
  }

  void read_stages(const Json& root, Model& model) {
    FirstUses ids;
    FirstUses codes;
    const auto& items = entries(root, "", "stages", 1, 12);
    for (std::size_t i = 0; i < items.size(); ++i) {
      const std::string pointer = std::string("/stages") / i;
      Stage stage;
      if (in.object(items[i], pointer, {"id", "code", "name", "question", "weights"})) {
        stage.id = unique(items[i], pointer, "id", id_pattern, ids);
        stage.code = unique(items[i], pointer, "code", code_pattern, codes);
        stage.name = text(items[i], pointer, "name");
        stage.question = text(items[i], pointer, "question");
        if (const Json* weights = in.required(items[i], pointer, "weights")) {
          stage.weights = stage_weights(*weights, pointer / "weights", model.dimensions);
        }
      }
      model.stages.push_back(std::move(stage));
    }
  }

  std::vector<int> stage_weights(const Json& value, const std::string& pointer,
                                 const std::vector<Dimension>& dimensions) {
    std::vector<int> weights(dimensions.size(), 0);
    if (!in.object(value, pointer)) return weights;
    int sum = 0;
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      const int weight = in.whole(value.items[i], pointer / value.names[i], 0, 100);
      sum += weight;
      const auto dimension = find_id(dimensions, value.names[i]);
      if (dimension) {
        weights[*dimension] = weight;
      } else {
        in.note(error_at(pointer / value.names[i], ErrorCode::unknown_dimension,
                         {in_quotes(value.names[i]), listed(ids_of(dimensions))}));
      }
    }
    for (const Dimension& dimension : dimensions) {
      if (!dimension.id.empty()) in.required(value, pointer, dimension.id);
    }
    if (sum != 100) in.note(error_at(pointer, ErrorCode::weights_sum, {std::to_string(sum)}));
    return weights;
  }

  void read_bands(const Json& root, Model& model) {
    FirstUses ids;
    const auto& items = entries(root, "", "bands", 1, 8);
    for (std::size_t i = 0; i < items.size(); ++i) {
      const std::string pointer = std::string("/bands") / i;
      Band band;
      if (in.object(items[i], pointer, {"id", "name", "min"})) {
        band.id = unique(items[i], pointer, "id", id_pattern, ids);
        band.name = text(items[i], pointer, "name");
        if (const Json* min = in.required(items[i], pointer, "min")) {
          band.min = in.tenths(*min, pointer / "min", 100);
          if (i == 0 && band.min != 0) {
            in.note(error_at(pointer / "min", ErrorCode::bands_order, {min->text, "0"}));
          } else if (i > 0 && band.min <= model.bands.back().min) {
            const std::string previous = JsonWriter().decimal(model.bands.back().min, 1).take();
            in.note(error_at(pointer / "min", ErrorCode::bands_order, {found(*min), "more than " + previous}));
          }
        }
      }
      model.bands.push_back(std::move(band));
    }
  }

  void read_blind_spots(const Json& root, Model& model) {
    if (root.member("blind_spots") == nullptr) return;
    FirstUses ids;
    const auto& items = entries(root, "", "blind_spots", 0, 50);
    for (std::size_t i = 0; i < items.size(); ++i) {
      const std::string pointer = std::string("/blind_spots") / i;
      BlindSpot spot;
      if (in.object(items[i], pointer, {"id", "title", "explanation", "when"})) {
        spot.id = unique(items[i], pointer, "id", id_pattern, ids);
        spot.title = text(items[i], pointer, "title");
        spot.explanation = text(items[i], pointer, "explanation");
        const auto& conditions = entries(items[i], pointer, "when", 1, 20);
        for (std::size_t c = 0; c < conditions.size(); ++c) {
          spot.conditions.push_back(condition(conditions[c], pointer / "when" / c, model));
        }
      }
      model.blind_spots.push_back(std::move(spot));
    }
  }

  Condition condition(const Json& value, const std::string& pointer, const Model& model) {
    Condition condition;
    if (!in.object(value, pointer, {"target", "op", "value"})) return condition;
    if (const Json* target = in.required(value, pointer, "target")) {
      const std::string id = in.string(*target, pointer / "target");
      condition.dimension = find_id(model.dimensions, id);
      const auto question = find_id(model.questions, id);
      condition.question = question.value_or(0);
      if (!condition.dimension && !question && target->kind == Json::Kind::string) {
        in.note(error_at(pointer / "target", ErrorCode::unknown_target, {in_quotes(id)}));
      }
    }
    if (const Json* op = in.required(value, pointer, "op")) {
      if (op->kind == Json::Kind::string && op->text == "<=") {
        condition.op = Condition::Operator::at_most;
      } else if (op->kind != Json::Kind::string || op->text != ">=") {
        in.note(error_at(pointer / "op", ErrorCode::not_allowed, {found(*op), "\">=\" or \"<=\""}));
      }
    }
    if (const Json* number = in.required(value, pointer, "value")) {
      condition.value = in.tenths(*number, pointer / "value", 100);
    }
    return condition;
  }

  DocumentReader& in;
};

}  // namespace

Outcome<Model> read_model(std::string_view json) {
  Outcome<Json> root = parse_json(json);
  if (!root) return std::move(root.errors);
  DocumentReader reader;
  Model model = ModelReader(reader).model(*root);
  if (reader.has_faults()) return reader.take_faults();
  return model;
}

}  // namespace amps
