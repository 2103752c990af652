#include "portfolio/columns.hpp"

#include <algorithm>
#include <charconv>
#include <span>

#include "portfolio/vocabulary.hpp"
#include "text/fold.hpp"
#include "text/ids.hpp"
#include "text/wording.hpp"

namespace amps {

const std::vector<std::string_view> our_columns = {"amps_score",   "amps_low",  "amps_high",          "amps_coverage",
                                                   "amps_certain", "amps_band", "amps_value_at_risk", "amps_refused"};

namespace {

// What stands in brackets at the end of a header: "ARR (EUR)".
std::string_view in_brackets(std::string_view header) {
  const std::size_t begin = header.find_last_of("([");
  if (begin == std::string_view::npos || begin == 0) return {};
  const std::string_view rest = header.substr(begin + 1);
  return rest.substr(0, rest.find_first_of(")]"));
}

std::string_view without_brackets(std::string_view header) {
  const std::size_t begin = header.find_last_of("([");
  return begin == std::string_view::npos || begin == 0 ? header : header.substr(0, begin);
}

std::string currency_code(std::string_view text) {
  if (text == "€") return "EUR";
  if (text == "$") return "USD";
  if (text == "£") return "GBP";
  if (text == "¥" || text == "円") return "JPY";
  const bool is_code =
      text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return is_code ? std::string(text) : std::string();
}

std::optional<std::size_t> question_of(const Model& model, std::string_view header) {
  const std::size_t end = header.find_first_of(" :.-_");
  const auto by_id = find_id(model.rules.questions, header.substr(0, end));
  if (by_id) return by_id;
  const std::string name = folded(header);
  if (name.empty()) return std::nullopt;
  for (std::size_t q = 0; q < model.rules.questions.size(); ++q) {
    if (name == folded(model.rules.questions[q].id)) return q;
    for (const auto& [language, text] : model.words.questions[q].text) {
      if (name == folded(text)) return q;
    }
  }
  return std::nullopt;
}

bool is_ours(std::string_view header) {
  return std::find(our_columns.begin(), our_columns.end(), header) != our_columns.end();
}

Field field_of(std::string_view header) {
  for (const std::string& name : {folded(header), folded(without_brackets(header))}) {
    for (const FieldNames& names : field_names()) {
      if (std::find(names.aliases.begin(), names.aliases.end(), name) != names.aliases.end()) return names.field;
    }
  }
  return Field::none;
}

void read_notations(Column& column, const std::vector<std::vector<std::string>>& rows, std::size_t index,
                    NumberNotation usual) {
  NumberEvidence numbers;
  DateEvidence dates;
  for (std::size_t r = 1; r < rows.size(); ++r) {
    if (index >= rows[r].size()) continue;
    numbers.see(rows[r][index]);
    dates.see(rows[r][index]);
  }
  column.numbers = numbers.best(usual);
  column.dates = dates.best();
  const bool is_date = column.field == Field::renewal_date || column.field == Field::date;
  column.is_open = is_date && dates.is_open();
}

// The share of values that look like a vector is enough where no name tells.
bool has_vectors(const std::vector<std::vector<std::string>>& rows, std::size_t index) {
  std::size_t seen = 0;
  std::size_t vectors = 0;
  for (std::size_t r = 1; r < rows.size(); ++r) {
    if (index >= rows[r].size() || rows[r][index].empty()) continue;
    ++seen;
    if (rows[r][index].starts_with("AMPS:")) ++vectors;
  }
  return seen > 0 && 2 * vectors > seen;
}

}  // namespace

std::optional<std::size_t> Columns::find(Field field) const {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const Column& column) { return column.field == field; });
  if (found == list.end()) return std::nullopt;
  return static_cast<std::size_t>(found - list.begin());
}

std::optional<std::size_t> Columns::ours() const {
  std::size_t first = list.size();
  while (first > 0 && list[first - 1].field == Field::ours) --first;
  return first < list.size() ? std::optional(first) : std::nullopt;
}

std::string field_name(const Rules& rules, const Column& column) {
  if (column.field == Field::question) return std::string(rules.questions[column.question].id);
  for (const FieldNames& names : field_names()) {
    if (names.field == column.field) return std::string(names.name);
  }
  return column.field == Field::ours ? "ours" : "none";
}

