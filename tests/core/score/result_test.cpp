#include <gtest/gtest.h>

#include <map>
#include <sstream>

#include "assessment/assessment_document.hpp"
#include "assessment/vector.hpp"
#include "helpers.hpp"
#include "json/reader.hpp"
#include "score/result_document.hpp"

namespace amps {
namespace {

// A case of the golden file. Each line is one JSON object without spaces whose last member is "result", so that
// its bytes, and those of an assessment before it, can be cut out.
struct GoldenCase {
  std::string name;
  std::optional<std::string> model;
  std::string as_of;
  std::optional<std::string> vector;
  std::string assessment;
  std::string result;
};

GoldenCase read_case(const std::string& line) {
  const std::string marker = ",\"result\":";
  const std::size_t end = line.rfind(marker);
  const std::string head = line.substr(0, end) + '}';
  const Outcome<JsonDocument> json = parse_json(head);
  EXPECT_EQ(faults(json), "no fault") << line;
  const auto text = [&](std::string_view member) {
    const Json* value = json->root().member(member);
    return value == nullptr || value->kind != Json::Kind::string ? std::nullopt
                                                                 : std::optional<std::string>(value->text);
  };
  GoldenCase found{*text("name"), text("model"), text("as_of").value_or(""), text("vector"), "", ""};
  if (!found.vector) {
    const std::string before = ",\"assessment\":";
    const std::size_t start = head.find(before) + before.size();
    found.assessment = head.substr(start, head.size() - 1 - start);
  }
  found.result = line.substr(end + marker.size(), line.size() - 1 - end - marker.size());
  return found;
}

TEST(Golden, EveryCaseGivesTheSameBytes) {
  const std::string folder = AMPS_GOLDEN_DIR;
  std::map<std::string, Model> models;
  std::istringstream lines(read_file(folder + "/cases.jsonl"));
  std::string line;
  int count = 0;
  while (std::getline(lines, line)) {
    const GoldenCase golden = read_case(line);
    SCOPED_TRACE(golden.name);
    const std::string key = golden.model.value_or("");
    if (models.count(key) == 0) {
      models[key] = golden.model ? valid_model(read_file(folder + "/models/" + key)) : builtin_model();
    }
    const Model& model = models[key];
    const Outcome<Assessment> assessment =
        golden.vector ? parse_vector(model.rules, *golden.vector) : read_assessment(model.rules, golden.assessment);
    ASSERT_EQ(faults(assessment), "no fault");
    const Outcome<std::optional<Date>> as_of = read_as_of(golden.as_of);
    ASSERT_EQ(faults(as_of), "no fault");
    EXPECT_EQ(result_text(model, *assessment, *as_of), golden.result);
    ++count;
  }
  EXPECT_GE(count, 300);
  EXPECT_GE(models.size(), 10U);
}

TEST(Result, HasItsMembersInTheirOrder) {
  EXPECT_EQ(result_text(pocket_model(), answered({1, x, 1})),
            R"({"vector":"AMPS:1/ST:EA/MD:pocket@1/F1:1/F2:X/U1:1","stage":"early","score":46,"band":"middle",)"
            R"("certain":false,"range":{"low":40,"high":55},"coverage":85,"dimensions":[)"
            R"({"id":"fit","weight":60,"score":40,"range":{"low":30,"high":55},"earned":18,"lost":27,"unknown":15},)"
            R"({"id":"use","weight":40,"score":55,"range":{"low":55,"high":55},"earned":22,"lost":18,"unknown":0}],)"
            R"("questions":[)"
            R"({"id":"F1","level":1,"points":40,"earned":18,"lost":27,"unknown":0},)"
            R"({"id":"F2","level":null,"points":null,"earned":0,"lost":0,"unknown":15},)"
            R"({"id":"U1","level":1,"points":55,"earned":22,"lost":18,"unknown":0}],"stages":[)"
            R"({"id":"early","score":46,"range":{"low":40,"high":55},"band":"middle"},)"
            R"({"id":"late","score":51.3,"range":{"low":48.7,"high":55},"band":"middle"}],"steps":[)"
            R"({"question":"F1","kind":"raise","from":1,"to":2,"gain":36,"score":82,"band":"top",)"
            R"("swing":null,"worst":null,"best":null,"after":[],"next":"Write it down."},)"
            R"({"question":"U1","kind":"raise","from":1,"to":2,"gain":18,"score":64,"band":"middle",)"
            R"("swing":null,"worst":null,"best":null,"after":[],"next":"Go on."},)"
            R"({"question":"F2","kind":"find_out","from":null,"to":null,"gain":null,"score":null,"band":null,)"
            R"("swing":15,"worst":40,"best":55,"after":[],"next":null}],)"
            R"("path":{"band":"top","raises":1,"score":82,"steps":[{"question":"F1","from":1,"to":2}]},)"
            R"("robustness":[{"shift":5,"low":45.3,"high":46.8,"certain":true},)"
            R"({"shift":10,"low":44.5,"high":47.5,"certain":true}],"blind_spots":[{"id":"busy"}],"contradictions":[],)"
            R"("stale":[],"override":null,"model":{"id":"pocket","version":"1"}})");
}

TEST(Result, HasNullsWhereThereIsNoScore) {
  ModelSketch sketch = sketch_of({1, 1});
  sketch.stages = {{100, 0}, {0, 100}};
  EXPECT_EQ(result_text(valid_model(model_text(sketch)), answered({x, 1})),
            R"({"vector":"AMPS:1/ST:SA/MD:sketch@1/A1:X/B1:1","stage":"s1","score":null,"band":null,"certain":false,)"
            R"("range":{"low":0,"high":100},"coverage":0,"dimensions":[)"
            R"({"id":"d1","weight":100,"score":null,"range":{"low":0,"high":100},"earned":0,"lost":0,"unknown":100},)"
            R"({"id":"d2","weight":0,"score":50,"range":{"low":50,"high":50},"earned":0,"lost":0,"unknown":0}],)"
            R"("questions":[)"
            R"({"id":"A1","level":null,"points":null,"earned":0,"lost":0,"unknown":100},)"
            R"({"id":"B1","level":1,"points":50,"earned":0,"lost":0,"unknown":0}],"stages":[)"
            R"({"id":"s1","score":null,"range":{"low":0,"high":100},"band":null},)"
            R"({"id":"s2","score":50,"range":{"low":50,"high":50},"band":"b1"}],"steps":[)"
            R"({"question":"A1","kind":"find_out","from":null,"to":null,"gain":null,"score":null,"band":null,)"
            R"("swing":100,"worst":0,"best":100,"after":[],"next":null}],)"
            R"("path":null,"robustness":[{"shift":5,"low":null,"high":null,"certain":false},)"
            R"({"shift":10,"low":null,"high":null,"certain":false}],"blind_spots":[],"contradictions":[],"stale":[],)"
            R"("override":null,"model":{"id":"sketch","version":"1"}})");
}

TEST(Result, OfADraftHasNullsForWhatNeedsWeights) {
  Assessment draft = answered({1, x, 1});
  draft.stage.reset();
  EXPECT_EQ(result_text(pocket_model(), draft),
            R"({"vector":null,"stage":null,"score":null,"band":null,"certain":false,"range":null,"coverage":null,)"
            R"("dimensions":[{"id":"fit","weight":null,"score":40,"range":{"low":30,"high":55},)"
            R"("earned":null,"lost":null,"unknown":null},)"
            R"({"id":"use","weight":null,"score":55,"range":{"low":55,"high":55},)"
            R"("earned":null,"lost":null,"unknown":null}],"questions":[)"
            R"({"id":"F1","level":1,"points":40,"earned":null,"lost":null,"unknown":null},)"
            R"({"id":"F2","level":null,"points":null,"earned":null,"lost":null,"unknown":null},)"
            R"({"id":"U1","level":1,"points":55,"earned":null,"lost":null,"unknown":null}],"stages":[)"
            R"({"id":"early","score":46,"range":{"low":40,"high":55},"band":"middle"},)"
            R"({"id":"late","score":51.3,"range":{"low":48.7,"high":55},"band":"middle"}],"steps":[],"path":null,)"
            R"("robustness":[],"blind_spots":[{"id":"busy"}],"contradictions":[],"stale":[],"override":null,)"
            R"("model":{"id":"pocket","version":"1"}})");
}

TEST(Result, NamesTheContradictionsThatFire) {
  ModelSketch sketch = sketch_of({2});
  sketch.contradictions = {{{"A1", false, 0}, {"A2", true, 500}}, {{"d1", true, 1000}}};
  const Model model = valid_model(model_text(sketch));
  const auto has = [&](const std::vector<int>& levels, std::string_view text) {
    return result_text(model, answered(levels)).find(text) != std::string::npos;
  };
  EXPECT_TRUE(has({0, 1}, R"("contradictions":[{"id":"clash-1"}])"));
  EXPECT_TRUE(has({0, 0}, R"("contradictions":[])"));
  EXPECT_TRUE(has({x, 1}, R"("contradictions":[])"));
  EXPECT_TRUE(has({2, 2}, R"("contradictions":[{"id":"clash-2"}])"));
}

TEST(Result, RepeatsNextStepsInAllTheirLanguages) {
  EXPECT_NE(result_text(pocket_model(), answered({2, 1, 0})).find(R"("next":{"en":"Begin.","de":"Beginnen."}})"),
            std::string::npos);
}

TEST(Result, LeavesTheNextStepsToWhoeverHasTheWordsOfTheModel) {
  const Model model = pocket_model();
  const Assessment assessment = answered({1, x, 1});
  std::string expected = result_text(model, assessment);
  expected = replaced(expected, R"("next":"Write it down.")", R"("next":null)");
  expected = replaced(expected, R"("next":"Go on.")", R"("next":null)");
  EXPECT_EQ(write_result(model.rules, nullptr, assessment, evaluate(model.rules, assessment, {})), expected);
}

// F1 is good for 30 days and was answered on this day; the others never grow stale.
const Date answered_on = *parse_date("2026-01-31");

std::string stale_on(const Assessment& assessment, std::optional<Date> as_of) {
  const Model model = pocket_model();
  std::string text;
  for (const std::size_t question : fresh_answers(model.rules, assessment, as_of).stale)
    text += model.rules.questions[question].id;
  return text;
}

TEST(Freshness, EndsAfterTheLastValidDay) {
  Assessment assessment = answered({1, 1, 1});
  assessment.date = answered_on;
  EXPECT_EQ(stale_on(assessment, Date{answered_on.days + 30}), "");
  EXPECT_EQ(stale_on(assessment, Date{answered_on.days + 31}), "F1");
  EXPECT_EQ(stale_on(assessment, Date{answered_on.days - 400}), "");
  EXPECT_EQ(stale_on(assessment, std::nullopt), "");
}

TEST(Freshness, GoesByTheAnswersOwnDateBeforeTheAssessments) {
  Assessment assessment = answered({1, 1, 1});
  assessment.date = answered_on;
  assessment.answers[0].date = Date{answered_on.days + 1};
  EXPECT_EQ(stale_on(assessment, Date{answered_on.days + 31}), "");
  EXPECT_EQ(stale_on(assessment, Date{answered_on.days + 32}), "F1");
  assessment.date.reset();
  EXPECT_EQ(stale_on(assessment, Date{answered_on.days + 32}), "F1");
}

TEST(Freshness, NeedsADateAndAnAnswer) {
  EXPECT_EQ(stale_on(answered({1, 1, 1}), Date{answered_on.days + 9999}), "");
  Assessment unknown = answered({x, 1, 1});
  unknown.date = answered_on;
  EXPECT_EQ(stale_on(unknown, Date{answered_on.days + 9999}), "");
}

TEST(Freshness, MakesStaleAnswersCountAsUnknown) {
  const Model model = pocket_model();
  Assessment assessment = answered({1, 1, 1});
  assessment.date = answered_on;
  std::string stale = result_text(model, assessment, Date{answered_on.days + 31});
  Assessment unknown = answered({x, 1, 1});
  unknown.date = answered_on;
  std::string expected = result_text(model, unknown, Date{answered_on.days + 31});
  // Only the list of stale answers and the vector, which keeps the answers as given, tell the two apart.
  expected = replaced(expected, R"("stale":[])", R"("stale":["F1"])");
  expected = replaced(expected, "/F1:X/", "/F1:1/");
  EXPECT_EQ(stale, expected);
}

TEST(Override, IsInForceUpToItsLastDay) {
  Assessment assessment = answered({1, 1, 1});
  assessment.override = Override{2, "They signed.", "CSM", answered_on};
  EXPECT_TRUE(override_in_force(assessment, std::nullopt));
  EXPECT_TRUE(override_in_force(assessment, Date{answered_on.days - 1}));
  EXPECT_TRUE(override_in_force(assessment, answered_on));
  EXPECT_FALSE(override_in_force(assessment, Date{answered_on.days + 1}));
  assessment.override->until.reset();
  EXPECT_TRUE(override_in_force(assessment, Date{answered_on.days + 9999}));
  EXPECT_FALSE(override_in_force(answered({1, 1, 1}), answered_on));
}

TEST(Override, StandsBesideTheScoreAndNeverChangesIt) {
  const Model model = pocket_model();
  const Assessment plain = answered({1, 1, 1});
  Assessment overridden = plain;
  overridden.override = Override{2, "They \"signed\".", "CSM", answered_on};
  EXPECT_EQ(result_text(model, overridden, answered_on),
            replaced(result_text(model, plain, answered_on), R"("override":null)",
                     R"("override":{"band":"top","reason":"They \"signed\".","author":"CSM","until":"2026-01-31"})"));
  overridden.override->until.reset();
  EXPECT_EQ(result_text(model, overridden),
            replaced(result_text(model, plain), R"("override":null)",
                     R"("override":{"band":"top","reason":"They \"signed\".","author":"CSM","until":null})"));
  overridden.override->until = answered_on;
  EXPECT_EQ(result_text(model, overridden, Date{answered_on.days + 1}),
            result_text(model, plain, Date{answered_on.days + 1}));
}

TEST(AsOf, IsADateOrNothing) {
  const auto nothing = read_as_of("");
  ASSERT_TRUE(nothing);
  EXPECT_EQ(*nothing, std::nullopt);
  const auto date = read_as_of("2026-01-31");
  ASSERT_TRUE(date);
  EXPECT_EQ(*date, answered_on);
  EXPECT_EQ(faults(read_as_of("today")),
            "bad-date : \"today\" is not a date. Dates look like 2026-01-31 and must exist.");
  EXPECT_EQ(faults(read_as_of("2026-02-30")),
            "bad-date : \"2026-02-30\" is not a date. Dates look like 2026-01-31 and must exist.");
}

}  // namespace
}  // namespace amps
