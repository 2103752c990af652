#include "model/model_document.hpp"

#include <gtest/gtest.h>

#include "helpers.hpp"
#include "json/reader.hpp"
#include "text/ids.hpp"
#include "text/wording.hpp"

namespace amps {
namespace {

std::string faults_of(std::string_view text) { return faults(read_model(text)); }

// The faults of the pocket model with one thing changed.
std::string faults_with(std::string_view from, std::string_view to) {
  return faults_of(replaced(pocket_text(), from, to));
}

std::string faults_of(const ModelSketch& sketch) { return faults_of(model_text(sketch)); }

const std::string root_members =
    "$schema, id, version, name, min_coverage, stages, dimensions, bands, blind_spots, contradictions";
const std::string id_rule = "Allowed is a small letter, then up to 63 small letters, digits or hyphens.";

TEST(ModelDocument, IsReadWhole) {
  const Model model = pocket_model();
  EXPECT_EQ(format_identity(model.rules.identity), "pocket@1");
  EXPECT_EQ(model.words.name, (Text{{"", "Pocket"}}));
  ASSERT_EQ(model.rules.stages.size(), 2U);
  EXPECT_EQ(model.rules.stages[1].id, "late");
  EXPECT_EQ(model.rules.stages[1].code, "LA");
  EXPECT_EQ(model.words.stages[1].name, (Text{{"", "Late"}}));
  EXPECT_EQ(model.words.stages[1].question, (Text{{"", "Will it stay?"}}));
  EXPECT_EQ(numbers(model.rules.stages[1].weights), (std::vector<int>{25, 75}));
  ASSERT_EQ(model.rules.dimensions.size(), 2U);
  EXPECT_EQ(model.rules.dimensions[0].first_question, 0U);
  EXPECT_EQ(model.rules.dimensions[0].end_question, 2U);
  EXPECT_EQ(model.rules.dimensions[0].weight, 4);
  EXPECT_EQ(model.rules.dimensions[1].id, "use");
  EXPECT_EQ(model.words.dimensions[1].name, (Text{{"en", "Use"}, {"de", "Nutzung"}}));
  EXPECT_EQ(model.words.dimensions[1].prompt, (Text{{"", "Is it used?"}}));
  EXPECT_EQ(model.rules.dimensions[1].first_question, 2U);
  EXPECT_EQ(model.rules.dimensions[1].end_question, 3U);
  ASSERT_EQ(model.rules.questions.size(), 3U);
  EXPECT_EQ(model.rules.questions[0].id, "F1");
  EXPECT_EQ(model.words.questions[0].help, (Text{{"", "Read the plan."}}));
  EXPECT_EQ(model.rules.questions[0].weight, 3);
  EXPECT_EQ(model.rules.questions[0].valid_days, 30);
  EXPECT_EQ(model.words.questions[1].help, Text());
  EXPECT_EQ(model.rules.questions[1].weight, 1);
  EXPECT_EQ(model.rules.questions[1].valid_days, std::nullopt);
  EXPECT_EQ(model.rules.questions[2].dimension, 1U);
  EXPECT_EQ(model.words.questions[2].levels[0].next, (Text{{"en", "Begin."}, {"de", "Beginnen."}}));
  EXPECT_EQ(model.words.questions[2].levels[1].label, (Text{{"", "Often"}}));
  EXPECT_EQ(model.rules.questions[2].points[1], 55);
  EXPECT_EQ(model.words.questions[2].levels[2].next, Text());
  ASSERT_EQ(model.rules.bands.size(), 3U);
  EXPECT_EQ(model.rules.bands[1].id, "middle");
  EXPECT_EQ(model.rules.bands[1].min, 405);
  ASSERT_EQ(model.rules.blind_spots.size(), 1U);
  EXPECT_EQ(model.words.blind_spots[0].explanation, (Text{{"", "Used without a goal."}}));
  ASSERT_EQ(model.rules.blind_spots[0].conditions.size(), 2U);
  EXPECT_EQ(model.rules.blind_spots[0].conditions[0].dimension, 1U);
  EXPECT_EQ(model.rules.blind_spots[0].conditions[0].op, Condition::Operator::at_least);
  EXPECT_EQ(model.rules.blind_spots[0].conditions[0].value, 550);
  EXPECT_EQ(model.rules.blind_spots[0].conditions[1].dimension, std::nullopt);
  EXPECT_EQ(model.rules.blind_spots[0].conditions[1].question, 0U);
  EXPECT_EQ(model.rules.blind_spots[0].conditions[1].op, Condition::Operator::at_most);
}

TEST(ModelDocument, MayNameItsSchemaAndLeaveBlindSpotsOut) {
  EXPECT_EQ(faults_with(R"({"id":"pocket")", R"({"$schema":"model.schema.json","id":"pocket")"), "no fault");
  const std::string text = pocket_text();
  const Model model = valid_model(text.substr(0, text.find(R"(,"blind_spots")")) + '}');
  EXPECT_TRUE(model.rules.blind_spots.empty());
}

TEST(ModelDocument, BuiltInHasTheNumbersOfTheFramework) {
  EXPECT_EQ(faults_of(builtin_model_text()), "no fault");
  const Model model = builtin_model();
  EXPECT_EQ(format_identity(model.rules.identity), "amps@1.0.0");
  EXPECT_EQ(listed(ids_of(model.rules.dimensions)), "alignment, milestones, proof, signals");
  EXPECT_EQ(listed(ids_of(model.rules.questions)), "A1, A2, A3, M1, M2, M3, P1, P2, P3, S1, S2, S3, S4");
  EXPECT_EQ(listed(ids_of(model.rules.stages)), "onboarding, adoption-growth, renewal");
  EXPECT_EQ(model.rules.stages[0].code, "ON");
  EXPECT_EQ(model.rules.stages[1].code, "AG");
  EXPECT_EQ(model.rules.stages[2].code, "RN");
  EXPECT_EQ(numbers(model.rules.stages[0].weights), (std::vector<int>{25, 25, 15, 35}));
  EXPECT_EQ(numbers(model.rules.stages[1].weights), (std::vector<int>{10, 40, 20, 30}));
  EXPECT_EQ(numbers(model.rules.stages[2].weights), (std::vector<int>{5, 25, 40, 30}));
  EXPECT_EQ(listed(ids_of(model.rules.bands)), "critical, at-risk, healthy, thriving");
  EXPECT_EQ(model.rules.bands[1].min, 400);
  EXPECT_EQ(model.rules.bands[2].min, 650);
  EXPECT_EQ(model.rules.bands[3].min, 800);
  EXPECT_EQ(model.rules.min_coverage, 50);
  EXPECT_EQ(model.rules.blind_spots.size(), 5U);
  EXPECT_EQ(model.rules.contradictions.size(), 8U);
  for (std::size_t q = 0; q < model.rules.questions.size(); ++q) {
    const Question& question = model.rules.questions[q];
    const QuestionWords& words = model.words.questions[q];
    EXPECT_EQ(question.weight, 1) << question.id;
    EXPECT_EQ(question.valid_days, question.id[0] == 'S' ? 180 : 365) << question.id;
    EXPECT_EQ(numbers(question.points), (std::vector<int>{0, 25, 50, 75, 100})) << question.id;
    EXPECT_FALSE(words.help.empty()) << question.id;
    ASSERT_EQ(words.levels.size(), 5U) << question.id;
    for (std::size_t level = 0; level < 5; ++level) {
      EXPECT_EQ(words.levels[level].next.empty(), level == 4) << question.id;
    }
  }
}

TEST(ModelDocument, IsAnObject) {
  EXPECT_EQ(faults_of("null"), "wrong-type : Found null, expected an object.");
  EXPECT_EQ(faults_of("[]"), "wrong-type : Found a list, expected an object.");
  EXPECT_EQ(faults_of("\"amps\""), "wrong-type : Found \"amps\", expected an object.");
  EXPECT_EQ(faults_of("7"), "wrong-type : Found 7, expected an object.");
}

TEST(ModelDocument, NeedsItsMembers) {
  EXPECT_EQ(faults_of("{}"),
            "missing-member /id: \"id\" is missing.\n"
            "missing-member /version: \"version\" is missing.\n"
            "missing-member /name: \"name\" is missing.\n"
            "missing-member /dimensions: \"dimensions\" is missing.\n"
            "missing-member /stages: \"stages\" is missing.\n"
            "missing-member /bands: \"bands\" is missing.");
}

TEST(ModelDocument, PartsNeedTheirMembers) {
  EXPECT_EQ(
      faults_of(R"({"id":"m","version":"1","name":"M","stages":[{}],"dimensions":[{"questions":[{"levels":[{},{}]}]}],)"
                R"("bands":[{}],"blind_spots":[{"when":[{}]}]})"),
      "missing-member /dimensions/0/id: \"id\" is missing.\n"
      "missing-member /dimensions/0/name: \"name\" is missing.\n"
      "missing-member /dimensions/0/prompt: \"prompt\" is missing.\n"
      "missing-member /dimensions/0/questions/0/id: \"id\" is missing.\n"
      "missing-member /dimensions/0/questions/0/text: \"text\" is missing.\n"
      "missing-member /dimensions/0/questions/0/levels/0/label: \"label\" is missing.\n"
      "missing-member /dimensions/0/questions/0/levels/0/points: \"points\" is missing.\n"
      "missing-member /dimensions/0/questions/0/levels/0/next: \"next\" is missing.\n"
      "missing-member /dimensions/0/questions/0/levels/1/label: \"label\" is missing.\n"
      "missing-member /dimensions/0/questions/0/levels/1/points: \"points\" is missing.\n"
      "missing-member /stages/0/id: \"id\" is missing.\n"
      "missing-member /stages/0/code: \"code\" is missing.\n"
      "missing-member /stages/0/name: \"name\" is missing.\n"
      "missing-member /stages/0/question: \"question\" is missing.\n"
      "missing-member /stages/0/weights: \"weights\" is missing.\n"
      "missing-member /bands/0/id: \"id\" is missing.\n"
      "missing-member /bands/0/name: \"name\" is missing.\n"
      "missing-member /bands/0/min: \"min\" is missing.\n"
      "missing-member /blind_spots/0/id: \"id\" is missing.\n"
      "missing-member /blind_spots/0/title: \"title\" is missing.\n"
      "missing-member /blind_spots/0/explanation: \"explanation\" is missing.\n"
      "missing-member /blind_spots/0/when/0/target: \"target\" is missing.\n"
      "missing-member /blind_spots/0/when/0/op: \"op\" is missing.\n"
      "missing-member /blind_spots/0/when/0/value: \"value\" is missing.");
}

TEST(ModelDocument, HasNoMembersThatNobodyKnows) {
  EXPECT_EQ(faults_with(R"({"id":"pocket")", R"({"author":"me","id":"pocket")"),
            "unknown-member /author: \"author\" is not known here. Known are " + root_members + '.');
  EXPECT_EQ(faults_with(R"("id":"early",)", R"("id":"early","color":1,)"),
            "unknown-member /stages/0/color: \"color\" is not known here. "
            "Known are id, code, name, question, weights.");
  EXPECT_EQ(faults_with(R"("id":"fit",)", R"("id":"fit","weight":1,)"),
            "unknown-member /dimensions/0/weight: \"weight\" is not known here. "
            "Known are id, name, prompt, questions.");
  EXPECT_EQ(faults_with(R"("id":"F2",)", R"("id":"F2","hint":"x",)"),
            "unknown-member /dimensions/0/questions/1/hint: \"hint\" is not known here. "
            "Known are id, text, help, weight, valid_days, after, levels.");
  EXPECT_EQ(faults_with(R"("label":"Often",)", R"("label":"Often","score":1,)"),
            "unknown-member /dimensions/1/questions/0/levels/1/score: \"score\" is not known here. "
            "Known are label, points, next.");
  EXPECT_EQ(faults_with(R"("id":"low",)", R"("id":"low","max":40,)"),
            "unknown-member /bands/0/max: \"max\" is not known here. Known are id, name, min.");
  EXPECT_EQ(faults_with(R"("id":"busy",)", R"("id":"busy","if":[],)"),
            "unknown-member /blind_spots/0/if: \"if\" is not known here. Known are id, title, explanation, when.");
  EXPECT_EQ(faults_with(R"({"target":"use",)", R"({"a/b~c":0,"target":"use",)"),
            "unknown-member /blind_spots/0/when/0/a~1b~0c: \"a/b~c\" is not known here. Known are target, op, value.");
}

TEST(ModelDocument, NamesNoMemberTwice) {
  EXPECT_EQ(faults_with(R"("weight":3,)", R"("weight":3,"weight":4,)"),
            "duplicate-member /dimensions/0/questions/0/weight: \"weight\" is given twice. Keep one of them.");
}

TEST(ModelDocument, HasMembersOfTheirTypes) {
  EXPECT_EQ(faults_with(R"("id":"pocket")", R"("id":7)"), "wrong-type /id: Found 7, expected a text.");
  EXPECT_EQ(faults_with(R"("version":"1")", R"("version":1)"), "wrong-type /version: Found 1, expected a text.");
  EXPECT_EQ(faults_with(R"("name":"Pocket")", R"("name":null)"),
            "wrong-type /name: Found null, expected a text, or an object of texts by language.");
  EXPECT_EQ(faults_with(R"("name":"Pocket")", R"("name":["Pocket"])"),
            "wrong-type /name: Found a list, expected a text, or an object of texts by language.");
  EXPECT_EQ(faults_with(R"({"en":"Use","de":"Nutzung"})", R"({"en":"Use","de":5})"),
            "wrong-type /dimensions/1/name/de: Found 5, expected a text.");
  EXPECT_EQ(faults_with(R"({"fit":60,"use":40})", "[60,40]"),
            "wrong-type /stages/0/weights: Found a list, expected an object.");
  EXPECT_EQ(faults_with(R"({"label":"No","points":0,"next":"Share it."})", "null"),
            "wrong-type /dimensions/0/questions/1/levels/0: Found null, expected an object.");
  EXPECT_EQ(faults_with(R"({"id":"low","name":"Low","min":0})", "0"),
            "wrong-type /bands/0: Found 0, expected an object.");
  EXPECT_EQ(faults_with(R"("target":"use")", R"("target":1)"),
            "wrong-type /blind_spots/0/when/0/target: Found 1, expected a text.");
  EXPECT_EQ(faults_with(R"("op":">=")", R"("op":[])"),
            "wrong-type /blind_spots/0/when/0/op: Found a list, expected a text.");
  const std::string text = pocket_text();
  EXPECT_EQ(faults_of(text.substr(0, text.find(R"("bands":)")) + R"("bands":{},"blind_spots":null})"),
            "wrong-type /bands: Found an object, expected a list.\n"
            "wrong-type /blind_spots: Found null, expected a list.");
}

TEST(ModelDocument, HasIdsOfTheirForm) {
  EXPECT_EQ(faults_with(R"("id":"pocket")", R"("id":"Pocket")"),
            "bad-id /id: \"Pocket\" is not allowed here. " + id_rule);
  EXPECT_EQ(faults_with(R"("id":"pocket")", R"("id":"")"), "bad-id /id: \"\" is not allowed here. " + id_rule);
  EXPECT_EQ(faults_with(R"("id":"pocket")", R"("id":"9lives")"),
            "bad-id /id: \"9lives\" is not allowed here. " + id_rule);
  EXPECT_EQ(faults_with(R"("id":"pocket")", R"("id":"a_b")"), "bad-id /id: \"a_b\" is not allowed here. " + id_rule);
  EXPECT_EQ(faults_with(R"("id":"pocket")", R"("id":"a\u0000b")"),
            std::string("bad-id /id: \"a\0b\" is not allowed here. ", 39) + id_rule);
  EXPECT_EQ(faults_with(R"("id":"early")", R"("id":"eärly")"),
            "bad-id /stages/0/id: \"eärly\" is not allowed here. " + id_rule);
  EXPECT_EQ(faults_with(R"("id":"low")", R"("id":"low ")"),
            "bad-id /bands/0/id: \"low \" is not allowed here. " + id_rule);
  EXPECT_EQ(faults_with(R"("id":"busy")", R"("id":"-busy")"),
            "bad-id /blind_spots/0/id: \"-busy\" is not allowed here. " + id_rule);
  EXPECT_EQ(faults_with(R"("version":"1")", R"("version":"1_0")"),
            "bad-id /version: \"1_0\" is not allowed here. "
            "Allowed is 1 to 32 letters, digits, dots, plus signs or hyphens.");
  for (const char* code : {"", "E", "EAR", "ea", "E1", "ÄA"}) {
    EXPECT_EQ(
        faults_with(R"("code":"EA")", "\"code\":\"" + std::string(code) + '"'),
        "bad-id /stages/0/code: \"" + std::string(code) + "\" is not allowed here. Allowed is two capital letters.");
  }
  for (const char* id : {"", "F", "f2", "F222", "FF", "22", "F2 ", "F-1"}) {
    EXPECT_EQ(faults_with(R"("id":"F2")", "\"id\":\"" + std::string(id) + '"'),
              "bad-id /dimensions/0/questions/1/id: \"" + std::string(id) +
                  "\" is not allowed here. Allowed is one capital letter and one or two digits.");
  }
}

TEST(ModelDocument, HasIdsUpToTheirLength) {
  EXPECT_EQ(faults_with(R"("id":"pocket")", "\"id\":\"" + repeated("a", 64) + '"'), "no fault");
  EXPECT_EQ(faults_with(R"("id":"pocket")", "\"id\":\"" + repeated("a", 65) + '"'),
            "bad-id /id: \"" + repeated("a", 40) + "…\" is not allowed here. " + id_rule);
  EXPECT_EQ(faults_with(R"("id":"middle")", R"("id":"m-1-")"), "no fault");
  EXPECT_EQ(faults_with(R"("version":"1")", "\"version\":\"" + repeated("9", 32) + '"'), "no fault");
  EXPECT_EQ(faults_with(R"("version":"1")", "\"version\":\"" + repeated("9", 33) + '"'),
            "bad-id /version: \"" + repeated("9", 33) +
                "\" is not allowed here. Allowed is 1 to 32 letters, digits, dots, plus signs or hyphens.");
  EXPECT_EQ(faults_with(R"("version":"1")", R"("version":"1.0.0-rc.1+B")"), "no fault");
  EXPECT_EQ(faults_with(R"("id":"F2")", R"("id":"Z99")"), "no fault");
}

TEST(ModelDocument, UsesNoIdTwice) {
  EXPECT_EQ(faults_with(R"("id":"late")", R"("id":"early")"),
            "duplicate-id /stages/1/id: \"early\" is used twice, first at /stages/0/id. Each must be unique.");
  EXPECT_EQ(faults_with(R"("code":"LA")", R"("code":"EA")"),
            "duplicate-id /stages/1/code: \"EA\" is used twice, first at /stages/0/code. Each must be unique.");
  EXPECT_EQ(faults_with(R"("id":"F2")", R"("id":"F1")"),
            "duplicate-id /dimensions/0/questions/1/id: \"F1\" is used twice, first at "
            "/dimensions/0/questions/0/id. Each must be unique.");
  EXPECT_EQ(faults_with(R"("id":"U1")", R"("id":"F2")"),
            "duplicate-id /dimensions/1/questions/0/id: \"F2\" is used twice, first at "
            "/dimensions/0/questions/1/id. Each must be unique.");
  EXPECT_EQ(faults_with(R"("id":"top")", R"("id":"low")"),
            "duplicate-id /bands/2/id: \"low\" is used twice, first at /bands/0/id. Each must be unique.");
  ModelSketch sketch = sketch_of({1});
  sketch.blind_spots = {{{"d1", true, 0}}, {{"d1", true, 0}}};
  EXPECT_EQ(faults_of(replaced(model_text(sketch), "spot-2", "spot-1")),
            "duplicate-id /blind_spots/1/id: \"spot-1\" is used twice, first at /blind_spots/0/id. "
            "Each must be unique.");
  std::string text = model_text(sketch_of({1, 1}));
  text = replaced(text, R"({"id":"d2")", R"({"id":"d1")");
  EXPECT_EQ(faults_of(text),
            "duplicate-id /dimensions/1/id: \"d1\" is used twice, first at /dimensions/0/id. Each must be unique.\n"
            "unknown-dimension /stages/0/weights/d2: \"d2\" is not a dimension of this model. Dimensions are d1, d1.");
}

TEST(ModelDocument, MayUseOneIdForThingsOfDifferentKinds) {
  EXPECT_EQ(faults_with(R"("id":"low")", R"("id":"early")"), "no fault");
  EXPECT_EQ(faults_with(R"("id":"busy")", R"("id":"pocket")"), "no fault");
}

TEST(ModelDocument, HasTextsThatSaySomething) {
  const std::string empty = "The text is empty. Write at least one character, or one language.";
  EXPECT_EQ(faults_with(R"("name":"Pocket")", R"("name":"")"), "empty-text /name: " + empty);
  EXPECT_EQ(faults_with(R"("name":"Pocket")", R"("name":{})"), "empty-text /name: " + empty);
  EXPECT_EQ(faults_with(R"({"en":"Use","de":"Nutzung"})", R"({"en":"Use","de":""})"),
            "empty-text /dimensions/1/name/de: " + empty);
  EXPECT_EQ(faults_with(R"("help":"Read the plan.")", R"("help":"")"),
            "empty-text /dimensions/0/questions/0/help: " + empty);
}

TEST(ModelDocument, HasLanguageTagsOfTheirForm) {
  for (const char* tag : {"en", "pt-BR", "zh-Hant-TW", "sr-Latn-RS-ekavsk", "de-1996", "abcdefgh"}) {
    EXPECT_EQ(faults_with(R"("name":"Pocket")", "\"name\":{\"" + std::string(tag) + "\":\"Pocket\"}"), "no fault");
  }
  for (const char* tag :
       {"", "e", "english-", "-en", "en_US", "12", "e1", "abcdefghi", "en--US", "en-abcdefghi", "é"}) {
    const std::string text = tag;
    EXPECT_EQ(
        faults_with(R"("name":"Pocket")", "\"name\":{\"" + text + "\":\"Pocket\"}"),
        "bad-language-tag /name/" + text + ": \"" + text + "\" is not a language tag. Tags look like en, de or pt-BR.");
  }
}

TEST(ModelDocument, HasStagesWhoseWeightsSumToAHundred) {
  EXPECT_EQ(faults_with(R"("fit":60,)", R"("fit":59,)"),
            "weights-sum /stages/0/weights: The weights sum to 99. They must sum to 100.");
  EXPECT_EQ(faults_with(R"("fit":60,)", R"("fit":61,)"),
            "weights-sum /stages/0/weights: The weights sum to 101. They must sum to 100.");
  EXPECT_EQ(faults_with(R"({"fit":60,"use":40})", R"({"fit":100,"use":0})"), "no fault");
  EXPECT_EQ(faults_with(R"({"fit":60,"use":40})", R"({"use":40.0,"fit":6e1})"), "no fault");
}

TEST(ModelDocument, HasStagesThatWeighEveryDimensionAndNoOther) {
  EXPECT_EQ(faults_with(R"({"fit":60,"use":40})", R"({"fit":60,"luck":40})"),
            "unknown-dimension /stages/0/weights/luck: \"luck\" is not a dimension of this model. "
            "Dimensions are fit, use.\n"
            "missing-member /stages/0/weights/use: \"use\" is missing.");
  EXPECT_EQ(faults_with(R"({"fit":60,"use":40})", R"({"fit":100})"),
            "missing-member /stages/0/weights/use: \"use\" is missing.");
}

TEST(ModelDocument, HasWholeNumbersInTheirRanges) {
  const std::string percent = "number-out-of-range /stages/0/weights/fit: Found ";
  EXPECT_EQ(faults_with(R"("fit":60,"use":40)", R"("fit":-1,"use":100)"),
            percent + "-1, expected a whole number from 0 to 100.");
  EXPECT_EQ(faults_with(R"("fit":60,"use":40)", R"("fit":101,"use":100)"),
            percent + "101, expected a whole number from 0 to 100.");
  EXPECT_EQ(faults_with(R"("fit":60,"use":40)", R"("fit":"60","use":100)"),
            percent + "\"60\", expected a whole number from 0 to 100.");
  EXPECT_EQ(faults_with(R"("fit":60,"use":40)", R"("fit":25.5,"use":100)"),
            percent + "25.5, expected a whole number from 0 to 100.");

  const std::string weight = "number-out-of-range /dimensions/0/questions/0/weight: Found ";
  for (const char* value :
       {"0", "11", "1.5", "-3", "null", "\"1\"", "true", "[]", "{}", "1e300", "99999999999999999999999999"}) {
    const std::string named = std::string(value) == "[]" ? "a list" : std::string(value) == "{}" ? "an object" : value;
    EXPECT_EQ(faults_with(R"("weight":3)", "\"weight\":" + std::string(value)),
              weight + named + ", expected a whole number from 1 to 10.");
  }
  EXPECT_EQ(faults_with(R"("weight":3)", R"("weight":1)"), "no fault");
  EXPECT_EQ(faults_with(R"("weight":3)", R"("weight":10)"), "no fault");

  const std::string days = "number-out-of-range /dimensions/0/questions/0/valid_days: Found ";
  EXPECT_EQ(faults_with(R"("valid_days":30)", R"("valid_days":0)"),
            days + "0, expected a whole number from 1 to 1000000.");
  EXPECT_EQ(faults_with(R"("valid_days":30)", R"("valid_days":1000001)"),
            days + "1000001, expected a whole number from 1 to 1000000.");
  EXPECT_EQ(faults_with(R"("valid_days":30)", R"("valid_days":1)"), "no fault");
  EXPECT_EQ(faults_with(R"("valid_days":30)", R"("valid_days":1000000)"), "no fault");
}

TEST(ModelDocument, HasPointsThatRiseFromNothingToAHundred) {
  const std::string first = "points-order /dimensions/0/questions/0/levels/0/points: Found ";
  const std::string second = "points-order /dimensions/0/questions/0/levels/1/points: Found ";
  const std::string last = "points-order /dimensions/1/questions/0/levels/2/points: Found ";
  const std::string rule = " Points rise from 0 at the first level to 100 at the last.";
  EXPECT_EQ(faults_with(R"("points":0,"next":"Ask.")", R"("points":1,"next":"Ask.")"),
            first + "1 points, expected 0." + rule);
  EXPECT_EQ(faults_with(R"("points":40)", R"("points":0)"), second + "0 points, expected more than 0." + rule);
  EXPECT_EQ(faults_with(R"("label":"Daily","points":100)", R"("label":"Daily","points":99)"),
            last + "99 points, expected 100." + rule);
  EXPECT_EQ(faults_with(R"("label":"Daily","points":100)", R"("label":"Daily","points":55)"),
            last + "55 points, expected more than 55." + rule);
}

TEST(ModelDocument, SaysOnceThatPointsCannotBeRead) {
  EXPECT_EQ(faults_with(R"("points":40)", R"("points":40.5)"),
            "number-out-of-range /dimensions/0/questions/0/levels/1/points: Found 40.5, "
            "expected a whole number from 0 to 100.");
  EXPECT_EQ(faults_with(R"("label":"Daily","points":100)", R"("label":"Daily","points":101)"),
            "number-out-of-range /dimensions/1/questions/0/levels/2/points: Found 101, "
            "expected a whole number from 0 to 100.");
  EXPECT_EQ(faults_with(R"("label":"Daily","points":100)", R"("label":"Daily")"),
            "missing-member /dimensions/1/questions/0/levels/2/points: \"points\" is missing.");
}

TEST(ModelDocument, SaysHowToGoOnFromEveryLevelButTheLast) {
  EXPECT_EQ(faults_with(R"(,"next":"Go on.")", ""),
            "missing-member /dimensions/1/questions/0/levels/1/next: \"next\" is missing.");
  EXPECT_EQ(faults_with(R"("label":"Daily","points":100)", R"("label":"Daily","points":100,"next":"Rest.")"),
            "next-on-last-level /dimensions/1/questions/0/levels/2/next: "
            "The last level has no level above it, so it takes no \"next\".");
}

TEST(ModelDocument, HasBandsThatRiseFromNothing) {
  const std::string rule = " Minimums rise from 0 at the first band.";
  EXPECT_EQ(faults_with(R"("name":"Low","min":0)", R"("name":"Low","min":0.1)"),
            "bands-order /bands/0/min: Found a minimum of 0.1, expected 0." + rule);
  EXPECT_EQ(faults_with(R"("min":40.5)", R"("min":0)"),
            "bands-order /bands/1/min: Found a minimum of 0, expected more than 0." + rule);
  EXPECT_EQ(faults_with(R"("min":80)", R"("min":40.5)"),
            "bands-order /bands/2/min: Found a minimum of 40.5, expected more than 40.5." + rule);
  EXPECT_EQ(faults_with(R"("min":80)", R"("min":40.6)"), "no fault");
  EXPECT_EQ(faults_with(R"("min":80)", R"("min":100)"), "no fault");
}

TEST(ModelDocument, SaysOnceThatAMinimumCannotBeRead) {
  for (const char* value : {"40.55", "100.1", "-0.1", "\"40\"", "null", "1e300"}) {
    EXPECT_EQ(faults_with(R"("min":40.5)", "\"min\":" + std::string(value)),
              "number-out-of-range /bands/1/min: Found " + std::string(value) +
                  ", expected a number from 0 to 100 with at most one decimal.");
  }
}

TEST(ModelDocument, HasBlindSpotsAboutWhatItHas) {
  EXPECT_EQ(
      faults_with(R"("target":"use")", R"("target":"luck")"),
      "unknown-target /blind_spots/0/when/0/target: \"luck\" is neither a dimension nor a question of this model.");
  EXPECT_EQ(faults_with(R"("target":"F1")", R"("target":"F3")"),
            "unknown-target /blind_spots/0/when/1/target: \"F3\" is neither a dimension nor a question of this model.");
  for (const char* op : {">", "=", "", "=>"}) {
    EXPECT_EQ(faults_with(R"("op":">=")", "\"op\":\"" + std::string(op) + '"'),
              "not-allowed /blind_spots/0/when/0/op: Found \"" + std::string(op) + "\", allowed is \">=\" or \"<=\".");
  }
  EXPECT_EQ(faults_with(R"("value":55)", R"("value":55.55)"),
            "number-out-of-range /blind_spots/0/when/0/value: Found 55.55, "
            "expected a number from 0 to 100 with at most one decimal.");
  EXPECT_EQ(faults_with(R"("value":55)", R"("value":100)"), "no fault");
  EXPECT_EQ(faults_with(R"("value":55)", R"("value":0.1)"), "no fault");
}

TEST(ModelDocument, HasContradictionsAboutWhatItHas) {
  const std::string text = pocket_text();
  const auto faults_of_contradiction = [&](std::string_view conditions) {
    return faults_of(text.substr(0, text.size() - 1) + R"(,"contradictions":[{"id":"clash","title":"T",)" +
                     R"("explanation":"E","when":[)" + std::string(conditions) + "]}]}");
  };
  EXPECT_EQ(faults_of_contradiction(R"({"target":"F1","op":"<=","value":0},{"target":"use","op":">=","value":50})"),
            "no fault");
  EXPECT_EQ(
      faults_of_contradiction(R"({"target":"F9","op":"<=","value":0})"),
      "unknown-target /contradictions/0/when/0/target: \"F9\" is neither a dimension nor a question of this model.");
  EXPECT_EQ(faults_of_contradiction(""), "wrong-count /contradictions/0/when: Found 0 entries. 1 to 20 are allowed.");
  // F1 has levels of 0, 40 and 100 points.
  const std::string rule = " meets all these conditions, so this never fires. Let one meet them.";
  const auto never = [&](std::string_view id) {
    return "never-fires /contradictions/0/when: No value of " + std::string(id) + rule;
  };
  EXPECT_EQ(faults_of_contradiction(R"({"target":"F1","op":">=","value":41},{"target":"F1","op":"<=","value":99})"),
            never("F1"));
  EXPECT_EQ(faults_of_contradiction(R"({"target":"F1","op":">=","value":40},{"target":"F1","op":"<=","value":99})"),
            "no fault");
  EXPECT_EQ(faults_of_contradiction(R"({"target":"U1","op":">=","value":0},{"target":"fit","op":">=","value":60.1},)"
                                    R"({"target":"fit","op":"<=","value":60})"),
            never("fit"));
  EXPECT_EQ(faults_of_contradiction(R"({"target":"fit","op":">=","value":60},{"target":"fit","op":"<=","value":60})"),
            "no fault");
  EXPECT_EQ(faults_of_contradiction(R"({"target":"F1","op":">=","value":50},{"target":"F1","op":"<=","value":"x"})"),
            "number-out-of-range /contradictions/0/when/1/value: Found \"x\", "
            "expected a number from 0 to 100 with at most one decimal.");
}

TEST(ModelDocument, MayAskForAnyCoverage) {
  const auto with = [](std::string_view value) {
    return replaced(pocket_text(), R"("name":"Pocket",)",
                    R"("name":"Pocket","min_coverage":)" + std::string(value) + ',');
  };
  EXPECT_EQ(pocket_model().rules.min_coverage, 0);
  EXPECT_EQ(valid_model(with("100")).rules.min_coverage, 100);
  EXPECT_EQ(valid_model(with("0")).rules.min_coverage, 0);
  for (const char* value : {"101", "-1", "50.5", "\"50\"", "null"}) {
    EXPECT_EQ(faults_of(with(value)), "number-out-of-range /min_coverage: Found " + std::string(value) +
                                          ", expected a whole number from 0 to 100.");
  }
}

// Questions A1 to A5 of one dimension, each after these.
std::string faults_of_order(const std::vector<std::vector<std::string>>& after) {
  ModelSketch sketch = sketch_of({5});
  for (std::size_t q = 0; q < after.size(); ++q) sketch.dimensions[0][q].after = after[q];
  return faults_of(sketch);
}

TEST(ModelDocument, HasQuestionsThatComeAfterOthers) {
  const Model model = valid_model(replaced(pocket_text(), R"("id":"F2",)", R"("id":"F2","after":["U1","F1"],)"));
  const std::span<const std::size_t> after = model.rules.questions[1].after;
  EXPECT_EQ((std::vector<std::size_t>{after.begin(), after.end()}), (std::vector<std::size_t>{2, 0}));
  EXPECT_TRUE(model.rules.questions[0].after.empty());
  EXPECT_EQ(faults_of_order({{"A2", "A3", "A4", "A5"}, {"A3", "A4", "A5"}, {"A4", "A5"}, {"A5"}, {}}), "no fault");
}

TEST(ModelDocument, HasNoQuestionAfterWhatItDoesNotHave) {
  EXPECT_EQ(faults_of_order({{}, {"A1", "B1"}}),
            "unknown-question /dimensions/0/questions/1/after/1: \"B1\" is not a question of this model. "
            "Questions are A1, A2, A3, A4, A5.");
  EXPECT_EQ(faults_of_order({{}, {"d1"}}),
            "bad-id /dimensions/0/questions/1/after/0: \"d1\" is not allowed here. "
            "Allowed is one capital letter and one or two digits.");
  EXPECT_EQ(faults_of_order({{}, {"A1", "A1"}}),
            "duplicate-id /dimensions/0/questions/1/after/1: \"A1\" is used twice, "
            "first at /dimensions/0/questions/1/after/0. Each must be unique.");
  EXPECT_EQ(faults_of_order({std::vector<std::string>(11, "A2")}),
            "wrong-count /dimensions/0/questions/0/after: Found 11 entries. 0 to 10 are allowed.");
  EXPECT_EQ(faults_with(R"("id":"F2",)", R"("id":"F2","after":"F1",)"),
            "wrong-type /dimensions/0/questions/1/after: Found \"F1\", expected a list.");
  EXPECT_EQ(faults_with(R"("id":"F2",)", R"("id":"F2","after":[1],)"),
            "wrong-type /dimensions/0/questions/1/after/0: Found 1, expected a text.");
  EXPECT_EQ(faults_with(R"("id":"F2",)", R"("id":"F2","after":[],)"), "no fault");
}

TEST(ModelDocument, HasNoQuestionThatWaitsForItself) {
  EXPECT_EQ(faults_of_order({{"A1"}}),
            "after-circle /dimensions/0/questions/0/after/0: A1 would have to wait for itself: A1 after A1. "
            "Leave one of these out.");
  EXPECT_EQ(faults_of_order({{"A2"}, {"A4"}, {}, {"A5", "A1"}}),
            "after-circle /dimensions/0/questions/3/after/1: A4 would have to wait for itself: "
            "A4 after A1 after A2 after A4. Leave one of these out.");
  EXPECT_EQ(faults_of_order({{"A2"}, {"A1"}, {"A4"}, {"A3"}}),
            "after-circle /dimensions/0/questions/1/after/0: A2 would have to wait for itself: A2 after A1 after A2. "
            "Leave one of these out.\n"
            "after-circle /dimensions/0/questions/3/after/0: A4 would have to wait for itself: A4 after A3 after A4. "
            "Leave one of these out.");
}

std::string count_fault(std::string_view pointer, int found, int min, int max) {
  return "wrong-count " + std::string(pointer) + ": Found " + std::to_string(found) + " entries. " +
         std::to_string(min) + " to " + std::to_string(max) + " are allowed.";
}

TEST(ModelDocument, HasListsUpToTheirLimits) {
  ModelSketch sketch = sketch_of(std::vector<int>(8, 20));
  sketch.stages = std::vector(12, sketch.stages[0]);
  sketch.bands = {0, 1, 2, 3, 4, 5, 6, 7};
  sketch.blind_spots.assign(50, std::vector<ConditionSketch>(20, {"H20", false, 1000}));
  sketch.contradictions = sketch.blind_spots;
  // The first of each dimension waits for ten, each of which waits for the ten behind it.
  for (auto& questions : sketch.dimensions) {
    for (std::size_t q = 0; q < questions.size(); ++q) {
      for (std::size_t i = q + 1; i < questions.size() && i <= q + 10; ++i)
        questions[q].after.push_back(questions[i].id);
    }
  }
  sketch.dimensions[0][0].points = {0, 1, 2, 3, 4, 5, 6, 7, 8, 100};
  EXPECT_EQ(faults_of(sketch), "no fault");
}

TEST(ModelDocument, HasNoListBeyondItsLimit) {
  ModelSketch sketch = sketch_of({1});
  sketch.stages.assign(13, {100});
  sketch.bands = {0, 1, 2, 3, 4, 5, 6, 7, 8};
  sketch.blind_spots.assign(51, {{"d1", true, 0}});
  sketch.contradictions = sketch.blind_spots;
  sketch.dimensions[0][0].points = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 100};
  EXPECT_EQ(faults_of(sketch), count_fault("/dimensions/0/questions/0/levels", 11, 2, 10) + '\n' +
                                   count_fault("/stages", 13, 1, 12) + '\n' + count_fault("/bands", 9, 1, 8) + '\n' +
                                   count_fault("/blind_spots", 51, 0, 50) + '\n' +
                                   count_fault("/contradictions", 51, 0, 50));
  EXPECT_EQ(faults_of(sketch_of(std::vector<int>(9, 1))), count_fault("/dimensions", 9, 1, 8));
  EXPECT_EQ(faults_of(sketch_of({21})), count_fault("/dimensions/0/questions", 21, 1, 20));
  sketch = sketch_of({1});
  sketch.blind_spots = {std::vector<ConditionSketch>(21, {"A1", true, 0})};
  EXPECT_EQ(faults_of(sketch), count_fault("/blind_spots/0/when", 21, 1, 20));
}

TEST(ModelDocument, HasNoEmptyListWhereSomethingIsNeeded) {
  EXPECT_EQ(faults_of(R"({"id":"m","version":"1","name":"M","stages":[],"dimensions":[],"bands":[],"blind_spots":[]})"),
            count_fault("/dimensions", 0, 1, 8) + '\n' + count_fault("/stages", 0, 1, 12) + '\n' +
                count_fault("/bands", 0, 1, 8));
  ModelSketch sketch = sketch_of({0});
  sketch.blind_spots = {{}};
  EXPECT_EQ(faults_of(sketch),
            count_fault("/dimensions/0/questions", 0, 1, 20) + '\n' + count_fault("/blind_spots/0/when", 0, 1, 20));
  sketch = sketch_of({1});
  sketch.dimensions[0][0].points = {0};
  EXPECT_EQ(faults_of(sketch), count_fault("/dimensions/0/questions/0/levels", 1, 2, 10));
}

TEST(ModelDocument, ReportsEveryFaultAtOnce) {
  std::string text = pocket_text();
  text = replaced(text, R"("version":"1")", R"("version":"")");
  text = replaced(text, R"("fit":60,)", R"("fit":50,)");
  text = replaced(text, R"("points":55)", R"("points":0)");
  text = replaced(text, R"("id":"top")", R"("id":"low")");
  text = replaced(text, R"("target":"F1")", R"("target":"F9")");
  EXPECT_EQ(faults_of(text),
            "bad-id /version: \"\" is not allowed here. "
            "Allowed is 1 to 32 letters, digits, dots, plus signs or hyphens.\n"
            "points-order /dimensions/1/questions/0/levels/1/points: Found 0 points, expected more than 0. "
            "Points rise from 0 at the first level to 100 at the last.\n"
            "weights-sum /stages/0/weights: The weights sum to 90. They must sum to 100.\n"
            "duplicate-id /bands/2/id: \"low\" is used twice, first at /bands/0/id. Each must be unique.\n"
            "unknown-target /blind_spots/0/when/1/target: \"F9\" is neither a dimension nor a question of this model.");
}

TEST(ModelDocument, ListsAThousandFaultsAndSaysThatThereAreMore) {
  std::string members;
  for (int i = 0; i < 900; ++i) members += "\"x" + std::to_string(i) + "\":0,";
  std::string text = replaced(pocket_text(), R"({"id":"pocket")", '{' + members + R"("id":"pocket")");
  text = replaced(text, R"("dimensions":[{)", R"("dimensions":[{)" + members);
  const Outcome<Model> model = read_model(text);
  ASSERT_EQ(model.errors.size(), 1001U);
  EXPECT_EQ(spelled({model.errors[899]}),
            "unknown-member /x899: \"x899\" is not known here. Known are " + root_members + '.');
  EXPECT_EQ(spelled({model.errors[999]}),
            "unknown-member /dimensions/0/x99: \"x99\" is not known here. Known are id, name, prompt, questions.");
  EXPECT_EQ(spelled({model.errors[1000]}), "too-many-faults : There are more faults. The first 1000 are listed.");
}

TEST(ModelDocument, IsRefusedWhereverItIsCutShort) {
  const std::string text = pocket_text();
  for (std::size_t size = 0; size < text.size(); ++size) {
    const Outcome<Model> model = read_model(text.substr(0, size));
    ASSERT_FALSE(model) << size;
    ASSERT_EQ(model.errors.size(), 1U) << size;
    ASSERT_EQ(model.errors[0].code, &ErrorCode::json_syntax) << size;
    ASSERT_GT(model.errors[0].position, 0U) << size;
    ASSERT_LE(model.errors[0].position, size + 1) << size;
  }
}

TEST(ModelDocument, IsEitherReadOrRefusedWithReasonsWhenAByteIsWrong) {
  const std::string text = pocket_text();
  int accepted = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    for (const char wrong : {'"', '\\', '}', ',', '9', '\xFF'}) {
      std::string changed = text;
      changed[i] = wrong;
      const Outcome<Model> model = read_model(changed);
      if (!model) {
        ASSERT_FALSE(model.errors.empty()) << changed;
        continue;
      }
      ++accepted;
      const Assessment nothing = answered(std::vector<int>(model->rules.questions.size(), -1));
      ASSERT_TRUE(parse_json(result_text(*model, nothing))) << changed;
    }
  }
  EXPECT_GT(accepted, 0);
}

}  // namespace
}  // namespace amps
