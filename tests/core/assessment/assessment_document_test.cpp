#include "assessment/assessment_document.hpp"

#include <gtest/gtest.h>

#include "assessment/vector.hpp"
#include "helpers.hpp"
#include "json/reader.hpp"

namespace amps {
namespace {

// About the pocket model, with every member that the core reads.
const std::string whole_text =
    R"({"format":"amps-assessment","version":1,"model":{"id":"pocket","version":"1"},)"
    R"("account":{"id":"c-1","name":"Acme","arr":12500.5,"currency":"EUR","renewal_date":"2026-09-30",)"
    R"("segment":"Mid-market","owner":"A. Person"},"stage":"late","date":"2026-01-31",)"
    R"("answers":{"U1":{"level":2,"note":"Seen in logs","date":"2026-01-15"},"F1":{"level":"X"},"F2":{"level":0}},)"
    R"("override":{"band":"top","reason":"The sponsor signed.","author":"B. Person","until":"2026-03-31"}})";

std::string faults_of(std::string_view text) { return faults(read_assessment(pocket_model().rules, text)); }

std::string faults_with(std::string_view from, std::string_view to) {
  return faults_of(replaced(whole_text, from, to));
}

TEST(AssessmentDocument, IsReadWhole) {
  const Outcome<Assessment> outcome = read_assessment(pocket_model().rules, whole_text);
  ASSERT_EQ(faults(outcome), "no fault");
  const Assessment& assessment = *outcome;
  EXPECT_EQ(assessment.stage, 1U);
  EXPECT_EQ(assessment.date, parse_date("2026-01-31"));
  ASSERT_EQ(assessment.answers.size(), 3U);
  EXPECT_EQ(assessment.answers[0].level, std::nullopt);
  EXPECT_EQ(assessment.answers[0].date, std::nullopt);
  EXPECT_EQ(assessment.answers[1].level, 0);
  EXPECT_EQ(assessment.answers[2].level, 2);
  EXPECT_EQ(assessment.answers[2].date, parse_date("2026-01-15"));
  ASSERT_TRUE(assessment.override);
  EXPECT_EQ(assessment.override->band, 2U);
  EXPECT_EQ(assessment.override->reason, "The sponsor signed.");
  EXPECT_EQ(assessment.override->author, "B. Person");
  EXPECT_EQ(assessment.override->until, parse_date("2026-03-31"));
}

TEST(AssessmentDocument, NeedsLittle) {
  const Outcome<Assessment> outcome =
      read_assessment(builtin_rules, R"({"format":"amps-assessment","version":1,"stage":"renewal","answers":{}})");
  ASSERT_EQ(faults(outcome), "no fault");
  EXPECT_EQ(outcome->stage, 2U);
  EXPECT_EQ(outcome->date, std::nullopt);
  EXPECT_EQ(outcome->override, std::nullopt);
  ASSERT_EQ(outcome->answers.size(), 13U);
  for (const Answer& answer : outcome->answers) EXPECT_EQ(answer.level, std::nullopt);
}

TEST(AssessmentDocument, MayHoldMembersThatTheCoreDoesNotKnow) {
  EXPECT_EQ(faults_with(R"("stage":)", R"("tags":["a",{"b":null}],"stage":)"), "no fault");
  EXPECT_EQ(faults_with(R"("level":"X")", R"("level":"X","mood":5)"), "no fault");
  EXPECT_EQ(faults_with(R"("id":"c-1")", R"("id":"c-1","crm":{"url":"x"})"), "no fault");
  EXPECT_EQ(faults_with(R"("band":"top")", R"("band":"top","seen_by":[])"), "no fault");
  EXPECT_EQ(faults_with(R"({"id":"pocket")", R"({"name":"Pocket","id":"pocket")"), "no fault");
}

TEST(AssessmentDocument, IsAnObject) {
  EXPECT_EQ(faults_of("null"), "wrong-type : Found null, expected an object.");
  EXPECT_EQ(faults_of("[1,2]"), "wrong-type : Found a list, expected an object.");
  EXPECT_EQ(faults_of("true"), "wrong-type : Found true, expected an object.");
}

TEST(AssessmentDocument, IsOfTheRightFormatAndVersion) {
  EXPECT_EQ(faults_with(R"("format":"amps-assessment")", R"("format":"amps-history")"),
            "not-allowed /format: Found \"amps-history\", allowed is \"amps-assessment\".");
  EXPECT_EQ(faults_with(R"("format":"amps-assessment")", R"("format":1)"),
            "wrong-type /format: Found 1, expected a text.");
  EXPECT_EQ(faults_with(R"("format":"amps-assessment",)", ""), "missing-member /format: \"format\" is missing.");
  EXPECT_EQ(faults_with(R"("version":1,)", R"("version":2,)"),
            "other-version /version: Found format version 2. This program reads version 1.");
  EXPECT_EQ(faults_with(R"("version":1,)", ""), "missing-member /version: \"version\" is missing.");
  EXPECT_EQ(faults_with(R"("version":1,)", R"("version":1.0,)"), "no fault");
  for (const char* version : {"0", "-1", "1.5", "\"1\"", "null", "1e300"}) {
    EXPECT_EQ(
        faults_with(R"("version":1,)", "\"version\":" + std::string(version) + ','),
        "number-out-of-range /version: Found " + std::string(version) + ", expected a whole number from 1 to 1000000.");
  }
}

TEST(AssessmentDocument, IsAboutTheModelInUse) {
  const std::string in_use = " The model in use is \"pocket@1\".";
  EXPECT_EQ(faults_with(R"({"id":"pocket","version":"1"})", R"({"id":"pocket","version":"2"})"),
            "other-model /model: This was made with the model \"pocket@2\"." + in_use);
  EXPECT_EQ(faults_with(R"({"id":"pocket","version":"1"})", R"({"id":"purse","version":"1"})"),
            "other-model /model: This was made with the model \"purse@1\"." + in_use);
  EXPECT_EQ(faults_with(R"("model":{"id":"pocket","version":"1"},)", ""),
            "other-model /model: This was made with the model \"amps@1.0.0\"." + in_use);
  const std::string named =
      R"({"format":"amps-assessment","version":1,"model":{"id":"amps","version":"1.0.0"},"stage":"renewal","answers":{}})";
  EXPECT_EQ(faults(read_assessment(builtin_rules, named)), "no fault");
}

TEST(AssessmentDocument, NamesItsModelWhole) {
  EXPECT_EQ(faults_with(R"({"id":"pocket","version":"1"})", "{}"),
            "missing-member /model/id: \"id\" is missing.\nmissing-member /model/version: \"version\" is missing.");
  EXPECT_EQ(faults_with(R"({"id":"pocket","version":"1"})", R"({"id":"pocket","version":1})"),
            "wrong-type /model/version: Found 1, expected a text.");
  EXPECT_EQ(faults_with(R"({"id":"pocket","version":"1"})", "null"),
            "wrong-type /model: Found null, expected an object.");
}

TEST(AssessmentDocument, IsForAStageOfTheModel) {
  EXPECT_EQ(faults_with(R"("stage":"late")", R"("stage":"renewal")"),
            "unknown-stage /stage: \"renewal\" is not a stage of this model. Stages are early, late.");
  EXPECT_EQ(faults_with(R"("stage":"late")", R"("stage":"LA")"),
            "unknown-stage /stage: \"LA\" is not a stage of this model. Stages are early, late.");
  EXPECT_EQ(faults_with(R"("stage":"late")", R"("stage":"")"),
            "unknown-stage /stage: \"\" is not a stage of this model. Stages are early, late.");
  EXPECT_EQ(faults_with(R"("stage":"late")", R"("stage":1)"), "wrong-type /stage: Found 1, expected a text.");
}

TEST(AssessmentDocument, WithoutAStageIsADraft) {
  for (const char* stage : {"", R"("stage":null,)"}) {
    const auto draft = read_assessment(pocket_model().rules, replaced(whole_text, R"("stage":"late",)", stage));
    ASSERT_EQ(faults(draft), "no fault");
    EXPECT_EQ(draft->stage, std::nullopt);
    EXPECT_EQ(draft->answers[2].level, 2);
    EXPECT_EQ(write_assessment(pocket_model().rules, *draft).find("stage"), std::string::npos);
  }
}

TEST(AssessmentDocument, AnswersQuestionsOfTheModel) {
  EXPECT_EQ(faults_with(R"("F2":{"level":0})", R"("F3":{"level":0})"),
            "unknown-question /answers/F3: \"F3\" is not a question of this model. Questions are F1, F2, U1.");
  EXPECT_EQ(faults_with(R"("F2":{"level":0})", R"("a/b":{"level":0})"),
            "unknown-question /answers/a~1b: \"a/b\" is not a question of this model. Questions are F1, F2, U1.");
  EXPECT_EQ(faults_with(R"("F2":{"level":0})", R"("U1":{"level":0})"),
            "duplicate-member /answers/U1: \"U1\" is given twice. Keep one of them.");
  EXPECT_EQ(faults_with(R"("F2":{"level":0})", R"("F2":0)"), "wrong-type /answers/F2: Found 0, expected an object.");
  EXPECT_EQ(faults_with(R"("F2":{"level":0})", R"("F2":{})"),
            "missing-member /answers/F2/level: \"level\" is missing.");
  EXPECT_EQ(
      faults_of(R"({"format":"amps-assessment","version":1,"model":{"id":"pocket","version":"1"},"stage":"late"})"),
      "missing-member /answers: \"answers\" is missing.");
  EXPECT_EQ(faults_of(R"({"format":"amps-assessment","version":1,"model":{"id":"pocket","version":"1"},)"
                      R"("stage":"late","answers":[]})"),
            "wrong-type /answers: Found a list, expected an object.");
}

TEST(AssessmentDocument, AnswersWithLevelsThatTheQuestionHas) {
  const std::string place = "level-out-of-range /answers/F2/level: F2 has no level ";
  const std::string rule = ". Levels go from 0 to 1, or X for not sure.";
  for (const char* level :
       {"2", "-1", "0.5", "\"0\"", "\"x\"", "\"\"", "null", "true", "1e300", "18446744073709551616"}) {
    EXPECT_EQ(faults_with(R"("F2":{"level":0})", R"("F2":{"level":)" + std::string(level) + '}'), place + level + rule);
  }
  EXPECT_EQ(faults_with(R"("F2":{"level":0})", R"("F2":{"level":[0]})"), place + "a list" + rule);
  EXPECT_EQ(faults_with(R"("F2":{"level":0})", R"("F2":{"level":1.0})"), "no fault");
  EXPECT_EQ(faults_with(R"("F2":{"level":0})", R"("F2":{"level":-0})"), "no fault");
}

TEST(AssessmentDocument, HasNotesAndAccountFieldsOfTheirTypes) {
  EXPECT_EQ(faults_with(R"("note":"Seen in logs")", R"("note":5)"),
            "wrong-type /answers/U1/note: Found 5, expected a text.");
  EXPECT_EQ(faults_with(R"("name":"Acme")", R"("name":["Acme"])"),
            "wrong-type /account/name: Found a list, expected a text.");
  EXPECT_EQ(faults_with(R"("arr":12500.5)", R"("arr":"12500")"),
            "number-out-of-range /account/arr: Found \"12500\", expected an amount of 0 or more.");
  EXPECT_EQ(faults_with(R"("arr":12500.5)", R"("arr":-1)"),
            "number-out-of-range /account/arr: Found -1, expected an amount of 0 or more.");
  EXPECT_EQ(faults_with(R"("arr":12500.5)", R"("arr":1e12)"), "no fault");
  EXPECT_EQ(faults_with(R"("renewal_date":"2026-09-30")", R"("renewal_date":"2026-09-31")"),
            "bad-date /account/renewal_date: \"2026-09-31\" is not a date. "
            "Dates look like 2026-01-31 and must exist.");
}

TEST(AssessmentDocument, HasDatesThatExist) {
  const std::string rule = " is not a date. Dates look like 2026-01-31 and must exist.";
  EXPECT_EQ(faults_with(R"("date":"2026-01-31")", R"("date":"2026-02-30")"), "bad-date /date: \"2026-02-30\"" + rule);
  EXPECT_EQ(faults_with(R"("date":"2026-01-31")", R"("date":20260131)"), "bad-date /date: 20260131" + rule);
  EXPECT_EQ(faults_with(R"("date":"2026-01-31")", R"("date":null)"), "bad-date /date: null" + rule);
  EXPECT_EQ(faults_with(R"("date":"2026-01-15")", R"("date":"2026-1-15")"),
            "bad-date /answers/U1/date: \"2026-1-15\"" + rule);
  EXPECT_EQ(faults_with(R"("until":"2026-03-31")", R"("until":"soon")"), "bad-date /override/until: \"soon\"" + rule);
}

TEST(AssessmentDocument, OverridesWithABandAReasonAndAnAuthor) {
  EXPECT_EQ(faults_with(R"("band":"top")", R"("band":"healthy")"),
            "unknown-band /override/band: \"healthy\" is not a band of this model. Bands are low, middle, top.");
  EXPECT_EQ(faults_with(R"("reason":"The sponsor signed.")", R"("reason":"")"),
            "empty-text /override/reason: The text is empty. Write at least one character, or one language.");
  EXPECT_EQ(faults_with(R"("author":"B. Person",)", ""), "missing-member /override/author: \"author\" is missing.");
  EXPECT_EQ(faults_with(R"("author":"B. Person")", R"("author":{})"),
            "wrong-type /override/author: Found an object, expected a text.");
  EXPECT_EQ(faults_with(R"(,"until":"2026-03-31")", ""), "no fault");
  EXPECT_EQ(faults_with(R"("2026-03-31")", "null"), "no fault");
}

TEST(AssessmentDocument, ReportsEveryFaultAtOnce) {
  std::string text = whole_text;
  text = replaced(text, R"("stage":"late")", R"("stage":"none")");
  text = replaced(text, R"("date":"2026-01-31")", R"("date":"2026-13-31")");
  text = replaced(text, R"("U1":{"level":2,)", R"("U1":{"level":3,)");
  text = replaced(text, R"("F2":{"level":0})", R"("F9":{"level":0})");
  text = replaced(text, R"("band":"top")", R"("band":7)");
  EXPECT_EQ(faults_of(text),
            "unknown-stage /stage: \"none\" is not a stage of this model. Stages are early, late.\n"
            "bad-date /date: \"2026-13-31\" is not a date. Dates look like 2026-01-31 and must exist.\n"
            "level-out-of-range /answers/U1/level: U1 has no level 3. Levels go from 0 to 2, or X for not sure.\n"
            "unknown-question /answers/F9: \"F9\" is not a question of this model. Questions are F1, F2, U1.\n"
            "wrong-type /override/band: Found 7, expected a text.");
}

TEST(AssessmentDocument, IsWrittenWithEveryQuestion) {
  Assessment assessment = answered({2, -1, 0}, 1);
  EXPECT_EQ(write_assessment(pocket_model().rules, assessment),
            R"({"format":"amps-assessment","version":1,"model":{"id":"pocket","version":"1"},"stage":"late",)"
            R"("answers":{"F1":{"level":2},"F2":{"level":"X"},"U1":{"level":0}}})");
  assessment.date = parse_date("2026-01-31");
  EXPECT_EQ(write_assessment(pocket_model().rules, assessment),
            R"({"format":"amps-assessment","version":1,"model":{"id":"pocket","version":"1"},"stage":"late",)"
            R"("date":"2026-01-31","answers":{"F1":{"level":2},"F2":{"level":"X"},"U1":{"level":0}}})");
}

TEST(AssessmentDocument, ReadsWhatItWrites) {
  const Model model = builtin_model();
  Dice dice(20260131);
  for (int i = 0; i < 200; ++i) {
    const Assessment assessment = random_assessment(dice, model);
    const Outcome<Assessment> read = read_assessment(model.rules, write_assessment(model.rules, assessment));
    ASSERT_EQ(faults(read), "no fault");
    ASSERT_EQ(format_vector(model.rules, *read), format_vector(model.rules, assessment));
  }
}

TEST(AssessmentDocument, IsRefusedWhereverItIsCutShort) {
  const Model model = pocket_model();
  for (std::size_t size = 0; size < whole_text.size(); ++size) {
    const Outcome<Assessment> outcome = read_assessment(model.rules, whole_text.substr(0, size));
    ASSERT_EQ(outcome.errors.size(), 1U) << size;
    ASSERT_EQ(outcome.errors[0].code, &ErrorCode::json_syntax) << size;
  }
}

TEST(AssessmentDocument, IsEitherReadOrRefusedWithReasonsWhenAByteIsWrong) {
  const Model model = pocket_model();
  int accepted = 0;
  for (std::size_t i = 0; i < whole_text.size(); ++i) {
    for (const char wrong : {'\0', '"', '\\', '}', ',', '-', '9', 'X', '\xFF'}) {
      std::string changed = whole_text;
      changed[i] = wrong;
      const Outcome<Assessment> outcome = read_assessment(model.rules, changed);
      if (outcome) {
        ++accepted;
        ASSERT_TRUE(parse_json(result_text(model, *outcome, Date{20'500}))) << changed;
      } else {
        ASSERT_FALSE(outcome.errors.empty()) << changed;
      }
    }
  }
  EXPECT_GT(accepted, 0);
}

TEST(AssessmentDocument, IsRefusedWhenItIsNoJsonOfOurs) {
  EXPECT_EQ(faults_of(std::string(1'048'577, ' ')),
            "text-too-long : The text has 1048577 bytes. At most 1048576 are allowed.");
  EXPECT_EQ(faults_of(repeated("[", 100'000)),
            "json-too-deep : The JSON is nested too deeply. At most 32 levels are allowed.");
  const Outcome<Assessment> twice = read_assessment(pocket_model().rules, whole_text + whole_text);
  ASSERT_EQ(twice.errors.size(), 1U);
  EXPECT_EQ(twice.errors[0].code, &ErrorCode::json_syntax);
  EXPECT_EQ(twice.errors[0].position, whole_text.size() + 1);
}

}  // namespace
}  // namespace amps
