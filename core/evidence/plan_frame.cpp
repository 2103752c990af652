#include "evidence/plan_frame.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace amps::evidence {

namespace {

struct Week {
  std::int32_t last = 0;  // the last day on which something is logged
  std::map<std::size_t, double> amounts;
};

class FrameBuilder {
 public:
  explicit FrameBuilder(Date as_of) : as_of_(as_of) {}

  // Whether the plan is under way.
  bool is_current(const Plan& plan) const { return plan.objective.start <= as_of_ && as_of_ <= plan.objective.due; }

  void take_activities(const AccountPlan& each) {
    auto& weeks = weeks_of(each.account);
    see(weeks, each.plan.objective.start);
    std::vector<std::size_t> measures;
    for (const Activity& activity : each.plan.activities) {
      measures.push_back(measure_named(activity.name));
      activities_.insert(activity.name);
    }
    for (const CheckIn& entry : each.plan.check_ins) {
      if (entry.date <= as_of_) see(weeks, entry.date).amounts[measures[entry.activity]] += entry.amount;
    }
  }

  void take_metric(const AccountPlan& each) {
    const std::string& metric = each.plan.objective.metric;
    if (activities_.count(metric) > 0) return;
    auto& weeks = weeks_of(each.account);
    const std::size_t measure = measure_named(metric);
    for (const Measurement& entry : each.plan.measurements) {
      if (entry.date <= as_of_) see(weeks, entry.date).amounts[measure] = entry.value;
    }
  }

  Frame finish() {
    std::set<std::int32_t> periods;
    for (const auto& weeks : weeks_) frame_.rows += weeks.size();
    for (Measure& measure : frame_.activities) measure.values.assign(frame_.rows, no_value);
    std::size_t row = 0;
    for (std::uint32_t account = 0; account < weeks_.size(); ++account) {
      for (const auto& [number, week] : weeks_[account]) {
        frame_.account_of.push_back(account);
        frame_.period_of.push_back(number);
        frame_.day_of.push_back(week.last);
        for (const auto& [measure, amount] : week.amounts) frame_.activities[measure].values[row] = amount;
        periods.insert(number);
        ++row;
      }
    }
    frame_.periods = periods.size();
    return std::move(frame_);
  }

 private:
  using Weeks = std::map<std::int32_t, Week>;

  Weeks& weeks_of(const std::string& account) {
    const auto [found, is_new] = accounts_.try_emplace(account, frame_.accounts.size());
    if (is_new) {
      frame_.accounts.push_back(account);
      weeks_.emplace_back();
    }
    return weeks_[found->second];
  }

  static Week& see(Weeks& weeks, Date day) {
    const auto [found, is_new] = weeks.try_emplace(week_of(day));
    Week& week = found->second;
    week.last = is_new ? day.days : std::max(week.last, day.days);
    return week;
  }

  std::size_t measure_named(const std::string& name) {
    const auto [found, is_new] = measures_.try_emplace(name, frame_.activities.size());
    if (is_new) frame_.activities.push_back({name, {}, false});
    return found->second;
  }

  Date as_of_;
  Frame frame_;
  std::map<std::string, std::size_t> accounts_;
  std::map<std::string, std::size_t> measures_;
  std::set<std::string> activities_;
  std::vector<Weeks> weeks_;  // of each account
};

}  // namespace

Frame frame_of(std::span<const AccountPlan> plans, Date as_of) {
  FrameBuilder builder(as_of);
  for (const AccountPlan& each : plans) {
    if (builder.is_current(each.plan)) builder.take_activities(each);
  }
  for (const AccountPlan& each : plans) {
    if (builder.is_current(each.plan)) builder.take_metric(each);
  }
  return builder.finish();
}

}  // namespace amps::evidence
