#include "plan/course.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace amps {

namespace {

constexpr int soon_days = 14;
constexpr std::size_t most_activities = 3;
// 0001-01-01 and 9999-12-31, which a date can say.
constexpr double first_date = -719162;
constexpr double last_date = 2932896;

double progress_at(const Objective& objective, double value) {
  return (value - objective.baseline) / (objective.target - objective.baseline);
}

double expected_on(const Objective& objective, Date day) {
  if (day <= objective.start) return 0;
  if (day >= objective.due) return 1;
  Date from = objective.start;
  double before = 0;
  const auto between = [&](Date to, double after) {
    return before + (after - before) * (day.days - from.days) / (to.days - from.days);
  };
  for (const Measurement& milestone : objective.milestones) {
    const double value = progress_at(objective, milestone.value);
    if (day <= milestone.date) return between(milestone.date, value);
    from = milestone.date;
    before = value;
  }
  return between(objective.due, 1);
}

// The baseline on the start day and every measurement after it, in days since the start.
std::vector<Point> points_of(const Objective& objective, std::span<const Measurement> measurements) {
  std::vector<Point> points{{0, objective.baseline}};
  for (const Measurement& each : measurements) {
    if (each.date > objective.start) points.push_back({each.date.days - objective.start.days, each.value});
  }
  return points;
}

// The first whole day on which the line has met the target, where the pace leads there and a date can say it.
std::optional<Date> arrival_of(const Objective& objective, std::span<const Point> points, double pace) {
  if (pace == 0 || (pace > 0) != (objective.target > objective.baseline)) return std::nullopt;
  const double day = objective.start.days + std::ceil((objective.target - line_at(points, pace, 0)) / pace);
  if (!(day >= first_date && day <= last_date)) return std::nullopt;
  return Date{static_cast<int>(day)};
}

void look_ahead(const Objective& objective, std::span<const Point> points, Course& course) {
  course.pace = pace_of(points);
  if (!course.pace) return;
  const int due = objective.due.days - objective.start.days;
  const double low = line_at(points, course.pace->low, due);
  const double high = line_at(points, course.pace->high, due);
  const double value = line_at(points, course.pace->value, due);
  // Seen from behind the due day, the steeper line lies lower there.
  course.projection = {value, std::min({low, high, value}), std::max({low, high, value})};
  course.arrival = arrival_of(objective, points, course.pace->value);
}

Status status_of(const Objective& objective, std::size_t points, const Course& course) {
  if (course.as_of < objective.start) return Status::not_started;
  const auto meets = [&](double value) { return reaches(objective, value, objective.target); };
  if (course.latest && meets(course.latest->value)) return Status::arrived;
  if (course.as_of > objective.due) return Status::overdue;
  if (!course.latest) return Status::no_data;
  if (points < 3) return Status::too_early;
  if (meets(course.projection->value)) return Status::on_course;
  return meets(course.projection->low) || meets(course.projection->high) ? Status::drifting : Status::off_course;
}

ActivityState state_of(const Plan& plan, std::size_t index, Date as_of) {
  const Cadence& cadence = plan.activities[index].cadence;
  if (cadence.kind != Cadence::Kind::done_by) return {std::nullopt, adherence_of(plan, index, as_of)};
  const bool is_done = std::any_of(plan.check_ins.begin(), plan.check_ins.end(),
                                   [&](const CheckIn& each) { return each.activity == index && each.date <= as_of; });
  using Done = ActivityState::Done;
  return {is_done ? Done::done : as_of > cadence.by ? Done::late : Done::open, {}};
}

std::vector<Blocked> blocked_in(const Plan& plan, Date as_of) {
  std::vector<Blocked> blocked;
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    Blocked each{i, {}};
    for (std::size_t b = 0; b < plan.blockers.size(); ++b) {
      if (plan.blockers[b].activity == i && plan.blockers[b].is_open(as_of)) each.blockers.push_back(b);
    }
    if (!each.blockers.empty()) blocked.push_back(std::move(each));
  }
  return blocked;
}

