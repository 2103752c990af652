#include "sql/query.hpp"

#include <limits>
#include <numeric>

#include "sql/answers.hpp"
#include "sql/expression.hpp"
#include "text/wording.hpp"

namespace amps {

namespace {

// What the score's dividend stays below, in units of the product of all weights.
constexpr std::int64_t most_points = 20 * 100 * 100 + 100;

class QueryWriter {
 public:
  QueryWriter(const Rules& rules, const SqlDialect& dialect, const SqlSource& source)
      : rules_(rules), dialect_(dialect), source_(source), answers_(rules, dialect, source) {
    Int128 product = 1;
    for (const Dimension& dimension : rules.dimensions) {
      product *= dimension.weight;
      question_unit_ = std::lcm(question_unit_, static_cast<std::int64_t>(dimension.weight));
    }
    is_wide_ = product > std::numeric_limits<std::int64_t>::max() / most_points;
  }

  std::string write() {
    out_ = "-- The AMPS health score of " + format_identity(rules_.identity) + " for " + std::string(dialect_.name) +
           ".\n-- Names that begin with amps_ are its own.\nWITH ";
    if (source_.vector) {
      step("amps_split", answers_.split());
      step("amps_parts", answers_.parts());
    }
    // Each answer is one number: 100000 times its weight, plus its weighted points.
    step("amps_read", answers_.read());
    step("amps_answers", sums());
    step("amps_weights", weights());
    step("amps_fractions", fractions());
    step("amps_tenths", tenths());
    finish();
    return std::move(out_);
  }

 private:
  // ---- Steps: each adds columns to those of the one before

  void step(std::string_view name, const std::vector<SqlColumn>& columns) {
    if (!before_.empty()) out_ += ", ";
    out_ += std::string(name) + " AS (\n  SELECT\n    ";
    if (before_.empty()) {
      out_ += dialect_.row.empty() ? "amps_source.*" : std::string(dialect_.row);
    } else {
      out_ += before_ + ".*";
    }
    for (const SqlColumn& column : columns) {
      out_ += ",\n    " + column.expression + " AS " + column.name;
      own_.push_back(column.name);
    }
    out_ += "\n  FROM " + (before_.empty() ? table() + " AS amps_source" : before_);
    if (!dialect_.fence.empty()) out_ += "\n  " + std::string(dialect_.fence);
    out_ += "\n)";
    before_ = name;
  }

  std::string table() const {
    std::string text;
    for (const std::string& part : source_.table) text += (text.empty() ? "" : ".") + sql_name(dialect_, part);
    return text;
  }

  // Of rows that are not refused, the stage; and of each dimension the weight that is answered, and its points.
  std::vector<SqlColumn> sums() const {
    std::vector<SqlColumn> columns;
    std::vector<std::string> conditions;
    for (std::size_t d = 0; d < rules_.dimensions.size(); ++d) {
      conditions.push_back(indexed("amps_sum", d) + " < " + std::to_string(SqlAnswers::bad_level));
    }
    if (source_.value) conditions.push_back("(" + answers_.is_value_good() + ")");
    columns.push_back({"amps_good", "CASE WHEN " + joined(conditions, " AND ") + " THEN amps_stage END"});
    const std::string unit = std::to_string(SqlAnswers::weight_unit);
    for (std::size_t d = 0; d < rules_.dimensions.size(); ++d) {
      const std::string sum = indexed("amps_sum", d);
      columns.push_back({indexed("amps_answered", d), number(divided_narrow(sum, unit))});
      columns.push_back({indexed("amps_points", d), number("MOD(" + sum + ", " + unit + ")")});
    }
    return columns;
  }

  // How much each dimension weighs in the stage, and what the other dimensions' points are multiplied with.
  std::vector<SqlColumn> weights() const {
    std::vector<SqlColumn> columns;
    for (std::size_t d = 0; d < rules_.dimensions.size(); ++d) {
      std::string expression = "CASE amps_good";
      for (std::size_t s = 0; s < rules_.stages.size(); ++s) {
        expression += " WHEN " + std::to_string(s + 1) + " THEN " + std::to_string(rules_.stages[s].weights[d]);
      }
      columns.push_back({indexed("amps_weight", d), expression + " END"});
      const std::string answered = indexed("amps_answered", d);
      columns.push_back({indexed("amps_factor", d), "CASE WHEN " + answered + " > 0 THEN " + answered + " ELSE 1 END"});
    }
    return columns;
  }

