#include "assessment/vector.hpp"

#include <gtest/gtest.h>

#include "helpers.hpp"

namespace amps {
namespace {

const std::string example = "AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2";
const std::string questions = "Questions are A1, A2, A3, M1, M2, M3, P1, P2, P3, S1, S2, S3, S4.";

std::string vector_faults(std::string_view text) { return faults(parse_vector(builtin_rules, text)); }

// What the model in use writes for a vector that it accepts.
std::string canonical(const Model& model, std::string_view text) {
  const Outcome<Assessment> assessment = parse_vector(model.rules, text);
  return assessment ? format_vector(model.rules, *assessment) : spelled(assessment.errors);
}
std::string canonical(std::string_view text) { return canonical(builtin_model(), text); }

TEST(Vector, IsReadWhole) {
  const Outcome<Assessment> assessment = parse_vector(builtin_rules, example + "/DT:2026-01-31");
  ASSERT_EQ(faults(assessment), "no fault");
  EXPECT_EQ(assessment->stage, 2U);
  EXPECT_EQ(assessment->date, parse_date("2026-01-31"));
  EXPECT_EQ(assessment->override, std::nullopt);
  ASSERT_EQ(assessment->answers.size(), 13U);
  EXPECT_EQ(assessment->answers[0].level, 3);
  EXPECT_EQ(assessment->answers[5].level, std::nullopt);
  EXPECT_EQ(assessment->answers[8].level, 0);
  EXPECT_EQ(assessment->answers[12].level, 2);
}

TEST(Vector, IsWrittenAsItWasRead) {
  EXPECT_EQ(canonical(example), example);
  EXPECT_EQ(canonical(example + "/DT:0001-01-01"), example + "/DT:0001-01-01");
}

TEST(Vector, IsReadInAnyOrderAndWrittenInTheOrderOfTheModel) {
  EXPECT_EQ(canonical("AMPS:1/ST:ON/S4:4/A1:0/M2:X"),
            "AMPS:1/ST:ON/A1:0/A2:X/A3:X/M1:X/M2:X/M3:X/P1:X/P2:X/P3:X/S1:X/S2:X/S3:X/S4:4");
  EXPECT_EQ(canonical("AMPS:1/ST:AG"), "AMPS:1/ST:AG/A1:X/A2:X/A3:X/M1:X/M2:X/M3:X/P1:X/P2:X/P3:X/S1:X/S2:X/S3:X/S4:X");
}

TEST(Vector, NamesItsModelOnlyWhenThatIsNotTheBuiltInOne) {
  EXPECT_EQ(canonical("AMPS:1/ST:ON/MD:amps@1.0.0/A1:2"),
            "AMPS:1/ST:ON/A1:2/A2:X/A3:X/M1:X/M2:X/M3:X/P1:X/P2:X/P3:X/S1:X/S2:X/S3:X/S4:X");
  EXPECT_EQ(canonical(pocket_model(), "AMPS:1/ST:EA/MD:pocket@1/U1:2/DT:2026-01-31"),
            "AMPS:1/ST:EA/MD:pocket@1/F1:X/F2:X/U1:2/DT:2026-01-31");
}

TEST(Vector, IsRefusedUnderAnotherModel) {
  EXPECT_EQ(faults(parse_vector(pocket_model().rules, "AMPS:1/ST:EA/U1:2")),
            "other-model at 1: This was made with the model \"amps@1.0.0\". The model in use is \"pocket@1\".");
  EXPECT_EQ(faults(parse_vector(pocket_model().rules, "AMPS:1/ST:EA/MD:pocket@2/U1:2")),
            "other-model at 14: This was made with the model \"pocket@2\". The model in use is \"pocket@1\".");
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/MD:pocket@1"),
            "other-model at 14: This was made with the model \"pocket@1\". The model in use is \"amps@1.0.0\".");
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/MD:"),
            "other-model at 14: This was made with the model \"\". The model in use is \"amps@1.0.0\".");
}

TEST(Vector, OfAnotherVersionOfTheBuiltInModelNamesIt) {
  const std::string text =
      replaced(std::string(builtin_model_text()), R"("version": "1.0.0")", R"("version": "1.0.1")");
  const Model later = valid_model(text);
  const std::string answers = "/A1:2/A2:X/A3:X/M1:X/M2:X/M3:X/P1:X/P2:X/P3:X/S1:X/S2:X/S3:X/S4:X";
  EXPECT_EQ(canonical(later, "AMPS:1/ST:ON/MD:amps@1.0.1/A1:2"), "AMPS:1/ST:ON/MD:amps@1.0.1" + answers);
  // Without a name it was made with the built-in one.
  EXPECT_EQ(faults(parse_vector(later.rules, "AMPS:1/ST:ON/A1:2")),
            "other-model at 1: This was made with the model \"amps@1.0.0\". The model in use is \"amps@1.0.1\".");
  EXPECT_EQ(faults(parse_vector(later.rules, "AMPS:1/ST:ON/MD:amps@1.0.0/A1:2")),
            "other-model at 14: This was made with the model \"amps@1.0.0\". The model in use is \"amps@1.0.1\".");
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/MD:amps@1.0.1/A1:2"),
            "other-model at 14: This was made with the model \"amps@1.0.1\". The model in use is \"amps@1.0.0\".");
  // Another model of the same version is another model, too.
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/MD:ours@1.0.0/A1:2"),
            "other-model at 14: This was made with the model \"ours@1.0.0\". The model in use is \"amps@1.0.0\".");
}

