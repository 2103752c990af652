#include "assessment/assessment_fields.hpp"

#include <gtest/gtest.h>

#include "assessment/vector.hpp"
#include "helpers.hpp"

namespace amps {
namespace {

const AssessmentFields whole{"late", "1X0",       "2026-01-31,2026-12-31,,2026-02-01,,", "top", "Signed",
                             "Ada",  "2026-06-30"};

TEST(AssessmentFields, AreReadWhole) {
  const Model model = pocket_model();
  const auto assessment = assessment_of(model.rules, whole);
  ASSERT_TRUE(assessment);
  EXPECT_EQ(format_vector(model.rules, *assessment), "AMPS:1/ST:LA/MD:pocket@1/F1:1/F2:X/U1:0/DT:2026-01-31");
  EXPECT_EQ(assessment->answers[0].date, std::nullopt);
  EXPECT_EQ(assessment->answers[1].date, parse_date("2026-02-01"));
  ASSERT_TRUE(assessment->override);
  EXPECT_EQ(assessment->override->band, 2U);
  EXPECT_EQ(assessment->override->reason, "Signed");
  EXPECT_EQ(assessment->override->author, "Ada");
  EXPECT_EQ(assessment->override->until, parse_date("2026-06-30"));
}

TEST(AssessmentFields, NeedNeitherDatesNorAnOverride) {
  const Model model = pocket_model();
  const auto assessment = assessment_of(model.rules, {"early", "XXX", ",,,,,", "", "", "", ""});
  ASSERT_TRUE(assessment);
  EXPECT_EQ(assessment->date, std::nullopt);
  EXPECT_EQ(assessment->override, std::nullopt);
  const auto endless = assessment_of(model.rules, {"early", "XXX", ",,,,,", "low", "r", "a", ""});
  ASSERT_TRUE(endless);
  EXPECT_EQ(endless->override->until, std::nullopt);
}

TEST(AssessmentFields, WithoutAStageAreADraft) {
  AssessmentFields fields = whole;
  fields.stage = "";
  const auto draft = assessment_of(pocket_model().rules, fields);
  ASSERT_TRUE(draft);
  EXPECT_EQ(draft->stage, std::nullopt);
  EXPECT_EQ(draft->answers[0].level, 1);
}

TEST(AssessmentFields, ThatDoNotFitAreNoAssessment) {
  const Model model = pocket_model();
  const auto fits = [&](auto change) {
    AssessmentFields fields = whole;
    change(fields);
    return assessment_of(model.rules, fields).has_value();
  };
  EXPECT_TRUE(fits([](auto&) {}));
  for (const char* stage : {"LA", "never"}) EXPECT_FALSE(fits([&](auto& fields) { fields.stage = stage; })) << stage;
  for (const char* levels : {"", "1X", "1X00", "1X3", "3X0", "1-0", "1x0", "1 0"}) {
    EXPECT_FALSE(fits([&](auto& fields) { fields.levels = levels; })) << levels;
  }
  for (const char* dates : {"", ",,,,", ",,,,,,", ",,,,x,", "2026-02-30,,,,,", ",2026-1-1,,,,", ",,,,,2026-01-01"}) {
    EXPECT_FALSE(fits([&](auto& fields) { fields.dates = dates; })) << dates;
  }
  EXPECT_FALSE(fits([](auto& fields) { fields.band = "best"; }));
  EXPECT_FALSE(fits([](auto& fields) { fields.reason = ""; }));
  EXPECT_FALSE(fits([](auto& fields) { fields.author = ""; }));
  EXPECT_FALSE(fits([](auto& fields) { fields.until = "soon"; }));
}

}  // namespace
}  // namespace amps
