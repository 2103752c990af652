// What was done with accounts, period by period: touchpoints, business reviews on schedule, training, times to respond,
// and on how many days they were active.
//
// An account is known from its first row on, whatever that is about; in a period, all that are known by its last day
// count. Only periods count that are over.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "metrics/behind.hpp"
#include "metrics/faults.hpp"
#include "metrics/names.hpp"
#include "metrics/period.hpp"
#include "metrics/table_rows.hpp"

namespace amps {

enum class EventMetric : std::uint8_t {
  touchpoints,  // the median number an account
  reviews,      // the share of accounts whose latest one, or whose first row, is no longer ago than the schedule allows
  training,     // the share of accounts that have completed one
  responses,    // the median and the 90 % quantile of the times
  activity,     // the median share of the days of the period on which an account was active
};

// "touchpoints", "reviews", "training", "responses", "activity"
std::string_view name_of(EventMetric metric);
std::optional<EventMetric> event_metric_named(std::string_view name);

// Business reviews are quarterly.
constexpr int usual_review_days = 92;

struct EventPeriod {
  CalendarPeriod period;
  std::int64_t accounts = 0;    // that are known; of responses, those that got one
  std::int64_t active = 0;      // with an event, on schedule, or with a training completed
  std::int64_t events = 0;      // that count
  std::optional<double> value;  // shares are from 0 to 1
  std::optional<double> p90;    // of responses
};

struct EventReport {
  EventMetric metric = EventMetric::touchpoints;
  std::vector<EventPeriod> periods;
  // The last period of each segment, in the order of the file; none without a column of segments.
  std::vector<std::pair<std::string, EventPeriod>> segments;
  // In the last period: those with the fewest, the longest ago, or the slowest first.
  Behind behind;
  std::optional<double> median;  // of the values of the periods
  std::vector<TableFault> faults;

  bool is_share() const { return metric != EventMetric::touchpoints && metric != EventMetric::responses; }
};

struct EventOptions {
  EventMetric metric = EventMetric::touchpoints;
  PeriodLength length = PeriodLength::month;
  Date as_of;
  int review_days = usual_review_days;
};

// What keeps a table from being read for the metric. Errors: missing-column.
std::vector<Error> faults_of(const RoleColumns& columns, EventMetric metric);

class EventReader {
 public:
  // Without a column that says what happened, every row counts. What is dated after the as-of day does not.
  EventReader(RoleColumns columns, const EventOptions& options) : rows_(std::move(columns)), options_(options) {}

  void take(const Records& records);
  // Errors: too-many-periods.
  Outcome<EventReport> finish();

 private:
  struct Event {
    std::uint32_t account;
    std::int32_t day;
    double figure;
  };

  void take_row();
  // Whether the row at hand counts, by its word for what happened.
  bool counts();
  std::optional<double> figure();
  void tell_unknown();
  void tell_open(int last);
  // Goes on to a period, and tells it.
  EventPeriod next_period(int index);
  // The period at hand, of some accounts and of the times of their responses.
  EventPeriod told(std::span<const std::uint32_t> accounts, std::vector<double> times) const;
  // Likewise, of each segment.
  std::vector<std::pair<std::string, EventPeriod>> told_by_segment() const;
  Behind behind() const;

  TableRows rows_;
  EventOptions options_;
  WordList accounts_;
  std::vector<std::int32_t> first_days_;  // of each account
  std::int32_t earliest_ = INT32_MAX;
  std::uint32_t earliest_line_ = 0;
  std::vector<Event> events_;
  WordList words_;
  std::vector<std::int8_t> counts_;  // by word: yes, no, or that no metric knows it
  std::vector<std::uint32_t> unknown_lines_;
  std::vector<std::uint32_t> open_lines_;  // of rows in the period that is not over

  // While periods are told, one after the other: the next event, and what lasts over periods.
  std::size_t next_event_ = 0;
  std::vector<std::int32_t> reviewed_;  // the latest day of each account, or that of its first row
  std::vector<double> is_trained_;

  std::vector<std::uint32_t> everybody_;

  // The period at hand, by account.
  CalendarPeriod period_;
  std::vector<double> counts_of_;  // of events
  std::vector<double> days_of_;    // on which there were some
  std::vector<std::pair<std::uint32_t, double>> times_;

  WordList segments_;
  std::vector<std::uint32_t> segment_of_;  // of each account, by its first row; empty without a column of segments
};

}  // namespace amps
