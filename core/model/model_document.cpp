#include "model/model_document.hpp"

#include <algorithm>

#include "json/document_reader.hpp"
#include "number/decimal.hpp"

namespace amps {

namespace {

// Where each id or code was first used, to say so when it comes again.
struct FirstUse {
  std::string_view id;
  std::string pointer;
};
using FirstUses = std::vector<FirstUse>;

class ModelReader {
 public:
  explicit ModelReader(DocumentReader& reader) : in(reader) {
    // The most that a valid model has: what rules point at never moves.
    storage_.weights.reserve(max_stages * max_dimensions);
    storage_.points.reserve(max_questions_of_all * max_levels);
    storage_.after.reserve(max_questions_of_all * max_after);
    storage_.conditions.reserve((max_blind_spots + max_contradictions) * max_conditions);
  }

  Model model(const Place& root) {
    Model model;
    if (!in.object(root, {"$schema", "id", "version", "name", "min_coverage", "stages", "dimensions", "bands",
                          "blind_spots", "contradictions"})) {
      return model;
    }
    model.rules.identity.id = in.string_like(root.member("id"), id_pattern);
    model.rules.identity.version = in.string_like(root.member("version"), version_pattern);
    model.words.name = in.text(root.member("name"));
    const Place min_coverage = root.member("min_coverage");
    if (min_coverage.value != nullptr) model.rules.min_coverage = in.whole(min_coverage, 0, 100);
    // Dimensions first: stages weigh them and blind spots point at them.
    read_dimensions(root.member("dimensions"), model.words);
    read_stages(root.member("stages"), model.words);
    read_bands(root.member("bands"), model.words);
    read_warnings(root.member("blind_spots"), max_blind_spots, storage_.blind_spots, model.words.blind_spots);
    read_warnings(root.member("contradictions"), max_contradictions, storage_.contradictions,
                  model.words.contradictions);
    model.storage = std::move(storage_);
    model.rules.stages = model.storage.stages;
    model.rules.dimensions = model.storage.dimensions;
    model.rules.questions = model.storage.questions;
    model.rules.bands = model.storage.bands;
    model.rules.blind_spots = model.storage.blind_spots;
    model.rules.contradictions = model.storage.contradictions;
    return model;
  }

 private:
  std::string_view unique(const Place& place, const Pattern& pattern, FirstUses& uses) {
    const std::string_view id = in.string_like(place, pattern);
    if (const auto use = find_id(uses, id)) {
      in.note(place, ErrorCode::duplicate_id, {in_quotes(id), uses[*use].pointer});
    } else if (!id.empty()) {
      uses.push_back({id, place.pointer()});
    }
    return id;
  }

  void read_dimensions(const Place& list, Words& words) {
    FirstUses ids;
    FirstUses question_ids;
    const std::size_t count = in.list(list, 1, max_dimensions);
    for (std::size_t i = 0; i < count; ++i) {
      const Place place = list.item(i);
      Dimension& dimension = storage_.dimensions.emplace_back();
      DimensionWords& dimension_words = words.dimensions.emplace_back();
      dimension.first_question = storage_.questions.size();
      if (in.object(place, {"id", "name", "prompt", "questions"})) {
        dimension.id = unique(place.member("id"), id_pattern, ids);
        dimension_words.name = in.text(place.member("name"));
        dimension_words.prompt = in.text(place.member("prompt"));
        const Place questions = place.member("questions");
        const std::size_t question_count = in.list(questions, 1, max_questions);
        for (std::size_t q = 0; q < question_count; ++q) {
          Question& question = storage_.questions.emplace_back();
          question.dimension = i;
          read_question(questions.item(q), question, words.questions.emplace_back(), question_ids);
          dimension.weight += question.weight;
        }
      }
      dimension.end_question = storage_.questions.size();
    }
    read_orders(list);
  }

  void read_question(const Place& place, Question& question, QuestionWords& words, FirstUses& ids) {
    if (!in.object(place, {"id", "text", "help", "weight", "valid_days", "after", "levels"})) return;
    question.id = unique(place.member("id"), question_pattern, ids);
    words.text = in.text(place.member("text"));
    const Place help = place.member("help");
    if (help.value != nullptr) words.help = in.text(help);
    const Place weight = place.member("weight");
    if (weight.value != nullptr) question.weight = in.whole(weight, 1, 10);
    const Place days = place.member("valid_days");
    if (days.value != nullptr) question.valid_days = in.whole(days, 1, 1'000'000);
    const Place levels = place.member("levels");
    const std::size_t count = in.list(levels, 2, max_levels);
    const std::size_t first = storage_.points.size();
    int previous_points = -1;
    for (std::size_t i = 0; i < count; ++i) {
      previous_points = read_level(levels.item(i), words.levels.emplace_back(), previous_points, i + 1 == count);
      storage_.points.push_back(previous_points);
    }
    question.points = {storage_.points.data() + first, count};
  }

