#include "metrics/events.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>

#include "metrics/event_words.hpp"
#include "metrics/quantile.hpp"
#include "text/fold.hpp"
#include "text/wording.hpp"

namespace amps {

namespace {

constexpr std::string_view event_metrics[] = {"touchpoints", "reviews", "training", "responses", "activity"};

enum : std::int8_t { counted, other, unknown };

bool is_among(const std::vector<std::string_view>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::int8_t kind_of(EventMetric metric, const std::string& word) {
  const EventWords& words = event_words();
  const bool is_review = is_among(words.reviews, word);
  const bool is_training = is_among(words.training, word);
  const bool is_response = is_among(words.responses, word);
  const bool is_activity = is_among(words.activity, word);
  const bool is_touchpoint = is_review || is_training || is_among(words.touchpoints, word);
  if (!is_touchpoint && !is_response && !is_activity) return unknown;
  const bool fits[] = {is_touchpoint, is_review, is_training, is_response, is_activity};
  return fits[static_cast<std::size_t>(metric)] ? counted : other;
}

std::optional<double> median_of(std::vector<double> values) {
  if (values.empty()) return std::nullopt;
  std::sort(values.begin(), values.end());
  return quantile_of(values, 0.5);
}

}  // namespace

std::string_view name_of(EventMetric metric) { return event_metrics[static_cast<std::size_t>(metric)]; }

std::optional<EventMetric> event_metric_named(std::string_view name) {
  const auto found = std::find(std::begin(event_metrics), std::end(event_metrics), name);
  if (found == std::end(event_metrics)) return std::nullopt;
  return static_cast<EventMetric>(found - std::begin(event_metrics));
}

std::vector<Error> faults_of(const RoleColumns& columns, EventMetric metric) {
  if (metric != EventMetric::responses || columns.find(Role::figure)) return {};
  std::vector<std::string_view> headers;
  for (const RoleColumn& each : columns.list) headers.push_back(each.header);
  return {error_at("", ErrorCode::missing_column, {"figure", listed(headers)})};
}

void EventReader::take(const Records& records) {
  rows_.each(records, [&] { take_row(); });
}

void EventReader::take_row() {
  const auto words = rows_.words(Role::account);
  if (!words) return;
  const std::string account(*words);
  const auto day = rows_.day(Role::date);
  if (!day) return;
  if (*day > options_.as_of) {
    rows_.refuse(ErrorCode::row_future,
                 {in_quotes(format_date(*day)), rows_.header(Role::date), format_date(options_.as_of)});
    return;
  }
  const std::uint32_t index = accounts_.index_of(account);
  if (index == first_days_.size()) {
    first_days_.push_back(day->days);
    if (rows_.has(Role::segment)) segment_of_.push_back(segments_.index_of(rows_.text(Role::segment)));
  }
  first_days_[index] = std::min(first_days_[index], day->days);
  if (day->days < earliest_) {
    earliest_ = day->days;
    earliest_line_ = rows_.line();
  }
  if (last_day(period_of(*day, options_.length)) > options_.as_of) open_lines_.push_back(rows_.line());
  if (!counts()) return;
  const auto value = figure();
  if (value) events_.push_back({index, day->days, *value});
}

bool EventReader::counts() {
  if (!rows_.has(Role::event)) return true;
  const std::uint32_t word = words_.index_of(rows_.text(Role::event));
  if (word == counts_.size()) {
    counts_.push_back(kind_of(options_.metric, folded(words_[word])));
    unknown_lines_.push_back(rows_.line());
  }
  return counts_[word] == counted;
}

// Of responses a time, of training whether it was completed; others need none. Nothing where the row does not count.
std::optional<double> EventReader::figure() {
  if (options_.metric == EventMetric::responses) {
    const auto time = rows_.amount(Role::figure);
    if (!time) return std::nullopt;
    return static_cast<double>(*time) / 100;
  }
  if (options_.metric == EventMetric::training && rows_.has(Role::figure)) {
    if (!is_among(event_words().done, folded(rows_.text(Role::figure)))) return std::nullopt;
  }
  return 0;
}

void EventReader::tell_unknown() {
  std::vector<std::string_view> words;
  std::vector<std::uint32_t> lines;
  for (std::uint32_t i = 0; i < counts_.size(); ++i) {
    if (counts_[i] != unknown) continue;
    words.push_back(words_[i].empty() ? "(blank)" : std::string_view(words_[i]));
    lines.push_back(unknown_lines_[i]);
  }
  if (!words.empty()) rows_.faults().tell(ErrorCode::unknown_event, std::move(lines), {listed(words)});
}

void EventReader::tell_open(int last) {
  if (open_lines_.empty()) return;
  const std::string count = std::to_string(open_lines_.size());
  rows_.faults().tell(ErrorCode::period_open, std::move(open_lines_),
                      {format_period({options_.length, last + 1}), format_date(options_.as_of), count});
}

EventPeriod EventReader::next_period(int index) {
  period_ = {options_.length, index};
  const int end = last_day(period_).days;
  counts_of_.assign(accounts_.size(), 0);
  days_of_.assign(accounts_.size(), 0);
  times_.clear();
  for (const Event* before = nullptr; next_event_ < events_.size() && events_[next_event_].day <= end; ++next_event_) {
    const Event& event = events_[next_event_];
    const bool is_same_day = before != nullptr && before->day == event.day && before->account == event.account;
    before = &event;
    ++counts_of_[event.account];
    if (!is_same_day) ++days_of_[event.account];
    if (options_.metric == EventMetric::responses) times_.emplace_back(event.account, event.figure);
    reviewed_[event.account] = std::max(reviewed_[event.account], event.day);
    is_trained_[event.account] = 1;
  }
  std::vector<double> times;
  for (const auto& [account, time] : times_) times.push_back(time);
  return told(everybody_, std::move(times));
}

std::vector<std::pair<std::string, EventPeriod>> EventReader::told_by_segment() const {
  if (segment_of_.empty()) return {};
  std::vector<std::vector<std::uint32_t>> accounts(segments_.size());
  std::vector<std::vector<double>> times(segments_.size());
  for (std::uint32_t i = 0; i < segment_of_.size(); ++i) accounts[segment_of_[i]].push_back(i);
  for (const auto& [account, time] : times_) times[segment_of_[account]].push_back(time);
  std::vector<std::pair<std::string, EventPeriod>> all;
  for (std::uint32_t i = 0; i < segments_.size(); ++i)
    all.emplace_back(segments_[i], told(accounts[i], std::move(times[i])));
  return all;
}

EventPeriod EventReader::told(std::span<const std::uint32_t> accounts, std::vector<double> times) const {
  EventPeriod period;
  period.period = period_;
  const int begin = first_day(period_).days;
  const int end = last_day(period_).days;
  std::vector<double> known;
  for (const std::uint32_t i : accounts) {
    period.events += static_cast<std::int64_t>(counts_of_[i]);
    if (first_days_[i] > end) continue;
    const bool is_on_schedule = end - reviewed_[i] <= options_.review_days;
    known.push_back(options_.metric == EventMetric::activity   ? days_of_[i] / (end - begin + 1)
                    : options_.metric == EventMetric::reviews  ? (is_on_schedule ? 1.0 : 0.0)
                    : options_.metric == EventMetric::training ? is_trained_[i]
                                                               : counts_of_[i]);
  }
  period.accounts = static_cast<std::int64_t>(known.size());
  period.active = std::count_if(known.begin(), known.end(), [](double value) { return value > 0; });
  if (options_.metric == EventMetric::responses) {
    period.accounts = period.active;
    std::sort(times.begin(), times.end());
    if (!times.empty()) period.value = quantile_of(times, 0.5);
    if (!times.empty()) period.p90 = quantile_of(times, 0.9);
  } else if (options_.metric == EventMetric::touchpoints || options_.metric == EventMetric::activity) {
    period.value = median_of(std::move(known));
  } else if (period.accounts > 0) {
    period.value = static_cast<double>(period.active) / static_cast<double>(period.accounts);
  }
  return period;
}

Behind EventReader::behind() const {
  const int end = last_day(period_).days;
  std::vector<double> slowest(accounts_.size(), -1);
  for (const auto& [account, time] : times_) slowest[account] = std::max(slowest[account], time);
  std::vector<RankedAccount> all;
  for (std::uint32_t i = 0; i < accounts_.size(); ++i) {
    if (first_days_[i] > end) continue;
    const double ago = end - reviewed_[i];
    switch (options_.metric) {
      case EventMetric::touchpoints:
        all.push_back({i, counts_of_[i], counts_of_[i], {}});
        break;
      case EventMetric::reviews:
        all.push_back({i, -ago, ago, ago <= options_.review_days});
        break;
      case EventMetric::training:
        all.push_back({i, is_trained_[i], {}, is_trained_[i] > 0});
        break;
      case EventMetric::responses:
        if (slowest[i] >= 0) all.push_back({i, -slowest[i], slowest[i], {}});
        break;
      case EventMetric::activity:
        all.push_back({i, days_of_[i], days_of_[i], {}});
        break;
    }
  }
  return behind_of(std::move(all), accounts_);
}

Outcome<EventReport> EventReader::finish() {
  EventReport report;
  report.metric = options_.metric;
  int last = period_of(options_.as_of, options_.length).index;
  if (last_day({options_.length, last}) > options_.as_of) --last;
  tell_unknown();
  tell_open(last);
  report.faults = rows_.faults().list();
  if (first_days_.empty()) return report;
  const int first = period_of(Date{earliest_}, options_.length).index;
  if (last - first >= most_periods) {
    return error_at("", ErrorCode::too_many_periods,
                    {format_period({options_.length, first}), format_period({options_.length, last}),
                     std::to_string(last - first + 1), std::to_string(most_periods), std::to_string(earliest_line_)});
  }
  std::sort(events_.begin(), events_.end(),
            [](const Event& a, const Event& b) { return std::tie(a.day, a.account) < std::tie(b.day, b.account); });
  reviewed_ = first_days_;
  is_trained_.assign(accounts_.size(), 0);
  everybody_.resize(accounts_.size());
  std::iota(everybody_.begin(), everybody_.end(), 0U);
  std::vector<double> values;
  for (int index = first; index <= last; ++index) {
    report.periods.push_back(next_period(index));
    if (report.periods.back().value) values.push_back(*report.periods.back().value);
  }
  report.median = median_of(std::move(values));
  if (report.periods.empty()) return report;
  report.segments = told_by_segment();
  report.behind = behind();
  return report;
}

}  // namespace amps
