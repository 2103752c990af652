#include "evidence/frame_reader.hpp"

#include <algorithm>
#include <utility>

#include "evidence/measure_checks.hpp"
#include "text/wording.hpp"

namespace amps::evidence {

namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

constexpr std::uint8_t no_word = 3;

bool is_blank(const Records& records, std::size_t record) {
  for (std::size_t c = 0; c < records.cells(record); ++c) {
    if (records.raw(record, c).find_first_not_of(" \t\"") != std::string_view::npos) return false;
  }
  return true;
}

std::string_view mark_of(NumberNotation notation) { return notation == NumberNotation::point ? "point" : "comma"; }

// The number of a name; a new one is added. None for a blank one.
std::uint32_t number_of(std::string_view name, std::unordered_map<std::string, std::uint32_t>& numbers,
                        std::vector<std::string>& names) {
  if (name.empty()) return Frame::none;
  const auto place = numbers.try_emplace(std::string(name), static_cast<std::uint32_t>(names.size()));
  if (place.second) names.emplace_back(name);
  return place.first->second;
}

}  // namespace

FrameReader::FrameReader(Columns columns)
    : columns_(std::move(columns)),
      account_(columns_.find(Role::account)),
      period_(columns_.find(Role::period)),
      segment_(columns_.find(Role::segment)),
      topic_(columns_.find(Role::topic)) {
  for (std::size_t c = 0; c < columns_.list.size(); ++c) {
    if (columns_.list[c].is_measure()) gathered_.emplace_back().column = c;
  }
}

void FrameReader::refuse(std::uint64_t line, Error error) {
  ++refused_count_;
  if (refused_.size() < most_refusals) refused_.push_back({line, std::move(error)});
}

void FrameReader::take(const Records& records) {
  for (std::size_t i = 0; i < records.count(); ++i) {
    if (std::exchange(has_header_, true)) take_row(records, i);
  }
}

void FrameReader::take_row(const Records& records, std::size_t record) {
  const std::uint64_t line = records.line(record);
  const auto text = [&](std::size_t column) { return trimmed(cell_text(records.raw(record, column), room_)); };
  if (records.fault(record) == RecordFault::unclosed_quote) {
    return refuse(line, error_at("", ErrorCode::row_unclosed_quote, {}));
  }
  if (records.fault(record) == RecordFault::too_long) {
    return refuse(line, error_at("", ErrorCode::row_too_long,
                                 {std::to_string(records.length(record)), std::to_string(max_record_bytes)}));
  }
  if (is_blank(records, record)) return;
  ++data_rows_;
  const std::size_t columns = columns_.list.size();
  for (std::size_t c = columns; c < records.cells(record); ++c) {
    if (!text(c).empty()) {
      return refuse(
          line, error_at("", ErrorCode::row_cells, {std::to_string(records.cells(record)), std::to_string(columns)}));
    }
  }
  std::optional<PeriodValue> period;
  if (period_) {
    period = read_period_of(records, record);
    if (!period) return;
  }
  bool is_new = false;
  const auto account = read_account(records, record, is_new);
  if (!account) return;
  if (period) {
    const std::uint64_t key = std::uint64_t{*account} << 32 | static_cast<std::uint32_t>(period->value);
    if (!seen_.insert(key).second) {
      return refuse(line, error_at("", ErrorCode::row_same_period,
                                   {in_quotes(frame_.accounts[*account]), in_quotes(text(*period_))}));
    }
  } else if (!is_new) {
    return refuse(line, error_at("", ErrorCode::row_duplicate, {in_quotes(frame_.accounts[*account])}));
  }
  frame_.account_of.push_back(*account);
  if (period) periods_.push_back(period->value);
  const auto name = [&](std::optional<std::size_t> column, Numbers& numbers, std::vector<std::string>& names,
                        std::vector<std::uint32_t>& of) {
    if (column) of.push_back(number_of(text(*column), numbers, names));
  };
  name(segment_, segments_, frame_.segments, frame_.segment_of);
  name(topic_, topics_, frame_.topics, frame_.topic_of);
  for (Gathered& gathered : gathered_) take_cell(gathered, text(gathered.column), line);
  ++frame_.rows;
}

// Without a column of accounts each row is one, and its number among the rows is its id.
std::optional<std::uint32_t> FrameReader::read_account(const Records& records, std::size_t record, bool& is_new) {
  std::string id = std::to_string(data_rows_);
  if (account_) {
    id = trimmed(cell_text(records.raw(record, *account_), room_));
    if (id.empty()) {
      refuse(records.line(record),
             error_at("", ErrorCode::row_no_account, {in_quotes(columns_.list[*account_].header)}));
      return std::nullopt;
    }
  }
  const std::size_t before = frame_.accounts.size();
  const std::uint32_t account = number_of(id, accounts_, frame_.accounts);
  is_new = frame_.accounts.size() > before;
  return account;
}

