// The part of a query that reads a row: its stage, its levels from columns or from a vector, its value, and what is
// wrong with them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/rules.hpp"
#include "sql/dialect.hpp"
#include "sql/expression.hpp"

namespace amps {

struct SqlSource;

class SqlAnswers {
 public:
  // An answer adds its weight in these units and its weighted points, of which a dimension has at most 20,000; a level
  // that the question does not have adds so much more that a sum of 20 stays below 2^31.
  static constexpr int weight_unit = 100'000;
  static constexpr int bad_level = 100'000'000;

  SqlAnswers(const Rules& rules, const SqlDialect& dialect, const SqlSource& source)
      : rules_(rules), dialect_(dialect), source_(source) {}

  // Of a vector: its text, then what stands at its parts.
  std::vector<SqlColumn> split() const;
  std::vector<SqlColumn> parts() const;
  // amps_stage, which is the number of the stage from 1, and amps_sum_… of each dimension.
  std::vector<SqlColumn> read() const;

  // In the steps behind, whether the value is one, and how many hundredths it has.
  std::string is_value_good() const;
  std::string cents() const;
  // Whether the answer is one of those that meet the condition.
  std::string question_condition(const Condition& condition) const;
  // The reasons why the row is refused.
  std::string refused() const;

 private:
  std::string column(const std::optional<std::string>& name, std::string_view usual, bool is_read) const;
  std::string level(std::size_t question, bool is_read) const;
  std::string compared(const std::string& level) const;
  std::string spelled(std::size_t level) const;
  std::string unknown(const std::string& level) const;
  std::string worth(std::size_t question) const;
  std::string stage() const;
  std::string is_whole_vector() const;
  std::string has_date() const;
  std::string vector_key(std::size_t question) const;
  std::string model_part() const;
  std::vector<std::string> levels_out_of_range() const;
  std::string vector_faults() const;
  bool is_asked(std::size_t question) const;

  const Rules& rules_;
  const SqlDialect& dialect_;
  const SqlSource& source_;
};

}  // namespace amps
