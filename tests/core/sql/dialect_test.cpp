#include "sql/dialect.hpp"

#include <gtest/gtest.h>

#include "helpers.hpp"

namespace amps {
namespace {

const SqlDialect& dialect(std::string_view id) { return *find_dialect(id); }

std::string name_faults(std::string_view id, std::string_view name) {
  const auto fault = name_fault(dialect(id), name, "/stage");
  return fault ? spelled({*fault}) : "no fault";
}

std::string parts_of(std::string_view text) {
  const auto parts = split_table_name(text);
  if (!parts) return spelled(parts.errors);
  std::string all;
  for (const std::string& part : *parts) all += '[' + part + ']';
  return all;
}

TEST(SqlDialect, IsFoundByItsId) {
  for (const SqlDialect& each : sql_dialects) EXPECT_EQ(find_dialect(each.id), &each);
  EXPECT_EQ(find_dialect("mysql"), nullptr);
  EXPECT_EQ(find_dialect("DuckDB"), nullptr);
}

TEST(SqlDialect, NamesAreQuotedAndTheirQuotesDoubled) {
  EXPECT_EQ(sql_name(dialect("postgresql"), "order"), "\"order\"");
  EXPECT_EQ(sql_name(dialect("duckdb"), "a\"; DROP TABLE t; --"), "\"a\"\"; DROP TABLE t; --\"");
  EXPECT_EQ(sql_name(dialect("snowflake"), "a.b'c`d\\"), "\"a.b'c`d\\\"");
  EXPECT_EQ(sql_name(dialect("spark"), "a`b\"c"), "`a``b\"c`");
  EXPECT_EQ(sql_name(dialect("bigquery"), "größe 🙂"), "`größe 🙂`");
}

TEST(SqlDialect, TextsAreEscapedAsTheEngineReadsThem) {
  EXPECT_EQ(sql_text(dialect("duckdb"), "it's \\"), "'it''s \\'");
  EXPECT_EQ(sql_text(dialect("postgresql"), "'"), "''''");
  for (const std::string_view id : {"bigquery", "snowflake", "spark"}) {
    EXPECT_EQ(sql_text(dialect(id), "it's \\"), "'it\\'s \\\\'");
  }
}

TEST(SqlDialect, NamesThatTheEngineCannotHaveAreFaults) {
  EXPECT_EQ(name_faults("duckdb", ""), "bad-name /stage: \"\" cannot be a name in DuckDB. It is empty.");
  EXPECT_EQ(name_faults("spark", "\xFF"),
            "bad-name /stage: \"\xFF\" cannot be a name in Spark SQL. It is not valid UTF-8.");
  EXPECT_EQ(name_faults("snowflake", "a\tb"),
            "bad-name /stage: \"a\tb\" cannot be a name in Snowflake. It holds a control character.");
  EXPECT_EQ(name_faults("bigquery", "a;b"),
            "bad-name /stage: \"a;b\" cannot be a name in BigQuery. It holds \";\". None of these is allowed: "
            "!\"$()*,./;?@[\\]^`{}~");
  const std::string long_name = repeated("n", 300);
  EXPECT_EQ(name_faults("postgresql", long_name), "bad-name /stage: \"" + repeated("n", 40) +
                                                      "…\" cannot be a name in PostgreSQL. It has 300 bytes, and at "
                                                      "most 63 are allowed.");
  EXPECT_EQ(name_faults("duckdb", long_name), "no fault");
  EXPECT_EQ(name_faults("bigquery", long_name), "no fault");
}

TEST(SqlDialect, PostgresCountsBytesAndOthersCountCharacters) {
  EXPECT_EQ(name_faults("postgresql", repeated("é", 31)), "no fault");
  EXPECT_NE(name_faults("postgresql", repeated("é", 32)), "no fault");
  EXPECT_EQ(name_faults("snowflake", repeated("🙂", 255)), "no fault");
  EXPECT_NE(name_faults("snowflake", repeated("🙂", 256)), "no fault");
}

TEST(SqlDialect, TheNameOfATableIsTakenApartAtItsDots) {
  EXPECT_EQ(parts_of("accounts"), "[accounts]");
  EXPECT_EQ(parts_of("my-project.health data.accounts"), "[my-project][health data][accounts]");
  EXPECT_EQ(parts_of("\"a.b\".\"c\"\"d\""), "[a.b][c\"d]");
}

TEST(SqlDialect, ATableNameThatCannotBeTakenApartIsAFault) {
  for (const std::string text : {"", ".", "a.", ".a", "a..b", "a.b.c.d", "\"a", "a\"b", "\"a\"b", "\"\""}) {
    EXPECT_EQ(parts_of(text), "bad-table-name /table: \"" + text +
                                  "\" is not the name of a table. One to three names are separated by dots, such as "
                                  "analytics.accounts; one with a dot in it stands in double quotes.");
  }
}

}  // namespace
}  // namespace amps