std::optional<PeriodValue> FrameReader::read_period_of(const Records& records, std::size_t record) {
  const Column& column = columns_.list[*period_];
  const std::string_view text = trimmed(cell_text(records.raw(record, *period_), room_));
  const auto period = read_period(text, column.dates);
  if (period && (!period_kind_ || *period_kind_ == period->kind)) {
    period_kind_ = period->kind;
    return period;
  }
  constexpr std::string_view kinds[] = {"a whole number, as in the rows before", "a month, as in the rows before",
                                        "a quarter, as in the rows before", "a date, as in the rows before"};
  const std::string_view expected =
      period_kind_ ? kinds[static_cast<std::size_t>(*period_kind_)]
                   : "a date, a month such as 2026-01, a quarter such as 2026-Q1 or a whole number";
  refuse(records.line(record),
         error_at("", ErrorCode::row_other_period, {in_quotes(text), in_quotes(column.header), expected}));
  return std::nullopt;
}

void FrameReader::take_cell(Gathered& gathered, std::string_view text, std::uint64_t line) {
  const Column& column = columns_.list[gathered.column];
  double number = no_value;
  std::uint8_t word = no_word;
  if (!text.empty()) {
    if (const auto value = read_number(text, column.numbers)) {
      number = *value;
      ++gathered.number_count;
    } else {
      word = gathered.yes_no.see(text);
      if (++gathered.word_count == 1) {
        gathered.first_word = text;
        gathered.words.assign(gathered.numbers.size(), no_word);
      }
      if (gathered.refused.size() < most_refusals) {
        gathered.refused.push_back(
            {line, error_at("", ErrorCode::cell_number,
                            {in_quotes(text), in_quotes(column.header), mark_of(column.numbers)})});
      }
    }
  }
  gathered.numbers.push_back(number);
  if (gathered.word_count > 0) gathered.words.push_back(word);
}

// Decides what a column holds. What is wrong with it, or nothing.
std::optional<Error> FrameReader::measure(Gathered& gathered, Measure& measure) {
  const Column& column = columns_.list[gathered.column];
  measure.name = column.header;
  measure.values = std::move(gathered.numbers);
  if (gathered.word_count > 0 && gathered.number_count == 0 && gathered.yes_no.pair()) {
    for (std::size_t row = 0; row < measure.values.size(); ++row) {
      const std::uint8_t word = gathered.words[row];
      if (word < 2) measure.values[row] = gathered.yes_no.is_yes(word) ? 1 : 0;
    }
    measure.is_yes_no = true;
  } else if (2 * gathered.word_count > gathered.number_count + gathered.word_count) {
    return error_at("", ErrorCode::no_measure, {in_quotes(column.header), in_quotes(gathered.first_word)});
  } else {
    refused_count_ += gathered.word_count;
    refused_.insert(refused_.end(), gathered.refused.begin(), gathered.refused.end());
    measure.is_yes_no = is_zero_and_one(measure.values);
  }
  if (column.is_turned && measure.is_yes_no) {
    for (double& value : measure.values) value = 1 - value;
  }
  if (!measure.is_yes_no && looks_like_ids(measure, frame_)) {
    return error_at("", ErrorCode::looks_like_ids, {in_quotes(column.header)});
  }
  return std::nullopt;
}

void FrameReader::place_periods() {
  if (!period_ || !period_kind_) return;
  for (const std::int32_t period : periods_) {
    if (const auto day = last_day_of({*period_kind_, period})) frame_.day_of.push_back(*day);
  }
  frame_.period_of = period_kind_ == PeriodKind::date ? steps_of_days(periods_, frame_.account_of) : periods_;
  std::vector<std::int32_t> different = frame_.period_of;
  std::sort(different.begin(), different.end());
  frame_.periods = static_cast<std::size_t>(std::unique(different.begin(), different.end()) - different.begin());
}

Outcome<Frame> FrameReader::finish() {
  std::vector<Error> faults;
  if (frame_.rows == 0) {
    faults.push_back(error_at("", ErrorCode::not_a_table, {"The file has no row that can be used."}));
    return faults;
  }
  place_periods();
  for (Gathered& gathered : gathered_) {
    Measure measure_of_column;
    if (auto fault = measure(gathered, measure_of_column)) {
      faults.push_back(std::move(*fault));
      continue;
    }
    const Role role = columns_.list[gathered.column].role;
    auto& measures = role == Role::activity  ? frame_.activities
                     : role == Role::outcome ? frame_.outcomes
                                             : frame_.controls;
    measures.push_back(std::move(measure_of_column));
  }
  std::stable_sort(refused_.begin(), refused_.end(),
                   [](const Refusal& a, const Refusal& b) { return a.line < b.line; });
  if (refused_.size() > most_refusals) refused_.resize(most_refusals);
  if (!faults.empty()) return faults;
  return std::move(frame_);
}

}  // namespace amps::evidence