Columns recognised(const Model& model, const std::vector<std::vector<std::string>>& rows, char delimiter) {
  Columns columns;
  if (rows.empty()) return columns;
  // Where the comma separates cells it rarely separates decimals, and the other way round.
  columns.numbers = delimiter == ';' ? NumberNotation::comma : NumberNotation::point;
  std::vector<bool> is_asked(model.rules.questions.size(), false);
  for (std::size_t c = 0; c < rows[0].size(); ++c) {
    Column& column = columns.list.emplace_back();
    column.header = rows[0][c];
    const auto question = question_of(model, column.header);
    Field field = is_ours(column.header) ? Field::ours : question ? Field::question : field_of(column.header);
    if (field == Field::none && has_vectors(rows, c)) field = Field::vector;
    const bool is_taken =
        field == Field::question ? is_asked[*question] : field != Field::ours && columns.find(field).has_value();
    if (field != Field::none && !is_taken) {
      column.field = field;
      if (question && field == Field::question) {
        column.question = *question;
        is_asked[*question] = true;
      }
    }
    read_notations(column, rows, c, columns.numbers);
    if (column.field == Field::arr) {
      columns.numbers = column.numbers;
      columns.currency = currency_code(in_brackets(column.header));
    }
  }
  return columns;
}

std::optional<Error> set_field(const Rules& rules, Columns& columns, std::string_view column, std::string_view field) {
  std::size_t number = 0;
  const char* const end = column.data() + column.size();
  const bool is_number =
      column.size() > 1 && column[0] == '#' && std::from_chars(column.data() + 1, end, number).ptr == end;
  std::size_t index = 0;
  if (is_number) {
    index = number - 1;
  } else {
    while (index < columns.list.size() && columns.list[index].header != column) ++index;
  }
  if (index >= columns.list.size()) {
    std::vector<std::string_view> headers;
    for (const Column& each : columns.list) headers.push_back(each.header);
    return error_at("", ErrorCode::unknown_column, {in_quotes(column), listed(headers)});
  }
  const std::size_t colon = field.find(':');
  const std::string_view name = field.substr(0, colon);
  const std::string_view notation = colon == std::string_view::npos ? std::string_view() : field.substr(colon + 1);
  Column set = columns.list[index];
  set.field = Field::none;
  set.is_open = false;
  const auto known = std::find_if(field_names().begin(), field_names().end(),
                                  [&](const FieldNames& names) { return names.name == name; });
  const auto question = find_id(rules.questions, name);
  bool is_known = name == "none";
  if (known != field_names().end()) {
    set.field = known->field;
    is_known = true;
  } else if (question) {
    set.field = Field::question;
    set.question = *question;
    is_known = true;
  }
  const bool is_date = set.field == Field::renewal_date || set.field == Field::date;
  if (notation.empty()) {
    set.is_open = is_date && columns.list[index].is_open;
  } else if (set.field == Field::arr && (notation == "point" || notation == "comma")) {
    set.numbers = notation == "point" ? NumberNotation::point : NumberNotation::comma;
  } else if (is_date && (notation == "year_first" || notation == "day_first" || notation == "month_first")) {
    set.dates = notation == "day_first"     ? DateNotation::day_first
                : notation == "month_first" ? DateNotation::month_first
                                            : DateNotation::year_first;
  } else {
    is_known = false;
  }
  if (!is_known) {
    std::vector<std::string_view> names = {"none"};
    for (const FieldNames& each : field_names()) names.push_back(each.name);
    for (const Question& each : rules.questions) names.push_back(each.id);
    return error_at("", ErrorCode::unknown_field, {in_quotes(field), listed(names)});
  }
  if (set.field != Field::none) {
    for (Column& other : columns.list) {
      if (other.field == set.field && (set.field != Field::question || other.question == set.question))
        other.field = Field::none;
    }
  }
  columns.list[index] = set;
  if (set.field == Field::arr) {
    columns.numbers = set.numbers;
    columns.currency = currency_code(in_brackets(set.header));
  }
  return std::nullopt;
}

std::vector<Error> faults_of(const Rules& rules, const Columns& columns) {
  std::vector<Error> faults;
  const bool has_vector = columns.find(Field::vector).has_value();
  std::vector<std::string_view> headers;
  for (const Column& column : columns.list) headers.push_back(column.header);
  if (!has_vector && !columns.find(Field::question)) {
    faults.push_back(error_at("", ErrorCode::no_answers, {listed(ids_of(rules.questions)), listed(headers)}));
  } else if (!has_vector && !columns.find(Field::stage)) {
    faults.push_back(error_at("", ErrorCode::no_stage_column, {listed(ids_of(rules.stages)), listed(headers)}));
  }
  for (const Column& column : columns.list) {
    if (column.is_open) faults.push_back(error_at("", ErrorCode::open_notation, {in_quotes(column.header)}));
  }
  return faults;
}

}  // namespace amps