  // What comes first may stand further down, so this is read when all questions are known.
  void read_orders(const Place& dimensions) {
    for (std::size_t d = 0; d < storage_.dimensions.size(); ++d) {
      const Dimension& dimension = storage_.dimensions[d];
      const Place place = dimensions.item(d);
      const Place questions = place.member("questions");
      for (std::size_t q = dimension.first_question; q < dimension.end_question; ++q) {
        const Place question = questions.item(q - dimension.first_question);
        const Place after = question.value->kind == Json::Kind::object ? question.member("after") : Place();
        if (after.value != nullptr) storage_.questions[q].after = read_after(after, q);
      }
    }
  }

  std::span<const std::size_t> read_after(const Place& list, std::size_t question) {
    const std::size_t first = storage_.after.size();
    FirstUses ids;
    const std::size_t count = in.list(list, 0, max_after);
    for (std::size_t i = 0; i < count; ++i) {
      const Place entry = list.item(i);
      const std::string_view id = unique(entry, question_pattern, ids);
      if (!question_pattern.matches(id)) continue;
      const auto earlier = find_id(storage_.questions, id);
      if (!earlier) {
        in.note(entry, ErrorCode::unknown_question, {in_quotes(id), listed(ids_of(storage_.questions))});
        continue;
      }
      std::vector<bool> seen(storage_.questions.size(), false);
      const std::string way = way_back(*earlier, question, seen);
      if (way.empty()) {
        storage_.after.push_back(*earlier);
      } else {
        const std::string_view own = storage_.questions[question].id;
        in.note(entry, ErrorCode::after_circle, {own, std::string(own) + " after " + way});
      }
    }
    return {storage_.after.data() + first, storage_.after.size() - first};
  }

  // "A3 after A2 after A1" where the first of them waits for the last, through any others; else nothing.
  std::string way_back(std::size_t from, std::size_t to, std::vector<bool>& seen) const {
    const std::string id(storage_.questions[from].id);
    if (from == to) return id;
    seen[from] = true;
    for (const std::size_t earlier : storage_.questions[from].after) {
      if (seen[earlier]) continue;
      const std::string way = way_back(earlier, to, seen);
      if (!way.empty()) return id + " after " + way;
    }
    return {};
  }

  // The points of the level.
  int read_level(const Place& place, LevelWords& words, int previous_points, bool is_last) {
    if (!in.object(place, {"label", "points", "next"})) return 0;
    words.label = in.text(place.member("label"));
    const Place given = place.member("points");
    const int points = in.whole(given, 0, 100);
    std::string expected;
    if (given.value == nullptr || exact_number(*given.value, 0) != points) {
      // Noted already; points that could not be read have no order.
    } else if (previous_points < 0) {
      if (points != 0) expected = "0";
    } else if (points <= previous_points) {
      expected = "more than " + std::to_string(previous_points);
    } else if (is_last && points != 100) {
      expected = "100";
    }
    if (!expected.empty()) {
      in.note(given, ErrorCode::points_order, {std::to_string(points), expected});
    }
    const Place next = place.member("next");
    if (!is_last) {
      words.next = in.text(next);
    } else if (next.value != nullptr) {
      in.note(next, ErrorCode::next_on_last_level, {});
    }
    return points;
  }

  void read_stages(const Place& list, Words& words) {
    FirstUses ids;
    FirstUses codes;
    const std::size_t count = in.list(list, 1, max_stages);
    for (std::size_t i = 0; i < count; ++i) {
      const Place place = list.item(i);
      Stage& stage = storage_.stages.emplace_back();
      StageWords& stage_words = words.stages.emplace_back();
      if (!in.object(place, {"id", "code", "name", "question", "weights"})) continue;
      stage.id = unique(place.member("id"), id_pattern, ids);
      stage.code = unique(place.member("code"), code_pattern, codes);
      stage_words.name = in.text(place.member("name"));
      stage_words.question = in.text(place.member("question"));
      stage.weights = read_weights(place.member("weights"));
    }
  }

  std::span<const int> read_weights(const Place& place) {
    const std::vector<Dimension>& dimensions = storage_.dimensions;
    const std::size_t first_weight = storage_.weights.size();
    storage_.weights.resize(first_weight + dimensions.size());
    const std::span<int> weights(storage_.weights.data() + first_weight, dimensions.size());
    if (!in.object(place)) return weights;
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
      if (value) weights[d] = static_cast<int>(*value);
      if (weight.value == nullptr && !dimensions[d].id.empty()) {
        in.note(weight, ErrorCode::missing_member, {in_quotes(dimensions[d].id)});
      }
    }
    return weights;
  }

