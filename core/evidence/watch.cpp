#include "evidence/watch.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "evidence/lags.hpp"

namespace amps::evidence {

namespace {

constexpr double deviations_of_mad = 1.4826;
constexpr std::int32_t days_of_week = 7;

double median(std::vector<double>& values) {
  std::sort(values.begin(), values.end());
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

const Measure* find_activity(const Frame& frame, const std::string& name) {
  const auto found = std::find_if(frame.activities.begin(), frame.activities.end(),
                                  [&](const Measure& activity) { return activity.name == name; });
  return found == frame.activities.end() ? nullptr : &*found;
}

class Watch {
 public:
  Watch(const Frame& frame, std::optional<Date> as_of) : frame_(frame) {
    if (frame.day_of.empty()) return;
    has_days_ = true;
    as_of_ = as_of ? as_of->days : *std::max_element(frame.day_of.begin(), frame.day_of.end());
  }

  void apply(std::size_t rule, const Silence& silence) {
    const Measure* const activity = find_activity(frame_, silence.activity);
    if (activity == nullptr || !has_days_) return;
    std::vector<std::optional<Date>> last(frame_.accounts.size());
    for (std::size_t row = 0; row < frame_.rows; ++row) {
      const double amount = activity->values[row];
      const Date day{frame_.day_of[row]};
      std::optional<Date>& latest = last[frame_.account_of[row]];
      if (amount > 0 && day.days <= as_of_ && (!latest || *latest < day)) latest = day;
    }
    for (std::uint32_t account = 0; account < last.size(); ++account) {
      if (!last[account] || !is_within(last[account]->days, silence.weeks))
        hits.push_back({rule, account, SilenceFigures{last[account]}});
    }
  }

  void apply(std::size_t rule, const Drop& drop) {
    const Measure* const activity = find_activity(frame_, drop.activity);
    if (activity == nullptr || !frame_.is_panel()) return;
    std::vector<std::vector<double>> amounts(frame_.accounts.size());
    const PanelOrder order(frame_);
    for (const std::uint32_t row : order.rows()) {
      if (!is_missing(activity->values[row])) amounts[frame_.account_of[row]].push_back(activity->values[row]);
    }
    const auto count = static_cast<std::ptrdiff_t>(drop.periods);
    for (std::uint32_t account = 0; account < amounts.size(); ++account) {
      const auto& all = amounts[account];
      if (all.size() < 2 * static_cast<std::size_t>(drop.periods)) continue;
      const std::vector<double> before(all.end() - 2 * count, all.end() - count);
      const std::vector<double> after(all.end() - count, all.end());
      const DropFigures figures{mean(before), mean(after), robust_deviation(before)};
      if (figures.before - figures.after > drop.deviations * figures.deviation)
        hits.push_back({rule, account, figures});
    }
  }

  void apply(std::size_t rule, const SharedTopic& shared) {
    if (frame_.topic_of.empty() || !has_days_) return;
    std::map<std::uint32_t, std::set<std::uint32_t>> accounts;  // of each topic
    for (std::size_t row = 0; row < frame_.rows; ++row) {
      const std::uint32_t topic = frame_.topic_of[row];
      if (topic != Frame::none && frame_.day_of[row] <= as_of_ && is_within(frame_.day_of[row], shared.weeks))
        accounts[topic].insert(frame_.account_of[row]);
    }
    std::vector<WatchHit> found;
    for (const auto& [topic, asking] : accounts) {
      if (asking.size() < static_cast<std::size_t>(shared.accounts)) continue;
      for (const std::uint32_t account : asking) found.push_back({rule, account, TopicFigures{topic, asking.size()}});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const WatchHit& a, const WatchHit& b) { return a.account < b.account; });
    hits.insert(hits.end(), found.begin(), found.end());
  }

  std::vector<WatchHit> hits;

 private:
  bool is_within(std::int32_t day, int weeks) const { return day > as_of_ - days_of_week * weeks; }

  static double mean(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) sum += value;
    return sum / static_cast<double>(values.size());
  }

  const Frame& frame_;
  bool has_days_ = false;
  std::int32_t as_of_ = 0;
};

}  // namespace

double robust_deviation(std::vector<double> values) {
  const double middle = median(values);
  for (double& value : values) value = std::fabs(value - middle);
  return deviations_of_mad * median(values);
}

std::vector<WatchHit> watched(const Frame& frame, std::span<const WatchRule> rules, std::optional<Date> as_of) {
  Watch watch(frame, as_of);
  for (std::size_t r = 0; r < rules.size(); ++r) {
    std::visit([&](const auto& rule) { watch.apply(r, rule); }, rules[r]);
  }
  return std::move(watch.hits);
}

}  // namespace amps::evidence