  // The score is amps_scored / amps_unit, the low end amps_earned / (100 units), the coverage amps_known / unit.
  // A product begins with a factor that is null in refused rows, or with the wide one: of the others engines think as
  // small, and the sums of refused rows are large.
  std::vector<SqlColumn> fractions() const {
    std::vector<std::string> scored, earned, known, scored_weights, factors;
    for (std::size_t d = 0; d < rules_.dimensions.size(); ++d) {
      const std::string points = indexed("amps_points", d);
      const std::string answered = indexed("amps_answered", d);
      const std::string weight = indexed("amps_weight", d);
      const std::string share = constant(question_unit_ / rules_.dimensions[d].weight);
      std::string product = points + " * " + weight;
      for (std::size_t e = 0; e < rules_.dimensions.size(); ++e) {
        if (e != d) product += " * " + indexed("amps_factor", e);
      }
      scored.push_back(product);
      factors.push_back(indexed("amps_factor", d));
      scored_weights.push_back("CASE WHEN " + answered + " > 0 THEN " + weight + " ELSE 0 END");
      earned.push_back(points + " * " + weight + " * " + share);
      known.push_back(answered + " * " + weight + " * " + share);
    }
    return {{"amps_scored", joined(scored, " + ")},
            {"amps_unit", "(" + joined(scored_weights, " + ") + ") * " + joined(factors, " * ")},
            {"amps_earned", joined(earned, " + ")},
            {"amps_known", joined(known, " + ")}};
  }

  std::vector<SqlColumn> tenths() const {
    const Int128 unit = question_unit_;
    const std::string whole = constant(100 * unit);
    const std::string ten_units = constant(10 * unit);
    std::string score = divided("(20 * amps_scored + amps_unit)", "(2 * NULLIF(amps_unit, 0))");
    if (rules_.min_coverage > 0) {
      score = "CASE WHEN amps_known >= " + constant(rules_.min_coverage * unit) + " THEN " + score + " END";
    }
    // Of complete answers both ends are the score, otherwise they are rounded outward.
    const auto end = [&](std::string_view dividend) {
      return "CASE WHEN amps_known = " + whole + " THEN " +
             divided("(amps_earned + " + constant(5 * unit) + ")", ten_units) + " ELSE " +
             divided(dividend, ten_units) + " END";
    };
    const std::string best = "(amps_earned + 100 * (" + whole + " - amps_known) + " + constant(10 * unit - 1) + ")";
    return {{"amps_score_tenths", score},
            {"amps_low_tenths", end("amps_earned")},
            {"amps_high_tenths", end(best)},
            {"amps_coverage_tenths", divided("(20 * amps_known + " + constant(unit) + ")", constant(2 * unit))}};
  }

  // ---- What is told

  void finish() {
    out_ += "\nSELECT\n  ";
    if (dialect_.row.empty()) {
      out_ += "* EXCLUDE (" + joined(own_, ", ") + ")";
    } else {
      out_ += dialect_.row_all;
    }
    for (const std::string_view name : {"amps_score", "amps_low", "amps_high", "amps_coverage"}) {
      told(std::string(name), scaled(std::string(name) + "_tenths", 1, 5));
    }
    told("amps_certain", certain());
    told("amps_band", band());
    if (source_.value) {
      const std::string product = "(" + answers_.cents() + " * (1000 - amps_score_tenths) + 500)";
      told("amps_value_at_risk", scaled(divided_narrow(product, "1000"), 2, 16));
    }
    told("amps_refused", answers_.refused());
    warnings("amps_blind_spot_", rules_.blind_spots);
    warnings("amps_contradiction_", rules_.contradictions);
    out_ += "\nFROM " + before_ + "\n";
  }

  void told(const std::string& name, const std::string& expression) { out_ += ",\n  " + expression + " AS " + name; }

  std::string band() const {
    std::string expression = "CASE";
    for (std::size_t b = rules_.bands.size(); b-- > 0;) {
      expression += " WHEN amps_score_tenths >= " + std::to_string(rules_.bands[b].min) + " THEN " +
                    sql_text(dialect_, rules_.bands[b].id);
    }
    return expression + " END";
  }

  // The score lies between the ends, so each has to be asked for one side of the band alone.
  std::string certain() const {
    std::string expression = "CASE WHEN amps_good IS NULL THEN NULL WHEN amps_score_tenths IS NULL THEN FALSE";
    for (std::size_t b = rules_.bands.size(); b-- > 0;) {
      const bool has_next = b + 1 < rules_.bands.size();
      const std::string min = std::to_string(rules_.bands[b].min);
      std::vector<std::string> conditions;
      if (b > 0) conditions.push_back("amps_low_tenths >= " + min);
      if (has_next) conditions.push_back("amps_high_tenths < " + std::to_string(rules_.bands[b + 1].min));
      if (conditions.empty()) conditions.push_back("TRUE");
      expression += " WHEN amps_score_tenths >= " + min + " THEN " + joined(conditions, " AND ");
    }
    return expression + " END";
  }