  void read_bands(const Place& list, Words& words) {
    FirstUses ids;
    const std::size_t count = in.list(list, 1, max_bands);
    Tenths previous = -1;
    for (std::size_t i = 0; i < count; ++i) {
      const Place place = list.item(i);
      Band& band = storage_.bands.emplace_back();
      Text& name = words.bands.emplace_back();
      if (!in.object(place, {"id", "name", "min"})) continue;
      band.id = unique(place.member("id"), id_pattern, ids);
      name = in.text(place.member("name"));
      const Place min = place.member("min");
      band.min = in.tenths(min, 100);
      const bool is_read = min.value != nullptr && exact_number(*min.value, 1) == band.min;
      if (is_read && (i == 0 ? band.min != 0 : band.min <= previous)) {
        const std::string expected = i == 0 ? "0" : "more than " + format_decimal(previous, 1);
        in.note(min, ErrorCode::bands_order, {found(*min.value), expected});
      }
      previous = band.min;
    }
  }

  void read_warnings(const Place& list, std::size_t max, std::vector<Warning>& warnings,
                     std::vector<WarningWords>& words) {
    if (list.value == nullptr) return;
    FirstUses ids;
    const std::size_t count = in.list(list, 0, max);
    for (std::size_t i = 0; i < count; ++i) {
      const Place place = list.item(i);
      Warning& warning = warnings.emplace_back();
      WarningWords& warning_words = words.emplace_back();
      if (!in.object(place, {"id", "title", "explanation", "when"})) continue;
      warning.id = unique(place.member("id"), id_pattern, ids);
      warning_words.title = in.text(place.member("title"));
      warning_words.explanation = in.text(place.member("explanation"));
      const Place when = place.member("when");
      const std::size_t faults_before = in.fault_count();
      const std::size_t condition_count = in.list(when, 1, max_conditions);
      const std::size_t first = storage_.conditions.size();
      for (std::size_t c = 0; c < condition_count; ++c) {
        read_condition(when.item(c), storage_.conditions.emplace_back());
      }
      warning.conditions = {storage_.conditions.data() + first, condition_count};
      const bool must_fire = &warnings == &storage_.contradictions;
      if (must_fire && in.fault_count() == faults_before) check_it_can_fire(when, warning.conditions);
    }
  }

  void read_condition(const Place& place, Condition& condition) {
    if (!in.object(place, {"target", "op", "value"})) return;
    const Place target = place.member("target");
    const std::string_view id = in.string(target);
    condition.dimension = find_id(storage_.dimensions, id);
    const auto question = find_id(storage_.questions, id);
    condition.question = question.value_or(0);
    if (!condition.dimension && !question && !storage_.dimensions.empty() && is_string(target)) {
      in.note(target, ErrorCode::unknown_target, {found(*target.value)});
    }
    const Place op = place.member("op");
    const std::string_view symbol = in.string(op);
    if (symbol == "<=") {
      condition.op = Condition::Operator::at_most;
    } else if (symbol != ">=" && is_string(op)) {
      in.note(op, ErrorCode::not_allowed, {found(*op.value), "\">=\" or \"<=\""});
    }
    condition.value = in.tenths(place.member("value"), 100);
  }

  // A contradiction that no answers can make fire says nothing, and its author takes it for a safeguard.
  void check_it_can_fire(const Place& when, std::span<const Condition> conditions) {
    for (const Condition& condition : conditions) {
      if (can_hold(condition, conditions)) continue;
      const std::string_view id = condition.dimension ? storage_.dimensions[*condition.dimension].id
                                                      : storage_.questions[condition.question].id;
      in.note(when, ErrorCode::never_fires, {id});
      return;
    }
  }

  // Whether some value of the condition's target meets all conditions on it.
  bool can_hold(const Condition& condition, std::span<const Condition> conditions) const {
    Tenths low = 0;
    Tenths high = 100 * tenth;
    for (const Condition& other : conditions) {
      if (other.dimension != condition.dimension || other.question != condition.question) continue;
      if (other.op == Condition::Operator::at_least) {
        low = std::max(low, other.value);
      } else {
        high = std::min(high, other.value);
      }
    }
    if (condition.dimension) return low <= high;
    const std::span<const int> points = storage_.questions[condition.question].points;
    // Without points to be read there is a fault elsewhere.
    return points.empty() || std::any_of(points.begin(), points.end(),
                                         [&](int value) { return value * tenth >= low && value * tenth <= high; });
  }

  DocumentReader& in;
  ModelStorage storage_;
};

}  // namespace

Outcome<Model> read_model(std::string_view json) {
  Outcome<JsonDocument> document = parse_json(json);
  if (!document) return std::move(document.errors);
  DocumentReader reader;
  Model model = ModelReader(reader).model({&document->root(), nullptr, {}, 0});
  if (reader.has_faults()) return reader.take_faults();
  model.storage.texts = std::move(document.value->texts);
  return model;
}

void write_model_identity(JsonWriter& out, const ModelIdentity& identity) {
  out.key("model").open_object();
  out.key("id").string(identity.id);
  out.key("version").string(identity.version);
  out.close_object();
}

}  // namespace amps
