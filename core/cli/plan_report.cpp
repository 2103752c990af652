#include "cli/plan_report.hpp"

#include <cmath>

#include "number/decimal.hpp"
#include "number/significant.hpp"

namespace amps::cli {

namespace {

std::string status_words(Status status) {
  switch (status) {
    case Status::not_started:
      return "not started yet";
    case Status::arrived:
      return "arrived";
    case Status::overdue:
      return "overdue";
    case Status::no_data:
      return "nothing measured yet";
    case Status::too_early:
      return "too early to project";
    case Status::on_course:
      return "on course";
    case Status::drifting:
      return "drifting";
    case Status::off_course:
      return "off course";
  }
  return {};
}

std::string percent(double share) { return format_decimal(std::llround(share * 100)) + " %"; }

std::string value(const Plan& plan, double amount) {
  const std::string& unit = plan.objective.unit;
  return format_significant(amount) + (unit.empty() ? "" : " " + unit);
}

// One month of pace is what people can picture.
std::string pace_words(const Plan& plan, double pace) { return value(plan, pace * 30) + " in 30 days"; }

// "8 periods", "1 logged period"
std::string periods(int count, const char* what = "period") {
  return format_decimal(count) + " " + what + (count == 1 ? "" : "s");
}

std::string reason_words(const Plan& plan, const Course& course) {
  const NextTurn& turn = *course.next_turn;
  switch (turn.reason) {
    case NextTurn::Reason::late:
      return "it was due on " + format_date(plan.activities[turn.activity].cadence.by);
    case NextTurn::Reason::due_soon:
      return "it is due on " + format_date(plan.activities[turn.activity].cadence.by);
    case NextTurn::Reason::adherence:
      break;
  }
  const Adherence& adherence = course.activities[turn.activity].adherence;
  if (!adherence.figure) return "nothing of it has been logged";
  return "kept in " + format_decimal(adherence.kept) + " of " + periods(adherence.known, "logged period");
}

std::string activity_line(const Activity& activity, const ActivityState& state) {
  std::string line = "  " + activity.name + ": ";
  if (state.done) {
    constexpr const char* words[] = {"done", "open", "late"};
    return line + words[static_cast<std::size_t>(*state.done)] + ", by " + format_date(activity.cadence.by) + "\n";
  }
  const Adherence& adherence = state.adherence;
  if (!adherence.figure) return line + "nothing logged in " + periods(adherence.all) + "\n";
  return line + percent(*adherence.figure) + " (" + percent(*adherence.low) + " to " + percent(*adherence.high) +
         "), " + format_decimal(adherence.known) + " of " + periods(adherence.all) + " logged\n";
}

std::string reroute_line(const Plan& plan, const Reroute& reroute) {
  if (const auto* pace = std::get_if<FasterPace>(&reroute)) {
    return "  A pace of " + pace_words(plan, pace->needed) + " instead of " + pace_words(plan, pace->pace) + "\n";
  }
  if (const auto* due = std::get_if<LaterDue>(&reroute)) {
    return "  Due on " + format_date(due->date) + ", which this pace reaches\n";
  }
  if (const auto* target = std::get_if<NearerTarget>(&reroute)) {
    return "  A target of " + value(plan, target->value) + ", which this pace reaches by the due day\n";
  }
  return "  More of: " + plan.activities[std::get<MoreOf>(reroute).activity].name + "\n";
}

}  // namespace

std::string format_course(const Plan& plan, const Course& course) {
  const Objective& objective = plan.objective;
  std::string text = plan.title + "\n\n";
  text += "Objective   " + objective.metric + " from " + value(plan, objective.baseline) + " to " +
          value(plan, objective.target) + ", " + format_date(objective.start) + " to " + format_date(objective.due) +
          "\n";
  text += "Status      " + status_words(course.status) + (course.since ? " since " + format_date(*course.since) : "") +
          ", as of " + format_date(course.as_of) + "\n";
  if (course.latest) {
    text += "Latest      " + value(plan, course.latest->value) + " on " + format_date(course.latest->date) + ": " +
            percent(*course.progress) + " of the way, " + percent(course.expected) + " expected\n";
  }
  if (course.projection) {
    text += "Projection  " + value(plan, course.projection->value) + " on the due day (" +
            value(plan, course.projection->low) + " to " + value(plan, course.projection->high) + ")\n";
  }
  if (course.arrival) text += "Arrival     " + format_date(*course.arrival) + " at this pace\n";
  text += "Next turn   ";
  text += course.next_turn ? plan.activities[course.next_turn->activity].name + ": " + reason_words(plan, course)
                           : std::string("nothing is left to do");
  text += "\n";
  if (!course.activities.empty()) text += "\nActivities\n";
  for (std::size_t i = 0; i < course.activities.size(); ++i) {
    text += activity_line(plan.activities[i], course.activities[i]);
  }
  if (!course.blocked.empty()) text += "\nBlocked\n";
  for (const Blocked& each : course.blocked) {
    for (const std::size_t i : each.blockers) {
      const Blocker& blocker = plan.blockers[i];
      text += "  " + plan.activities[each.activity].name + ": " + blocker.text + ". " +
              (blocker.solution.empty() ? "Clear this first." : "Detour: " + blocker.solution) + "\n";
    }
  }
  if (!course.reroutes.empty()) text += "\nReroutes\n";
  for (const Reroute& each : course.reroutes) text += reroute_line(plan, each);
  return text;
}

}  // namespace amps::cli
