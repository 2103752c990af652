#include "sql/source_document.hpp"

#include <gtest/gtest.h>

#include "helpers.hpp"

namespace amps {
namespace {

TEST(SqlSourceDocument, NamesWhatIsNotNamedAsUsual) {
  const auto source = read_sql_source(builtin_rules, "{}");
  ASSERT_TRUE(source);
  EXPECT_TRUE(source->table.empty());
  EXPECT_FALSE(source->stage || source->value || source->vector);
  EXPECT_TRUE(source->questions.empty());
  EXPECT_EQ(source->levels, SqlSource::Levels::integers);
}

TEST(SqlSourceDocument, NamesColumnsInAnyOrder) {
  const auto source =
      read_sql_source(builtin_rules, R"({"questions":{"S4":null,"A1":"goal \"clarity\""},"levels":"text",
    "value":"arr","stage":"lifecycle","vector":"v","table":"a.\"b.c\""})");
  ASSERT_TRUE(source);
  EXPECT_EQ(source->table, (std::vector<std::string>{"a", "b.c"}));
  EXPECT_EQ(source->stage, "lifecycle");
  EXPECT_EQ(source->value, "arr");
  EXPECT_EQ(source->vector, "v");
  EXPECT_EQ(source->levels, SqlSource::Levels::texts);
  EXPECT_EQ(source->questions[0].name, "goal \"clarity\"");
  EXPECT_FALSE(source->questions[1].name);
  EXPECT_TRUE(source->questions[1].is_there);
  EXPECT_FALSE(source->questions[12].is_there);
}

TEST(SqlSourceDocument, TellsEveryFaultAtItsPlace) {
  EXPECT_EQ(
      faults(read_sql_source(pocket_model().rules, R"({"table":"a..b","levels":"double","questions":{"Q7":"x"}})")),
      "bad-table-name /table: \"a..b\" is not the name of a table. One to three names are separated by dots, such "
      "as analytics.accounts; one with a dot in it stands in double quotes.\n"
      "not-allowed /levels: Found \"double\", allowed is integer or text.\n"
      "unknown-question /questions/Q7: \"Q7\" is not a question of this model. Questions are F1, F2, U1.");
  EXPECT_EQ(faults(read_sql_source(builtin_rules, "[]")), "wrong-type : Found a list, expected an object.");
}

}  // namespace
}  // namespace amps
