#include "plan/course_document.hpp"

#include <algorithm>
#include <iterator>

#include "json/writer.hpp"
#include "number/significant.hpp"

namespace amps {

namespace {

constexpr std::string_view statuses[] = {"not_started", "arrived",   "overdue",  "no_data",
                                         "too_early",   "on_course", "drifting", "off_course"};
constexpr std::string_view done_states[] = {"done", "open", "late"};
constexpr std::string_view reasons[] = {"late", "due_soon", "adherence"};

class CourseWriter {
 public:
  explicit CourseWriter(const Plan& plan) : plan_(plan) {}

  std::string course(const Course& course) {
    out.open_object();
    date("as_of", course.as_of);
    out.key("status").string(name_of(course.status));
    date("since", course.since);
    out.key("latest");
    if (course.latest) {
      out.open_object();
      date("date", course.latest->date);
      figure("value", course.latest->value);
      out.close_object();
    } else {
      out.null();
    }
    figure("progress", course.progress);
    figure("expected", course.expected);
    interval("pace", course.pace);
    interval("projection", course.projection);
    date("arrival", course.arrival);
    figure("needed_pace", course.needed_pace);
    out.key("activities").open_array();
    for (std::size_t i = 0; i < course.activities.size(); ++i) activity(i, course.activities[i]);
    out.close_array();
    out.key("next_turn");
    if (course.next_turn) {
      out.open_object();
      out.key("activity").string(id_of(course.next_turn->activity));
      out.key("reason").string(reasons[static_cast<std::size_t>(course.next_turn->reason)]);
      out.close_object();
    } else {
      out.null();
    }
    out.key("blocked").open_array();
    for (const Blocked& each : course.blocked) {
      out.open_object().key("activity").string(id_of(each.activity));
      out.key("blockers").open_array();
      for (const std::size_t blocker : each.blockers) out.string(plan_.blockers[blocker].id);
      out.close_array().close_object();
    }
    out.close_array();
    out.key("reroutes").open_array();
    for (const Reroute& each : course.reroutes) reroute(each);
    out.close_array().close_object();
    return out.take();
  }

  std::string achievement(const Achievement& achievement) {
    out.open_object();
    out.key("arrived").integer(achievement.arrived);
    out.key("past_due").integer(achievement.past_due);
    const auto& share = achievement.share;
    figure("share", share ? std::optional(share->value) : std::nullopt);
    figure("low", share ? std::optional(share->low) : std::nullopt);
    figure("high", share ? std::optional(share->high) : std::nullopt);
    out.key("on_course").integer(achievement.on_course);
    out.key("under_way").integer(achievement.under_way);
    out.close_object();
    return out.take();
  }

 private:
  std::string_view id_of(std::size_t activity) const { return plan_.activities[activity].id; }

  void date(JsonName name, std::optional<Date> date) {
    out.key(name);
    if (date) {
      out.string(format_date(*date));
    } else {
      out.null();
    }
  }

  void figure(JsonName name, std::optional<double> value) {
    out.key(name);
    if (value) {
      out.raw(format_significant(*value));
    } else {
      out.null();
    }
  }

  void interval(JsonName name, const std::optional<Interval>& interval) {
    out.key(name);
    if (!interval) {
      out.null();
      return;
    }
    out.open_object();
    figure("value", interval->value);
    figure("low", interval->low);
    figure("high", interval->high);
    out.close_object();
  }

  void activity(std::size_t index, const ActivityState& state) {
    const Adherence& adherence = state.adherence;
    out.open_object().key("id").string(id_of(index));
    out.key("state");
    if (state.done) {
      out.string(done_states[static_cast<std::size_t>(*state.done)]);
    } else {
      out.null();
    }
    out.key("kept").integer(adherence.kept);
    out.key("known").integer(adherence.known);
    out.key("all").integer(adherence.all);
    figure("adherence", adherence.figure);
    figure("low", adherence.low);
    figure("high", adherence.high);
    figure("coverage", adherence.coverage);
    figure("trend", adherence.trend);
    out.close_object();
  }

  void reroute(const Reroute& reroute) {
    out.open_object().key("kind");
    if (const auto* pace = std::get_if<FasterPace>(&reroute)) {
      out.string("pace");
      figure("pace", pace->pace);
      figure("needed", pace->needed);
    } else if (const auto* due = std::get_if<LaterDue>(&reroute)) {
      out.string("due");
      date("date", due->date);
    } else if (const auto* target = std::get_if<NearerTarget>(&reroute)) {
      out.string("target");
      figure("value", target->value);
    } else {
      out.string("activity");
      out.key("id").string(id_of(std::get<MoreOf>(reroute).activity));
    }
    out.close_object();
  }

  const Plan& plan_;
  JsonWriter out;
};

}  // namespace

std::string write_course(const Plan& plan, const Course& course) { return CourseWriter(plan).course(course); }

std::string write_achievement(const Achievement& achievement) { return CourseWriter(Plan{}).achievement(achievement); }

std::string_view name_of(Status status) { return statuses[static_cast<std::size_t>(status)]; }

std::optional<Status> status_named(std::string_view name) {
  const auto found = std::find(std::begin(statuses), std::end(statuses), name);
  if (found == std::end(statuses)) return std::nullopt;
  return static_cast<Status>(found - std::begin(statuses));
}

}  // namespace amps
