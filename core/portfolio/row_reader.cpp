#include "portfolio/row_reader.hpp"

#include <algorithm>

#include "assessment/vector.hpp"
#include "portfolio/vocabulary.hpp"
#include "table/csv.hpp"
#include "text/fold.hpp"
#include "text/ids.hpp"
#include "text/wording.hpp"

namespace amps {

namespace {

bool has_name(const Text& names, const std::string& name) {
  return std::any_of(names.begin(), names.end(), [&](const auto& each) { return folded(each.second) == name; });
}

int find_stage(const Model& model, std::string_view text) {
  const std::string name = folded(text);
  const Rules& rules = model.rules;
  for (std::size_t s = 0; s < rules.stages.size(); ++s) {
    const bool is_it = rules.stages[s].id == text || rules.stages[s].code == text ||
                       (!name.empty() && (folded(rules.stages[s].id) == name || folded(rules.stages[s].code) == name ||
                                          has_name(model.words.stages[s].name, name)));
    if (is_it) return static_cast<int>(s);
  }
  if (rules.identity == builtin_rules.identity) {
    for (const StageNames& stage : builtin_stage_names()) {
      if (std::find(stage.names.begin(), stage.names.end(), name) == stage.names.end()) continue;
      return static_cast<int>(find_id(rules.stages, stage.id).value_or(0));
    }
  }
  return RowReader::unreadable;
}

// "3", and "3.0" as spreadsheets write it.
std::optional<int> digit_of(std::string_view text) {
  if (text.empty() || text[0] < '0' || text[0] > '9') return std::nullopt;
  if (text.size() > 1 &&
      ((text[1] != '.' && text[1] != ',') || text.find_first_not_of('0', 2) != std::string_view::npos)) {
    return std::nullopt;
  }
  return text[0] - '0';
}

constexpr std::size_t most_spellings = 1000;

}  // namespace

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

RowReader::RowReader(const Model& model, const Columns& columns) : model_(model), columns_(columns) {
  labels_.resize(model.rules.questions.size());
  for (const Question& question : model.rules.questions)
    level_counts_.push_back(static_cast<int>(question.points.size()));
  for (std::size_t q = 0; q < labels_.size(); ++q) {
    const auto& levels = model.words.questions[q].levels;
    for (std::size_t level = 0; level < levels.size(); ++level) {
      for (const auto& [language, label] : levels[level].label)
        labels_[q].try_emplace(folded(label), static_cast<int>(level));
    }
  }
}

int RowReader::stage(std::string_view raw) {
  for (const Spelling& spelling : stages_) {
    if (spelling.text == raw) return spelling.index;
  }
  std::string room;
  const int index = find_stage(model_, trimmed(cell_text(raw, room)));
  if (stages_.size() < most_spellings) stages_.push_back({std::string(raw), index});
  return index;
}

int RowReader::spelled_level(std::size_t question, std::string_view raw) const {
  const int count = level_counts_[question];
  std::string room;
  const std::string_view text = trimmed(cell_text(raw, room));
  if (text.empty() || text == "X" || text == "x" || text == "?" || text == "-") return unknown;
  if (const auto digit = digit_of(text)) return *digit < count ? *digit : unreadable;
  const auto label = labels_[question].find(folded(text));
  return label == labels_[question].end() ? unreadable : label->second;
}

std::optional<std::int64_t> RowReader::value(const Column& column, std::string_view raw) {
  std::string room;
  const std::string_view text = trimmed(cell_text(raw, room));
  if (text.empty()) return -1;
  const auto value = read_hundredths(text, column.numbers);
  if (!value || *value < 0) return std::nullopt;
  return value;
}

std::optional<std::optional<Date>> RowReader::day(const Column& column, std::string_view raw) {
  std::string room;
  const std::string_view text = trimmed(cell_text(raw, room));
  if (text.empty()) return std::optional<Date>();
  const auto date = read_day(text, column.dates);
  if (!date) return std::nullopt;
  return date;
}

Assessment RowReader::assessment(const Cells& cells) const {
  const auto cell = [&](std::size_t column) {
    return column < cells.size() ? std::string_view(cells[column]) : std::string_view();
  };
  Assessment assessment;
  assessment.answers.resize(model_.rules.questions.size());
  if (const auto column = columns_.find(Field::vector); column && !trimmed(cell(*column)).empty()) {
    auto parsed = parse_vector(model_.rules, trimmed(cell(*column)));
    if (parsed) assessment = std::move(*parsed.value);
  } else {
    const auto column_of_stage = columns_.find(Field::stage);
    const int stage = column_of_stage ? find_stage(model_, trimmed(cell(*column_of_stage))) : unreadable;
    if (stage >= 0) assessment.stage = static_cast<std::size_t>(stage);
    for (std::size_t c = 0; c < columns_.list.size(); ++c) {
      const Column& each = columns_.list[c];
      if (each.field != Field::question) continue;
      const int index = level(each.question, cell(c));
      if (index >= 0) assessment.answers[each.question].level = index;
    }
  }
  if (const auto column = columns_.find(Field::date); column && !assessment.date) {
    if (const auto read = day(columns_.list[*column], cell(*column))) assessment.date = *read;
  }
  return assessment;
}

Error RowReader::explain(const RowFault& fault, const Cells& cells) const {
  const ErrorCode& code = *fault.code;
  const Column* column = fault.column < columns_.list.size() ? &columns_.list[fault.column] : nullptr;
  const std::string_view cell =
      fault.column < cells.size() ? std::string_view(cells[fault.column]) : std::string_view();
  const std::string header = column == nullptr ? std::string() : in_quotes(column->header);
  if (&code == &ErrorCode::row_cells) {
    return error_at("", code, {std::to_string(cells.size()), std::to_string(columns_.list.size())});
  }
  if (&code == &ErrorCode::row_number) {
    return error_at("", code, {in_quotes(cell), header, column->numbers == NumberNotation::point ? "point" : "comma"});
  }
  if (&code == &ErrorCode::row_date) {
    constexpr std::string_view first[] = {"the year first", "the day first", "the month first"};
    return error_at("", code, {in_quotes(cell), header, first[static_cast<std::size_t>(column->dates)]});
  }
  if (&code == &ErrorCode::row_duplicate) return error_at("", code, {in_quotes(cell)});
  if (&code == &ErrorCode::unknown_stage)
    return error_at("", code, {in_quotes(cell), listed(ids_of(model_.rules.stages))});
  if (&code == &ErrorCode::level_out_of_range && column->field == Field::question) {
    const Question& question = model_.rules.questions[column->question];
    return error_at("", code, {question.id, in_quotes(cell), std::to_string(question.points.size() - 1)});
  }
  if (&code == &ErrorCode::row_too_long)
    return error_at("", code, {std::string(cell), std::to_string(max_record_bytes)});
  if (&code == &ErrorCode::row_unclosed_quote) return error_at("", code, {});
  // What is left is about a vector.
  auto parsed = parse_vector(model_.rules, trimmed(cell));
  return parsed ? error_at("", code, {header, ""}) : parsed.errors.front();
}

}  // namespace amps