TEST(Vector, IsNotEmpty) {
  EXPECT_EQ(vector_faults(""), "vector-empty at 1: The vector is empty. Vectors begin with AMPS:1.");
}

TEST(Vector, BeginsWithItsNameAndVersion) {
  const std::string rule = ". Vectors begin with AMPS:1.";
  EXPECT_EQ(vector_faults("ST:ON/A1:2"), "vector-prefix at 1: Found \"ST:ON\"" + rule);
  EXPECT_EQ(vector_faults("amps:1/ST:ON"), "vector-prefix at 1: Found \"amps:1\"" + rule);
  EXPECT_EQ(vector_faults(" AMPS:1/ST:ON"), "vector-prefix at 1: Found \" AMPS:1\"" + rule);
  EXPECT_EQ(vector_faults("AMPS/ST:ON"), "vector-prefix at 1: Found \"AMPS\"" + rule);
  EXPECT_EQ(vector_faults("/ST:ON"), "vector-prefix at 1: Found \"\"" + rule);
  const std::string version = "\". This program reads version 1.";
  EXPECT_EQ(vector_faults("AMPS:2/ST:ON"), "other-version at 1: Found format version \"2" + version);
  EXPECT_EQ(vector_faults("AMPS:10/ST:ON"), "other-version at 1: Found format version \"10" + version);
  EXPECT_EQ(vector_faults("AMPS:/ST:ON"), "other-version at 1: Found format version \"" + version);
}

TEST(Vector, HasItsStageSecond) {
  const std::string rule = "The stage is missing. ST: and a stage code follow AMPS:1. Stage codes are ON, AG, RN.";
  EXPECT_EQ(vector_faults("AMPS:1"), "vector-stage-missing at 7: " + rule);
  EXPECT_EQ(vector_faults("AMPS:1/"), "vector-stage-missing at 8: " + rule);
  EXPECT_EQ(vector_faults("AMPS:1/A1:2/ST:ON"), "vector-stage-missing at 8: " + rule);
  EXPECT_EQ(vector_faults("AMPS:1/st:ON"), "vector-stage-missing at 8: " + rule);
}

TEST(Vector, HasAStageOfTheModel) {
  const std::string rule = " is not a stage of this model. Stages are ON, AG, RN.";
  EXPECT_EQ(vector_faults("AMPS:1/ST:XX/A1:2"), "unknown-stage at 8: \"XX\"" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:rn"), "unknown-stage at 8: \"rn\"" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:"), "unknown-stage at 8: \"\"" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:renewal"), "unknown-stage at 8: \"renewal\"" + rule);
}

TEST(Vector, HasNoKeyThatIsNoQuestion) {
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/A9:2"),
            "vector-unknown-key at 14: \"A9\" is not a question of this model. " + questions);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/a1:2"),
            "vector-unknown-key at 14: \"a1\" is not a question of this model. " + questions);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/A1 :2"),
            "vector-unknown-key at 14: \"A1 \" is not a question of this model. " + questions);
}

TEST(Vector, HasNoKeyTwice) {
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/A1:2/M1:0/A1:2"),
            "vector-duplicate-key at 24: A1 is given twice. Keep one of them.");
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/A1:X/A1:2"),
            "vector-duplicate-key at 19: A1 is given twice. Keep one of them.");
}

TEST(Vector, HasLevelsThatTheQuestionHas) {
  const std::string rule = ". Levels go from 0 to 4, or X for not sure.";
  for (const char* level : {"5", "9", "-", "/", ":", "10", "03", "x", " ", "3 ", "XX", "é"}) {
    const std::string text = level;
    if (text == "/") continue;
    EXPECT_EQ(vector_faults("AMPS:1/ST:ON/A1:" + text), "level-out-of-range at 14: A1 has no level " + text + rule);
  }
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/A1:"), "level-out-of-range at 14: A1 has no level \"\"" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/A1:2:3"), "level-out-of-range at 14: A1 has no level 2:3" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/A1:3\n"), "level-out-of-range at 14: A1 has no level 3\n" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/A1:" + repeated("9", 100)),
            "level-out-of-range at 14: A1 has no level " + repeated("9", 40) + rule);
}

TEST(Vector, HasPartsOfKeyAndValue) {
  const std::string rule = " is not a part of a vector. Parts look like A1:3 and are separated by one slash.";
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/A1"), "vector-part at 14: \"A1\"" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/:3"), "vector-part at 14: \":3\"" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/A1:3/"), "vector-part at 19: \"\"" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON//A1:3"), "vector-part at 14: \"\"" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/A1:3/and more"), "vector-part at 19: \"and more\"" + rule);
}

