#include "metrics/surveys.hpp"

#include <algorithm>
#include <cmath>

#include "number/decimal.hpp"
#include "text/wording.hpp"

namespace amps {

namespace {

struct Range {
  std::int64_t least;
  std::int64_t most;
  std::int64_t bad_up_to;
  std::int64_t good_from;
};

Range range_of(SurveyScale scale) { return scale == SurveyScale::nps ? Range{0, 10, 6, 9} : Range{1, 5, 3, 4}; }

void add(Answers& answers, const Range& range, std::optional<std::int64_t> answer) {
  ++answers.asked;
  if (!answer) return;
  ++answers.answered;
  if (*answer >= range.good_from) ++answers.good;
  if (*answer <= range.bad_up_to) ++answers.bad;
}

}  // namespace

std::optional<Fraction> score_of(SurveyScale scale, const Answers& answers) {
  if (answers.answered == 0) return std::nullopt;
  return Fraction{scale == SurveyScale::nps ? answers.good - answers.bad : answers.good, answers.answered};
}

std::optional<Proportion> interval_of(SurveyScale scale, const Answers& answers) {
  if (answers.answered == 0) return std::nullopt;
  const auto count = static_cast<double>(answers.answered);
  const auto good = static_cast<double>(answers.good);
  if (scale == SurveyScale::csat) return wilson(good, count);
  const auto bad = static_cast<double>(answers.bad);
  const double score = (good - bad) / count;
  const double variance = (good + bad) / count - score * score;
  const double half = normal_975 * std::sqrt(std::max(variance, 0.0) / count);
  return Proportion{score, std::max(score - half, -1.0), std::min(score + half, 1.0)};
}

void SurveyReader::take(const Records& records) {
  rows_.each(records, [&] { take_row(); });
}

void SurveyReader::take_row() {
  const Range range = range_of(rows_.columns().scale);
  std::optional<Date> date;
  if (rows_.has(Role::date)) {
    date = rows_.day(Role::date);
    if (!date) return;
    if (*date > as_of_) {
      rows_.refuse(ErrorCode::row_future,
                   {in_quotes(format_date(*date)), rows_.header(Role::date), format_date(as_of_)});
      return;
    }
  }
  std::optional<std::int64_t> answer;
  if (const std::string_view text = rows_.text(Role::answer); !text.empty()) {
    const auto read = read_hundredths(text, rows_.columns().list[*rows_.columns().find(Role::answer)].numbers);
    if (!read || *read % hundredth != 0 || *read < range.least * hundredth || *read > range.most * hundredth) {
      rows_.refuse(ErrorCode::row_answer, {in_quotes(text), rows_.header(Role::answer),
                                           std::to_string(range.least) + " to " + std::to_string(range.most)});
      return;
    }
    answer = *read / hundredth;
  }
  add(report_.all, range, answer);
  if (rows_.has(Role::segment)) {
    const std::uint32_t segment = segments_.index_of(rows_.text(Role::segment));
    if (segment == report_.segments.size()) report_.segments.emplace_back(segments_[segment], Answers());
    add(report_.segments[segment].second, range, answer);
  }
  if (answer && rows_.has(Role::account) && !rows_.text(Role::account).empty()) {
    const std::uint32_t account = accounts_.index_of(rows_.text(Role::account));
    if (account == lowest_.size()) lowest_.emplace_back();
    lowest_[account] = std::min(lowest_[account].value_or(*answer), *answer);
  }
  if (date) add(report_.periods[period_of(*date, length_).index], range, answer);
}

SurveyReport SurveyReader::finish() {
  report_.scale = rows_.columns().scale;
  report_.length = length_;
  report_.knows_asked = report_.all.asked > report_.all.answered;
  const std::int64_t answered = report_.all.answered;
  if (answered < least_answers) {
    rows_.faults().tell(ErrorCode::few_answers, {}, {std::to_string(answered), std::to_string(least_answers)});
  }
  if (report_.knows_asked && 100 * answered < least_response * report_.all.asked) {
    const std::int64_t tenths = round_half_up({answered, report_.all.asked}, percent_tenths);
    rows_.faults().tell(ErrorCode::low_response, {}, {format_decimal(tenths, 1), std::to_string(least_response)});
  }
  std::vector<RankedAccount> accounts;
  for (std::uint32_t account = 0; account < lowest_.size(); ++account) {
    const auto lowest = static_cast<double>(*lowest_[account]);
    accounts.push_back({account, lowest, lowest, std::nullopt});
  }
  report_.behind = behind_of(std::move(accounts), accounts_);
  report_.faults = rows_.faults().list();
  return std::move(report_);
}

}  // namespace amps