// How urgent an activity is: its reason, and within it what comes first is less. None where there is nothing to do.
std::optional<std::pair<NextTurn::Reason, double>> urgency_of(const Activity& activity, const ActivityState& state,
                                                              Date as_of, double weight) {
  using Done = ActivityState::Done;
  if (activity.until && *activity.until < as_of) return std::nullopt;
  if (!state.done) {
    // What nobody knows counts as one half.
    const double gap = (1 - state.adherence.figure.value_or(0.5)) * weight;
    if (gap <= 0) return std::nullopt;
    return std::pair{NextTurn::Reason::adherence, -gap};
  }
  const int by = activity.cadence.by.days;
  if (*state.done == Done::late) return std::pair{NextTurn::Reason::late, static_cast<double>(by)};
  if (*state.done == Done::open && by - as_of.days <= soon_days) {
    return std::pair{NextTurn::Reason::due_soon, static_cast<double>(by)};
  }
  return std::nullopt;
}

std::optional<NextTurn> next_turn_of(const Plan& plan, const Course& course, std::span<const double> weights) {
  std::optional<NextTurn> turn;
  std::pair<NextTurn::Reason, double> first;
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    const bool is_blocked = std::any_of(course.blocked.begin(), course.blocked.end(),
                                        [&](const Blocked& each) { return each.activity == i; });
    const double weight = weights.empty() ? 1 : weights[i];
    const auto urgency =
        is_blocked ? std::nullopt : urgency_of(plan.activities[i], course.activities[i], course.as_of, weight);
    if (!urgency || (turn && *urgency >= first)) continue;
    turn = NextTurn{i, urgency->first};
    first = *urgency;
  }
  return turn;
}

std::vector<Reroute> reroutes_of(const Plan& plan, const Course& course) {
  if (course.status != Status::drifting && course.status != Status::off_course && course.status != Status::overdue) {
    return {};
  }
  const Objective& objective = plan.objective;
  std::vector<Reroute> reroutes;
  if (course.pace && course.needed_pace) reroutes.push_back(FasterPace{course.pace->value, *course.needed_pace});
  if (course.arrival && *course.arrival > std::max(objective.due, course.as_of)) {
    reroutes.push_back(LaterDue{*course.arrival});
  }
  // A target on this side of the baseline would be none.
  if (course.projection && course.projection->value != objective.baseline &&
      reaches(objective, course.projection->value, objective.baseline) &&
      !reaches(objective, course.projection->value, objective.target)) {
    reroutes.push_back(NearerTarget{course.projection->value});
  }
  std::vector<std::size_t> weak;
  for (std::size_t i = 0; i < course.activities.size(); ++i) {
    const Adherence& adherence = course.activities[i].adherence;
    if (adherence.low && *adherence.low < 1) weak.push_back(i);
  }
  std::stable_sort(weak.begin(), weak.end(), [&](std::size_t a, std::size_t b) {
    const Adherence& first = course.activities[a].adherence;
    const Adherence& second = course.activities[b].adherence;
    return std::tie(*first.low, *first.high) < std::tie(*second.low, *second.high);
  });
  weak.resize(std::min(weak.size(), most_activities));
  for (const std::size_t i : weak) reroutes.push_back(MoreOf{i});
  return reroutes;
}

}  // namespace

Course course_of(const Plan& plan, Date as_of, std::span<const double> weights) {
  const Objective& objective = plan.objective;
  Course course;
  course.as_of = as_of;
  const auto end = std::find_if(plan.measurements.begin(), plan.measurements.end(),
                                [&](const Measurement& each) { return each.date > as_of; });
  const std::span<const Measurement> measurements(plan.measurements.data(),
                                                  static_cast<std::size_t>(end - plan.measurements.begin()));
  if (!measurements.empty()) {
    course.latest = measurements.back();
    course.progress = progress_at(objective, course.latest->value);
    if (as_of < objective.due) {
      course.needed_pace = (objective.target - course.latest->value) / (objective.due.days - as_of.days);
    }
  }
  course.expected = expected_on(objective, as_of);
  const std::vector<Point> points = points_of(objective, measurements);
  look_ahead(objective, points, course);
  course.status = status_of(objective, points.size(), course);
  if (course.status == Status::arrived) {
    auto first = measurements.end();
    while (first != measurements.begin() && reaches(objective, (first - 1)->value, objective.target)) --first;
    course.since = first->date;
  }
  for (std::size_t i = 0; i < plan.activities.size(); ++i) course.activities.push_back(state_of(plan, i, as_of));
  course.blocked = blocked_in(plan, as_of);
  course.next_turn = next_turn_of(plan, course, weights);
  course.reroutes = reroutes_of(plan, course);
  return course;
}

}  // namespace amps
