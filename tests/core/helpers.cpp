#include "helpers.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "json/writer.hpp"
#include "model/model_document.hpp"
#include "score/result_document.hpp"

namespace amps {

namespace {

std::vector<int> random_weights(Dice& dice, std::size_t count) {
  std::vector<int> weights(count, 0);
  // In lumps, so that weights of 0 come up often.
  for (int left = 100; left > 0;) {
    const int lump = std::min(left, dice.between(1, 40));
    weights[static_cast<std::size_t>(dice.below(static_cast<int>(count)))] += lump;
    left -= lump;
  }
  return weights;
}

// So many different numbers between 0 and the highest, rising, the first of them 0.
std::vector<int> random_rise(Dice& dice, int count, int highest) {
  std::vector<int> rise{0};
  while (static_cast<int>(rise.size()) < count) {
    const int value = dice.between(1, highest);
    const auto place = std::lower_bound(rise.begin(), rise.end(), value);
    if (place == rise.end() || *place != value) rise.insert(place, value);
  }
  return rise;
}

void write_warnings(JsonWriter& out, std::string_view member, std::string_view id,
                    const std::vector<std::vector<ConditionSketch>>& warnings) {
  out.foreign_key(member).open_array();
  for (std::size_t i = 0; i < warnings.size(); ++i) {
    out.open_object().key("id").string(numbered(id, i)).key("title").string("Title");
    out.key("explanation").string("Look here.").key("when").open_array();
    for (const ConditionSketch& condition : warnings[i]) {
      out.open_object().key("target").string(condition.target).key("op").string(condition.at_least ? ">=" : "<=");
      out.key("value").decimal(condition.value, 1).close_object();
    }
    out.close_array().close_object();
  }
  out.close_array();
}

Fraction in_lowest_terms(Fraction value) {
  Int128 a = value.numerator < 0 ? -value.numerator : value.numerator;
  Int128 b = value.denominator;
  while (b != 0) a = std::exchange(b, a % b);
  return a == 0 ? Fraction{0, 1} : Fraction{value.numerator / a, value.denominator / a};
}

}  // namespace

std::string spelled(const std::vector<Error>& errors) {
  std::string text;
  for (const Error& error : errors) {
    if (!text.empty()) text += '\n';
    text += error.code->name;
    if (error.position > 0) text += " at " + std::to_string(error.position);
    if (error.position == 0 || !error.pointer.empty()) text += ' ' + error.pointer;
    text += ": " + error.message;
  }
  return text;
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t place = text.find(from);
  EXPECT_NE(place, std::string::npos) << from;
  if (place == std::string::npos) return text;
  EXPECT_EQ(text.find(from, place + 1), std::string::npos) << "more than once: " << from;
  return text.replace(place, from.size(), to);
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

Model valid_model(std::string_view json) {
  Outcome<Model> model = read_model(json);
  EXPECT_EQ(faults(model), "no fault") << json;
  return model ? std::move(*model.value) : builtin_model();
}

std::string result_text(const Model& model, const Assessment& assessment, std::optional<Date> as_of) {
  return write_result(model.rules, &model.words, assessment, evaluate(model.rules, assessment, as_of));
}

std::string pocket_text() {
  return R"({"id":"pocket","version":"1","name":"Pocket","stages":[)"
         R"({"id":"early","code":"EA","name":"Early","question":"Did it start?","weights":{"fit":60,"use":40}},)"
         R"({"id":"late","code":"LA","name":"Late","question":"Will it stay?","weights":{"fit":25,"use":75}}],)"
         R"("dimensions":[{"id":"fit","name":"Fit","prompt":"Does it fit?","questions":[)"
         R"({"id":"F1","text":"Is the goal clear?","help":"Read the plan.","weight":3,"valid_days":30,"levels":[)"
         R"({"label":"No","points":0,"next":"Ask."},{"label":"Partly","points":40,"next":"Write it down."},)"
         R"({"label":"Yes","points":100}]},)"
         R"({"id":"F2","text":"Is it shared?","levels":[{"label":"No","points":0,"next":"Share it."},)"
         R"({"label":"By all","points":100}]}]},)"
         R"({"id":"use","name":{"en":"Use","de":"Nutzung"},"prompt":"Is it used?","questions":[)"
         R"({"id":"U1","text":"How often?","weight":2,"levels":[)"
         R"({"label":"Never","points":0,"next":{"en":"Begin.","de":"Beginnen."}},)"
         R"({"label":"Often","points":55,"next":"Go on."},{"label":"Daily","points":100}]}]}],)"
         R"("bands":[{"id":"low","name":"Low","min":0},{"id":"middle","name":"Middle","min":40.5},)"
         R"({"id":"top","name":"Top","min":80}],)"
         R"("blind_spots":[{"id":"busy","title":"Busy","explanation":"Used without a goal.","when":[)"
         R"({"target":"use","op":">=","value":55},{"target":"F1","op":"<=","value":40}]}]})";
}

Model pocket_model() { return valid_model(pocket_text()); }

Assessment answered(const std::vector<int>& levels, std::size_t stage) {
  Assessment assessment;
  assessment.stage = stage;
  for (const int level : levels) assessment.answers.push_back({level < 0 ? LevelChoice() : LevelChoice(level), {}});
  return assessment;
}

std::vector<LevelChoice> choices(const std::vector<int>& levels) {
  std::vector<LevelChoice> all;
  for (const Answer& answer : answered(levels).answers) all.push_back(answer.level);
  return all;
}

std::vector<int> numbers(std::span<const int> span) { return {span.begin(), span.end()}; }

std::string numbered(std::string_view letter, std::size_t index) {
  return std::string(letter) + std::to_string(index + 1);
}

std::string model_text(const ModelSketch& sketch) {
  JsonWriter out;
  out.open_object().key("id").string("sketch").key("version").string("1").key("name").string("Sketch");
  if (sketch.min_coverage > 0) out.key("min_coverage").integer(sketch.min_coverage);
  out.key("stages").open_array();
  for (std::size_t s = 0; s < sketch.stages.size(); ++s) {
    const std::string code{'S', static_cast<char>('A' + s)};
    out.open_object().key("id").string(numbered("s", s)).key("code").string(code);
    out.key("name").string("Stage").key("question").string("Where are we?").key("weights").open_object();
    for (std::size_t d = 0; d < sketch.stages[s].size(); ++d)
      out.foreign_key(numbered("d", d)).integer(sketch.stages[s][d]);
    out.close_object().close_object();
  }
  out.close_array().key("dimensions").open_array();
  for (std::size_t d = 0; d < sketch.dimensions.size(); ++d) {
    out.open_object().key("id").string(numbered("d", d)).key("name").string("Dimension");
    out.key("prompt").string("How is it?").key("questions").open_array();
    for (const QuestionSketch& question : sketch.dimensions[d]) {
      out.open_object().key("id").string(question.id).key("text").string("How is it?");
      out.key("weight").integer(question.weight);
      if (question.valid_days) out.key("valid_days").integer(*question.valid_days);
      if (!question.after.empty()) {
        out.key("after").open_array();
        for (const std::string& id : question.after) out.string(id);
        out.close_array();
      }
      out.key("levels").open_array();
      for (std::size_t i = 0; i < question.points.size(); ++i) {
        out.open_object().key("label").string("Level").key("points").integer(question.points[i]);
        if (i + 1 < question.points.size()) out.key("next").string("Do more.");
        out.close_object();
      }
      out.close_array().close_object();
    }
    out.close_array().close_object();
  }
  out.close_array().key("bands").open_array();
  for (std::size_t b = 0; b < sketch.bands.size(); ++b) {
    out.open_object().key("id").string(numbered("b", b)).key("name").string("Band");
    out.key("min").decimal(sketch.bands[b], 1).close_object();
  }
  out.close_array();
  write_warnings(out, "blind_spots", "spot-", sketch.blind_spots);
  if (!sketch.contradictions.empty()) write_warnings(out, "contradictions", "clash-", sketch.contradictions);
  out.close_object();
  return out.take();
}

ModelSketch sketch_of(const std::vector<int>& question_counts) {
  ModelSketch sketch;
  std::vector<int> weights;
  for (std::size_t d = 0; d < question_counts.size(); ++d) {
    sketch.dimensions.emplace_back();
    for (int q = 0; q < question_counts[d]; ++q) {
      const std::string letter(1, static_cast<char>('A' + d));
      sketch.dimensions[d].push_back({numbered(letter, static_cast<std::size_t>(q)), 1, {0, 50, 100}, {}, {}});
    }
    weights.push_back(d == 0 ? 100 - 10 * (static_cast<int>(question_counts.size()) - 1) : 10);
  }
  sketch.stages = {weights};
  return sketch;
}

ModelSketch random_sketch(Dice& dice, SketchLimits limits) {
  ModelSketch sketch;
  std::vector<std::string> targets;
  const int dimensions = dice.between(1, limits.dimensions);
  for (int d = 0; d < dimensions; ++d) {
    targets.push_back(numbered("d", static_cast<std::size_t>(d)));
    auto& questions = sketch.dimensions.emplace_back();
    const int count = dice.between(1, limits.questions);
    for (int q = 0; q < count; ++q) {
      const std::string letter(1, static_cast<char>('A' + d));
      QuestionSketch& question = questions.emplace_back();
      question.id = numbered(letter, static_cast<std::size_t>(q));
      question.weight = dice.between(1, 10);
      question.points = random_rise(dice, dice.between(2, limits.levels) - 1, 99);
      question.points.push_back(100);
      if (dice.chance(30)) question.valid_days = dice.between(1, 400);
      // The letter and number of any question before: none waits in a circle.
      if (dice.chance(30) && targets.back().front() != 'd') question.after = {targets.back()};
      targets.push_back(question.id);
    }
  }
  const int stages = dice.between(1, 3);
  for (int s = 0; s < stages; ++s) sketch.stages.push_back(random_weights(dice, sketch.dimensions.size()));
  sketch.bands.clear();
  for (const int min : random_rise(dice, dice.between(1, 5), 1000)) sketch.bands.push_back(min);
  const int spots = dice.below(4);
  for (int i = 0; i < spots; ++i) {
    const auto target = static_cast<std::size_t>(dice.below(static_cast<int>(targets.size())));
    sketch.blind_spots.push_back({{targets[target], dice.chance(50), dice.below(1001)}});
    sketch.contradictions.push_back({{targets[target], dice.chance(50), dice.below(1001)}});
  }
  if (dice.chance(50)) sketch.min_coverage = dice.between(1, 100);
  return sketch;
}

Assessment random_assessment(Dice& dice, const Model& model) {
  Assessment assessment;
  assessment.stage = static_cast<std::size_t>(dice.below(static_cast<int>(model.rules.stages.size())));
  if (dice.chance(50)) assessment.date = Date{dice.between(18'000, 22'000)};
  const int known = dice.chance(30) ? 100 : dice.below(101);
  for (const Question& question : model.rules.questions) {
    Answer& answer = assessment.answers.emplace_back();
    if (dice.chance(known)) answer.level = dice.below(static_cast<int>(question.points.size()));
  }
  return assessment;
}

Fraction sum(const Fraction& a, const Fraction& b) {
  return in_lowest_terms({a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator});
}

bool same(const Fraction& a, const Fraction& b) {
  const Fraction left = in_lowest_terms(a);
  const Fraction right = in_lowest_terms(b);
  return left.numerator == right.numerator && left.denominator == right.denominator;
}

bool at_most(const Fraction& a, const Fraction& b) {
  const Fraction left = in_lowest_terms(a);
  const Fraction right = in_lowest_terms(b);
  return left.numerator * right.denominator <= right.numerator * left.denominator;
}

}  // namespace amps