  void warnings(std::string_view prefix, std::span<const Warning> all) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      std::vector<std::string> conditions;
      for (const Condition& each : all[i].conditions) {
        conditions.push_back(each.dimension ? dimension_condition(each) : answers_.question_condition(each));
      }
      told(warning_name(prefix, all[i].id, i),
           "CASE WHEN amps_good IS NULL THEN NULL WHEN " + joined(conditions, " AND ") + " THEN TRUE ELSE FALSE END");
    }
  }

  // PostgreSQL cuts longer names, and two could become one; an id does not begin with a digit.
  static std::string warning_name(std::string_view prefix, std::string_view id, std::size_t index) {
    constexpr std::size_t max_bytes = 63;
    std::string name = std::string(prefix);
    if (name.size() + id.size() > max_bytes) return name + std::to_string(index + 1);
    for (const char c : id) name += c == '-' ? '_' : c;
    return name;
  }

  // Points over answered weight against tenths, without a division.
  static std::string dimension_condition(const Condition& condition) {
    const std::string answered = indexed("amps_answered", *condition.dimension);
    const std::string op = condition.op == Condition::Operator::at_least ? " >= " : " <= ";
    return answered + " > 0 AND 10 * " + indexed("amps_points", *condition.dimension) + op + answered + " * " +
           std::to_string(condition.value);
  }

  // ---- Numbers

  // A whole number with room for the fractions of the model.
  std::string number(const std::string& expression) const {
    return "CAST(" + expression + " AS " + std::string(is_wide_ ? dialect_.wide : dialect_.integer) + ")";
  }

  // The quotient is small.
  std::string divided(std::string_view dividend, std::string_view divisor) const {
    if (!is_wide_) return divided_narrow(dividend, divisor);
    return "CAST(" + filled(dialect_.divide_wide, dividend, divisor) + " AS " + std::string(dialect_.integer) + ")";
  }

  std::string divided_narrow(std::string_view dividend, std::string_view divisor) const {
    return filled(dialect_.divide, dividend, divisor);
  }

  // A literal is as wide as it has to be in most engines; a text is, in all.
  std::string constant(Int128 value) const {
    const std::string digits = format_whole(value);
    if (value <= std::numeric_limits<std::int64_t>::max()) return digits;
    return "CAST('" + digits + "' AS " + std::string(dialect_.wide) + ")";
  }

  // A whole number in units of 1/10^decimals as a decimal of so many digits.
  std::string scaled(const std::string& expression, int decimals, int digits) const {
    const auto type = [&](int all, int behind) {
      return filled(dialect_.decimal, std::to_string(all), std::to_string(behind));
    };
    const std::string unit = decimals == 1 ? "'0.1'" : "'0.01'";
    return "CAST(CAST(" + expression + " AS " + type(digits, 0) + ") * CAST(" + unit + " AS " +
           type(decimals, decimals) + ") AS " + type(digits, decimals) + ")";
  }

  const Rules& rules_;
  const SqlDialect& dialect_;
  const SqlSource& source_;
  SqlAnswers answers_;
  std::int64_t question_unit_ = 1;
  bool is_wide_ = false;
  std::string out_;
  std::string before_;            // the step before
  std::vector<std::string> own_;  // columns so far
};

}  // namespace

Outcome<std::string> write_query(const Rules& rules, const SqlDialect& dialect, const SqlSource& source) {
  std::vector<Error> faults;
  const auto check = [&](const std::string& name, std::string pointer) {
    if (auto fault = name_fault(dialect, name, std::move(pointer))) faults.push_back(std::move(*fault));
  };
  if (source.table.empty()) faults.push_back(error_at("/table", ErrorCode::missing_member, {in_quotes("table")}));
  for (const std::string& part : source.table) check(part, "/table");
  if (source.stage) check(*source.stage, "/stage");
  if (source.value) check(*source.value, "/value");
  if (source.vector) check(*source.vector, "/vector");
  for (std::size_t q = 0; q < source.questions.size(); ++q) {
    const auto& name = source.questions[q].name;
    if (name) check(*name, "/questions/" + std::string(rules.questions[q].id));
  }
  if (!faults.empty()) return faults;
  return QueryWriter(rules, dialect, source).write();
}

}  // namespace amps
