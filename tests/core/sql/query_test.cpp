// What the query says is held against engines in tests/sql; here is what can be told without one.
#include "sql/query.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "helpers.hpp"

namespace amps {
namespace {

SqlSource accounts() {
  SqlSource source;
  source.table = {"health", "accounts"};
  return source;
}

std::string query(const Rules& rules, std::string_view id, const SqlSource& source = accounts()) {
  const auto text = write_query(rules, *find_dialect(id), source);
  EXPECT_TRUE(text) << faults(text);
  return text ? *text : "";
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

// The most levels of parentheses.
int depth_of(const std::string& text) {
  int depth = 0;
  int most = 0;
  for (const char c : text) {
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    most = std::max(most, depth);
  }
  EXPECT_EQ(depth, 0);
  return most;
}

TEST(SqlQuery, ScoresTheTableByItsName) {
  EXPECT_TRUE(has(query(builtin_rules, "duckdb"), "FROM \"health\".\"accounts\" AS amps_source"));
  EXPECT_TRUE(has(query(builtin_rules, "spark"), "FROM `health`.`accounts` AS amps_source"));
}

TEST(SqlQuery, IsTheSameTextForTheSameModel) {
  EXPECT_EQ(query(builtin_rules, "snowflake"), query(builtin_rules, "snowflake"));
  EXPECT_TRUE(query(builtin_rules, "duckdb")
                  .starts_with("-- The AMPS health score of amps@1.0.0 for DuckDB.\n-- Names that begin with amps_ are "
                               "its own.\nWITH amps_read AS (\n"));
}

TEST(SqlQuery, TellsTheBandsOfTheModel) {
  EXPECT_TRUE(
      has(query(builtin_rules, "bigquery"),
          "CASE WHEN amps_score_tenths >= 800 THEN 'thriving' WHEN amps_score_tenths >= 650 THEN 'healthy' WHEN "
          "amps_score_tenths >= 400 THEN 'at-risk' WHEN amps_score_tenths >= 0 THEN 'critical' END AS amps_band"));
}

TEST(SqlQuery, AsksForTheLeastCoverageWhereTheModelDoes) {
  EXPECT_TRUE(has(query(builtin_rules, "duckdb"), "CASE WHEN amps_known >= 600 THEN"));
  const Model model = valid_model(model_text(sketch_of({2, 2})));
  EXPECT_FALSE(has(query(model.rules, "duckdb"), "CASE WHEN amps_known >= "));
}

TEST(SqlQuery, HasTheValueAtRiskOnlyWhereAValueIsNamed) {
  EXPECT_FALSE(has(query(builtin_rules, "duckdb"), "amps_value_at_risk"));
  SqlSource source = accounts();
  source.value = "arr";
  EXPECT_TRUE(has(query(builtin_rules, "duckdb", source), "AS amps_value_at_risk"));
}

TEST(SqlQuery, CountsInWideNumbersOnlyWhereItMust) {
  EXPECT_FALSE(has(query(builtin_rules, "duckdb"), "HUGEINT"));
  ModelSketch sketch = sketch_of({20, 20, 20, 20, 20, 20, 20, 20});
  for (auto& dimension : sketch.dimensions) {
    for (QuestionSketch& question : dimension) question.weight = 10;
  }
  const Model model = valid_model(model_text(sketch));
  EXPECT_TRUE(has(query(model.rules, "duckdb"), "HUGEINT"));
  EXPECT_TRUE(has(query(model.rules, "postgresql"), "AS NUMERIC)"));
}

TEST(SqlQuery, StaysShallowAndShortForTheLargestModel) {
  ModelSketch sketch = sketch_of({20, 20, 20, 20, 20, 20, 20, 20});
  for (auto& dimension : sketch.dimensions) {
    for (QuestionSketch& question : dimension) question.points = {0, 1, 2, 3, 4, 5, 6, 7, 8, 100};
  }
  const Model model = valid_model(model_text(sketch));
  for (const SqlDialect& dialect : sql_dialects) {
    SqlSource source = accounts();
    for (const bool has_vector : {false, true}) {
      if (has_vector) source.vector = "vector";
      const std::string text = query(model.rules, dialect.id, source);
      EXPECT_LE(depth_of(text), 16) << dialect.id;
      EXPECT_LE(text.size(), 250'000u) << dialect.id;
    }
  }
}

// 64 characters are allowed in an id, PostgreSQL cuts a name after 63 bytes.
TEST(SqlQuery, NumbersTheWarningsWhoseIdsAreTooLongForAName) {
  Rules rules = builtin_rules;
  const std::string id = repeated("a", 64);
  const Warning warnings[] = {{"two-words", builtin_rules.blind_spots[0].conditions},
                              {id, builtin_rules.blind_spots[1].conditions}};
  rules.blind_spots = warnings;
  const std::string text = query(rules, "postgresql");
  EXPECT_TRUE(has(text, " AS amps_blind_spot_two_words,"));
  EXPECT_TRUE(has(text, " AS amps_blind_spot_2,"));
}

TEST(SqlQuery, NeedsATable) {
  EXPECT_EQ(faults(write_query(builtin_rules, *find_dialect("duckdb"), {})),
            "missing-member /table: \"table\" is missing.");
}

TEST(SqlQuery, RefusesEveryNameThatTheEngineCannotHave) {
  SqlSource source;
  source.table = {"a", ""};
  source.stage = "a\nb";
  source.value = "a.b";
  source.vector = "a`b";
  source.questions.resize(builtin_rules.questions.size());
  source.questions[12].name = "*";
  const std::string rest = " None of these is allowed: !\"$()*,./;?@[\\]^`{}~";
  EXPECT_EQ(faults(write_query(builtin_rules, *find_dialect("bigquery"), source)),
            "bad-name /table: \"\" cannot be a name in BigQuery. It is empty.\n"
            "bad-name /stage: \"a\nb\" cannot be a name in BigQuery. It holds a control character.\n"
            "bad-name /value: \"a.b\" cannot be a name in BigQuery. It holds \".\"." +
                rest + "\nbad-name /vector: \"a`b\" cannot be a name in BigQuery. It holds \"`\"." + rest +
                "\nbad-name /questions/S4: \"*\" cannot be a name in BigQuery. It holds \"*\"." + rest);
}

}  // namespace
}  // namespace amps