TEST(Vector, HasEverythingAtItsPlace) {
  const std::string rule = " is at the wrong place. The order is AMPS, ST, MD, answers, DT.";
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/ST:AG"), "vector-misplaced at 14: \"ST:AG\"" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/A1:2/MD:amps@1.0.0"), "vector-misplaced at 19: \"MD:amps@1.0.0\"" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/MD:amps@1.0.0/MD:amps@1.0.0"),
            "vector-misplaced at 28: \"MD:amps@1.0.0\"" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/DT:2026-01-31/A1:2"), "vector-misplaced at 14: \"DT:2026-01-31\"" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/DT:2026-01-31/DT:2026-01-31"),
            "vector-misplaced at 14: \"DT:2026-01-31\"" + rule);
}

TEST(Vector, HasADateThatExists) {
  const std::string rule = " is not a date. Dates look like 2026-01-31 and must exist.";
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/A1:2/DT:2026-02-29"), "bad-date at 19: \"2026-02-29\"" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/DT:"), "bad-date at 14: \"\"" + rule);
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/DT:2026-01-31T00:00"), "bad-date at 14: \"2026-01-31T00:00\"" + rule);
}

TEST(Vector, ReportsEveryFaultWithItsPlace) {
  EXPECT_EQ(vector_faults("AMPS:1/ST:ZZ/A1:7/B1:2/A2:3/A2:3/DT:2026-99-99"),
            "unknown-stage at 8: \"ZZ\" is not a stage of this model. Stages are ON, AG, RN.\n"
            "level-out-of-range at 14: A1 has no level 7. Levels go from 0 to 4, or X for not sure.\n"
            "vector-unknown-key at 19: \"B1\" is not a question of this model. " +
                questions +
                "\n"
                "vector-duplicate-key at 29: A2 is given twice. Keep one of them.\n"
                "bad-date at 34: \"2026-99-99\" is not a date. Dates look like 2026-01-31 and must exist.");
}

TEST(Vector, CountsCharactersNotBytesInAPosition) {
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/é€😀:1/A1:7"),
            "vector-unknown-key at 14: \"é€😀\" is not a question of this model. " + questions +
                "\n"
                "level-out-of-range at 20: A1 has no level 7. Levels go from 0 to 4, or X for not sure.");
}

TEST(Vector, HasAtMost4096Characters) {
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/" + std::string(4084, 'A')),
            "text-too-long : The text has 4097 bytes. At most 4096 are allowed.");
  EXPECT_EQ(vector_faults("AMPS:1/ST:ON/" + std::string(4083, 'A')),
            "vector-part at 14: \"" + repeated("A", 40) +
                "…\" is not a part of a vector. Parts look like A1:3 and are separated by one slash.");
}

TEST(Vector, OfTheLargestModelIsShortEnough) {
  ModelSketch sketch = sketch_of(std::vector<int>(8, 20));
  const std::string long_id = repeated("m", 64);
  const std::string long_version = repeated("9", 32);
  std::string text = replaced(model_text(sketch), R"("id":"sketch","version":"1")",
                              "\"id\":\"" + long_id + "\",\"version\":\"" + long_version + '"');
  const Model model = valid_model(text);
  Assessment assessment = answered(std::vector<int>(160, 2));
  assessment.date = Date{0};
  const std::string vector = format_vector(model.rules, assessment);
  EXPECT_LE(vector.size(), max_vector_bytes);
  EXPECT_EQ(canonical(model, vector), vector);
}

TEST(Vector, IsReadOrRefusedWhereverItIsCutShort) {
  const std::string whole = example + "/DT:2026-01-31";
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const std::string text = whole.substr(0, size);
    const Outcome<Assessment> outcome = parse_vector(builtin_rules, text);
    // Whole parts make a shorter vector, everything else is refused.
    const bool is_whole = size == 12 || (size > 12 && size <= example.size() && (size - 12) % 5 == 0);
    ASSERT_EQ(bool(outcome), is_whole) << text;
    if (!outcome) {
      ASSERT_EQ(outcome.errors.size(), 1U) << text;
    }
  }
}

TEST(Vector, IsReadOrRefusedWhateverAByteTurnsInto) {
  const Model model = builtin_model();
  const std::string whole = example + "/DT:2026-01-31";
  for (std::size_t i = 0; i < whole.size(); ++i) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string text = whole;
      text[i] = static_cast<char>(byte);
      const Outcome<Assessment> outcome = parse_vector(model.rules, text);
      if (outcome) {
        ASSERT_EQ(format_vector(model.rules, *outcome), text);
      } else {
        ASSERT_FALSE(outcome.errors.empty()) << text;
        for (const Error& error : outcome.errors) ASSERT_GT(error.position, 0U) << text;
      }
    }
  }
}

}  // namespace
}  // namespace amps
