#include "sql/answers.hpp"

#include "sql/query.hpp"

namespace amps {

namespace {

// "AMPS:1/ST:" and the two letters of the stage.
constexpr std::string_view vector_head = "AMPS:1/ST:";
constexpr std::size_t stage_end = vector_head.size() + 2;
// "/DT:2026-01-31"
constexpr std::size_t date_part = 14;

std::string folded_name(const SqlDialect& dialect, std::string_view name) {
  std::string folded(name);
  for (char& c : folded) {
    if (dialect.folding == SqlDialect::Folding::lower && c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (dialect.folding == SqlDialect::Folding::upper && c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return folded;
}

std::string size_text(std::size_t size) { return std::to_string(size); }

// A part of the vector with the slash behind it: so a part that is longer differs, too.
std::string vector_piece(const std::string& position, std::size_t length) {
  return "SUBSTR(CONCAT(amps_vector, '/'), " + position + ", " + size_text(length) + ")";
}

std::string vector_piece(std::size_t position, std::size_t length) { return vector_piece(size_text(position), length); }

// Where the part behind the stage begins, with its slash.
std::string behind_stage() { return size_text(vector_head.size()) + " + LENGTH(amps_code)"; }

}  // namespace

// ---- Columns of the table

// When a row is read, the columns of the table are there by their names; later they may be in one.
std::string SqlAnswers::column(const std::optional<std::string>& name, std::string_view usual, bool is_read) const {
  const std::string quoted = sql_name(dialect_, name ? *name : folded_name(dialect_, usual));
  if (is_read) return "amps_source." + quoted;
  return std::string(dialect_.row_one) + quoted;
}

bool SqlAnswers::is_asked(std::size_t question) const {
  return source_.questions.empty() || source_.questions[question].is_there;
}

// What is compared with the spellings of levels.
std::string SqlAnswers::level(std::size_t question, bool is_read) const {
  if (source_.vector) return indexed("amps_level", question);
  const auto name = source_.questions.empty() ? std::nullopt : source_.questions[question].name;
  const std::string cell = column(name, rules_.questions[question].id, is_read);
  if (source_.levels == SqlSource::Levels::integers) return cell;
  return "TRIM(CAST(" + cell + " AS " + std::string(dialect_.text) + "))";
}

// A text is no number. DuckDB would take '3.7' for 4 where it is compared with one, but adds no text; Spark and
// Snowflake add it as the decimal that it is.
std::string SqlAnswers::compared(const std::string& level) const {
  return !source_.vector && source_.levels == SqlSource::Levels::integers ? level + " + 0" : level;
}

std::string SqlAnswers::spelled(std::size_t level) const {
  if (source_.vector) return "'" + std::to_string(level) + "/'";
  return source_.levels == SqlSource::Levels::integers ? std::to_string(level) : "'" + std::to_string(level) + "'";
}

std::string SqlAnswers::unknown(const std::string& level) const {
  if (source_.vector) return level + " IS NULL OR " + level + " = 'X/'";
  if (source_.levels == SqlSource::Levels::integers) return level + " IS NULL";
  return level + " IS NULL OR " + one_of(level, {"''", "'X'", "'x'", "'?'", "'-'"});
}

std::string SqlAnswers::worth(std::size_t question) const {
  const Question& asked = rules_.questions[question];
  const std::string answer = level(question, true);
  std::string expression = "CASE WHEN " + unknown(answer) + " THEN 0 ELSE CASE " + compared(answer);
  for (std::size_t i = 0; i < asked.points.size(); ++i) {
    expression += " WHEN " + spelled(i) + " THEN " + std::to_string(asked.weight * (weight_unit + asked.points[i]));
  }
  return expression + " ELSE " + std::to_string(bad_level) + " END END";
}

std::string SqlAnswers::stage() const {
  const std::string given =
      source_.vector ? std::string("amps_code")
                     : "CAST(" + column(source_.stage, "stage", true) + " AS " + std::string(dialect_.text) + ")";
  std::string expression = "CASE";
  for (std::size_t s = 0; s < rules_.stages.size(); ++s) {
    const Stage& each = rules_.stages[s];
    expression += " WHEN " + given;
    if (source_.vector) {
      expression += " = " + sql_text(dialect_, std::string(each.code) + '/');
    } else {
      expression += " IN (" + sql_text(dialect_, each.id) + ", " + sql_text(dialect_, each.code) + ")";
    }
    expression += " THEN " + std::to_string(s + 1);
  }
  return expression + " END";
}

std::vector<SqlColumn> SqlAnswers::read() const {
  std::vector<SqlColumn> columns;
  columns.push_back(
      {"amps_stage", source_.vector ? "CASE WHEN " + is_whole_vector() + " THEN " + stage() + " END" : stage()});
  for (std::size_t d = 0; d < rules_.dimensions.size(); ++d) {
    std::vector<std::string> worths;
    for (std::size_t q = rules_.dimensions[d].first_question; q < rules_.dimensions[d].end_question; ++q) {
      if (is_asked(q)) worths.push_back(worth(q));
    }
    columns.push_back({indexed("amps_sum", d), worths.empty() ? std::string("0") : joined(worths, "\n      + ")});
  }
  return columns;
}

std::string SqlAnswers::question_condition(const Condition& condition) const {
  const Question& question = rules_.questions[condition.question];
  std::vector<std::string> levels;
  for (std::size_t i = 0; i < question.points.size(); ++i) {
    const Tenths points = question.points[i] * tenth;
    const bool holds =
        condition.op == Condition::Operator::at_least ? points >= condition.value : points <= condition.value;
    if (holds) levels.push_back(spelled(i));
  }
  if (levels.empty() || !is_asked(condition.question)) return "FALSE";
  return one_of(level(condition.question, false), levels);
}

// ---- Values

std::string SqlAnswers::is_value_good() const {
  const std::string value = column(source_.value, "", false);
  return value + " IS NULL OR (" + value + " >= 0 AND " + value + " < 10000000000000)";
}

std::string SqlAnswers::cents() const {
  const std::string value = column(source_.value, "", false);
  return "CASE WHEN amps_score_tenths IS NOT NULL THEN CAST(" + filled(dialect_.money, value, "") + " * 100 AS " +
         std::string(dialect_.integer) + ") END";
}

// ---- Vectors

// "/A1:"
std::string SqlAnswers::vector_key(std::size_t question) const {
  return "/" + std::string(rules_.questions[question].id) + ":";
}

std::string SqlAnswers::model_part() const { return "/MD:" + format_identity(rules_.identity); }

std::vector<SqlColumn> SqlAnswers::split() const {
  return {{"amps_vector",
           "COALESCE(TRIM(CAST(" + column(source_.vector, "", true) + " AS " + std::string(dialect_.text) + ")), '')"}};
}

std::vector<SqlColumn> SqlAnswers::parts() const {
  std::vector<SqlColumn> columns;
  const std::string rest = "SUBSTR(CONCAT(amps_vector, '/'), " + size_text(vector_head.size() + 1) + ")";
  columns.push_back({"amps_code", "SUBSTR(" + rest + ", 1, " + filled(dialect_.find, rest, "'/'") + ")"});
  const std::string day = "SUBSTR(amps_vector, LENGTH(amps_vector) - 9, 10)";
  columns.push_back({"amps_day", "CASE WHEN LENGTH(amps_vector) >= " + size_text(stage_end + date_part) +
                                     " AND SUBSTR(amps_vector, LENGTH(amps_vector) - 13, 4) = '/DT:' THEN " + day +
                                     " END"});
  for (std::size_t q = 0; q < rules_.questions.size(); ++q) {
    const std::string key = vector_key(q);
    const std::string place = filled(dialect_.find, "amps_vector", sql_text(dialect_, key));
    columns.push_back({indexed("amps_level", q), "CASE WHEN " + place + " > 0 THEN SUBSTR(CONCAT(amps_vector, '/'), " +
                                                     place + " + " + size_text(key.size()) + ", 2) END"});
  }
  return columns;
}

// Every part of a vector is found on its own; together they must be all of it. A part that is there twice, or that is
// none, leaves characters over.
std::string SqlAnswers::is_whole_vector() const {
  const std::string model = model_part();
  const bool is_builtin = rules_.identity == builtin_rules.identity;
  const std::string has_model =
      vector_piece(behind_stage(), model.size() + 1) + " = " + sql_text(dialect_, model + '/');
  std::string condition = vector_piece(1, vector_head.size()) + " = " + sql_text(dialect_, vector_head);
  if (!is_builtin) condition += " AND " + has_model;
  condition += " AND LENGTH(amps_vector) = " + size_text(stage_end + (is_builtin ? 0 : model.size()));
  if (is_builtin) condition += " + CASE WHEN " + has_model + " THEN " + size_text(model.size()) + " ELSE 0 END";
  condition += " + CASE WHEN " + has_date() + " THEN " + size_text(date_part) + " ELSE 0 END";
  for (std::size_t q = 0; q < rules_.questions.size(); ++q) {
    condition += " + CASE WHEN " + indexed("amps_level", q) + " IS NULL THEN 0 ELSE " +
                 size_text(vector_key(q).size() + 1) + " END";
  }
  return condition;
}

// That amps_day is a day of the calendar, from the year 1.
std::string SqlAnswers::has_date() const {
  const std::string year = "CAST(SUBSTR(amps_day, 1, 4) AS " + std::string(dialect_.integer) + ")";
  const std::string leap = "(MOD(" + year + ", 4) = 0 AND (MOD(" + year + ", 100) <> 0 OR MOD(" + year + ", 400) = 0))";
  const std::string month = "SUBSTR(amps_day, 6, 2)";
  const std::string day = "SUBSTR(amps_day, 9, 2)";
  return "CASE WHEN TRANSLATE(amps_day, '123456789', '000000000') = '0000-00-00' THEN SUBSTR(amps_day, 1, 4) <> '0000' "
         "AND " +
         month + " BETWEEN '01' AND '12' AND " + day + " >= '01' AND (" + day + " <= '28' OR (" + day +
         " = '29' AND (" + month + " <> '02' OR " + leap + ")) OR (" + day + " = '30' AND " + month + " <> '02') OR (" +
         day + " = '31' AND " + one_of(month, {"'01'", "'03'", "'05'", "'07'", "'08'", "'10'", "'12'"}) +
         ")) ELSE FALSE END";
}

// ---- What is wrong with a row

std::vector<std::string> SqlAnswers::levels_out_of_range() const {
  std::vector<std::string> faults;
  for (std::size_t q = 0; q < rules_.questions.size(); ++q) {
    if (!is_asked(q)) continue;
    const std::string answer = level(q, false);
    std::string fault = "CASE WHEN " + unknown(answer) + " THEN '' ELSE CASE " + compared(answer);
    for (std::size_t i = 0; i < rules_.questions[q].points.size(); ++i) fault += " WHEN " + spelled(i) + " THEN ''";
    faults.push_back(fault + " ELSE " +
                     sql_text(dialect_, " level-out-of-range:" + std::string(rules_.questions[q].id)) + " END END");
  }
  return faults;
}

// Where the head of a vector is wrong, nothing else can be told.
std::string SqlAnswers::vector_faults() const {
  const bool is_builtin = rules_.identity == builtin_rules.identity;
  const std::string model = model_part();
  const std::string named = vector_piece(behind_stage(), 4) + " = '/MD:'";
  const std::string right = vector_piece(behind_stage(), model.size() + 1) + " = " + sql_text(dialect_, model + '/');
  std::string faults = "CASE WHEN amps_vector = '' THEN ' vector-empty' WHEN " + vector_piece(1, 7) +
                       " <> 'AMPS:1/' THEN CASE WHEN SUBSTR(amps_vector, 1, 5) = 'AMPS:' "
                       "THEN ' other-version' ELSE ' vector-prefix' END WHEN " +
                       vector_piece(8, 3) + " <> 'ST:' THEN ' vector-stage-missing' WHEN " +
                       (is_builtin ? named + " AND NOT " + right : "NOT " + right) + " THEN ' other-model' ELSE ";
  std::vector<std::string> codes;
  for (const Stage& stage : rules_.stages) codes.push_back(sql_text(dialect_, std::string(stage.code) + '/'));
  std::vector<std::string> parts = levels_out_of_range();
  parts.insert(parts.begin(), "CASE WHEN " + one_of("amps_code", codes) + " THEN '' ELSE ' unknown-stage' END");
  for (std::size_t q = 0; q < rules_.questions.size(); ++q) {
    const std::string key = vector_key(q);
    parts.push_back("CASE WHEN LENGTH(amps_vector) - LENGTH(REPLACE(amps_vector, " + sql_text(dialect_, key) +
                    ", '')) > " + size_text(key.size()) + " THEN " +
                    sql_text(dialect_, " vector-duplicate-key:" + std::string(rules_.questions[q].id)) +
                    " ELSE '' END");
  }
  parts.push_back("CASE WHEN amps_day IS NULL OR (" + has_date() + ") THEN '' ELSE ' bad-date' END");
  return faults + concatenated(parts) + " END";
}

std::string SqlAnswers::refused() const {
  std::vector<std::string> faults;
  if (source_.vector) {
    faults = {vector_faults()};
  } else {
    faults = levels_out_of_range();
    faults.insert(faults.begin(), "CASE WHEN amps_stage IS NULL THEN ' unknown-stage' ELSE '' END");
  }
  if (source_.value) faults.push_back("CASE WHEN " + is_value_good() + " THEN '' ELSE ' row-number' END");
  std::string all = concatenated(std::move(faults));
  // What is left of a vector is a part that is none.
  if (source_.vector) all = "COALESCE(NULLIF(" + all + ", ''), ' vector-part')";
  return "CASE WHEN amps_good IS NULL THEN SUBSTR(" + all + ", 2) END";
}

}  // namespace amps
