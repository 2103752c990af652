#include "plan/plan_document.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "json/document_reader.hpp"
#include "text/utf8.hpp"

namespace amps {

namespace {

constexpr std::string_view format_name = "amps-plan";
constexpr int format_version = 1;
constexpr std::size_t max_milestones = 100;
constexpr std::size_t max_measurements = 2000;
constexpr std::size_t max_activities = 50;
constexpr std::size_t max_check_ins = 20'000;
constexpr std::size_t max_blockers = 200;
constexpr std::size_t max_characters = 2000;

bool is_plan_id(std::string_view text) {
  const auto is_plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  return !text.empty() && text.size() <= 64 && is_plain(text.front()) &&
         std::all_of(text.begin(), text.end(), [&](char c) { return is_plain(c) || c == '-'; });
}

const Pattern plan_id{is_plan_id, "a small letter or digit, then up to 63 small letters, digits or hyphens"};

class PlanReader {
 public:
  explicit PlanReader(DocumentReader& reader) : in(reader) {}

  Plan plan(const Place& root) {
    Plan plan;
    if (!in.object(root)) return plan;
    in.format(root, format_name, format_version);
    // In another format nothing else could be told right from wrong.
    if (in.has_faults()) return plan;
    in.string_like(root.member("id"), plan_id);
    plan.title = words(root.member("title"));
    check_account(root.member("account"));
    optional_text(root.member("persona"));
    optional_text(root.member("segment"));
    read_objective(root.member("objective"), plan.objective);
    plan.measurements = dated_values(root.member("measurements"), max_measurements);
    each(root.member("activities"), max_activities, [&](const Place& place) { read_activity(place, plan); });
    each(root.member("check_ins"), max_check_ins, [&](const Place& place) { read_check_in(place, plan); });
    each(root.member("blockers"), max_blockers, [&](const Place& place) { read_blocker(place, plan); });
    return plan;
  }

 private:
  void check_account(const Place& account) {
    if (account.value == nullptr || !in.object(account)) return;
    optional_text(account.member("id"));
    optional_text(account.member("name"));
  }

  // ---- Texts, numbers, days

  void check_length(const Place& place) {
    if (!is_string(place)) return;
    const std::size_t count = utf8_count(place.value->text);
    if (count <= max_characters) return;
    in.note(place, ErrorCode::too_many_characters, {std::to_string(count), std::to_string(max_characters)});
  }

  std::string text(const Place& place) {
    check_length(place);
    return std::string(in.string(place));
  }

  std::string words(const Place& place) {
    check_length(place);
    return std::string(in.words(place));
  }

  std::string optional_text(const Place& place) { return place.value == nullptr ? std::string() : text(place); }

  std::optional<Date> optional_date(const Place& place) {
    return place.value == nullptr ? std::nullopt : in.date(place);
  }

  // A day that has to lie behind another one.
  std::optional<Date> later(const Place& place, std::optional<Date> first, const char* than) {
    const auto date = in.date(place);
    if (date && first && *date <= *first) {
      in.note(place, ErrorCode::days_order,
              {format_date(*date), std::string("a day after ") + than + ", " + format_date(*first)});
    }
    return date;
  }

  std::string_view one_of(const Place& place, std::initializer_list<std::string_view> allowed) {
    const std::string_view word = in.string(place);
    if (is_string(place) && std::find(allowed.begin(), allowed.end(), word) == allowed.end()) {
      in.note(place, ErrorCode::not_allowed, {in_quotes(word), listed(allowed)});
    }
    return word;
  }

  // ---- Lists

  template <class Read>
  void each(const Place& list, std::size_t most, const Read& read) {
    if (list.value == nullptr || in.list(list, 0, most) == 0) return;
    for (Place place = list.first(); place.value != nullptr; place = place.next()) read(place);
  }

  // Values with a day each, sorted by it.
  std::vector<Measurement> dated_values(const Place& list, std::size_t most) {
    std::vector<Measurement> values;
    std::map<int, std::string> first_at;
    each(list, most, [&](const Place& place) {
      if (!in.object(place)) return;
      const Place day = place.member("date");
      const auto date = in.date(day);
      const double value = in.decimal(place.member("value"));
      optional_text(place.member("note"));
      if (!date) return;
      const auto [at, is_new] = first_at.emplace(date->days, day.pointer());
      if (!is_new) in.note(day, ErrorCode::duplicate_id, {format_date(*date), at->second});
      values.push_back({*date, value});
    });
    std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    return values;
  }

  // The id of an entry, which no other one has.
  template <class Elements>
  std::string id_of(const Place& place, const Elements& others) {
    const Place id = place.member("id");
    const std::string_view text = in.string_like(id, plan_id);
    const auto other = text.empty() ? std::nullopt : find_id(others, text);
    if (other) in.note(id, ErrorCode::duplicate_id, {in_quotes(text), place.parent->item(*other).pointer() + "/id"});
    return std::string(text);
  }

  std::size_t activity_of(const Place& place, const Plan& plan) {
    return in.reference(place, std::span<const Activity>(plan.activities), ErrorCode::unknown_activity);
  }

  // ---- Parts

  void read_objective(const Place& place, Objective& objective) {
    if (!in.object(place)) return;
    objective.metric = words(place.member("metric"));
    objective.unit = text(place.member("unit"));
    const std::size_t faults = in.fault_count();
    objective.baseline = in.decimal(place.member("baseline"));
    const Place target = place.member("target");
    objective.target = in.decimal(target);
    if (in.fault_count() == faults && objective.target == objective.baseline) {
      in.note(target, ErrorCode::target_is_baseline, {found(*target.value)});
    }
    const auto start = in.date(place.member("start"));
    const auto due = later(place.member("due"), start, "the start");
    objective.start = start.value_or(Date{});
    objective.due = due.value_or(Date{});
    std::optional<Date> before = start;
    each(place.member("milestones"), max_milestones, [&](const Place& milestone) {
      if (!in.object(milestone)) return;
      const Place day = milestone.member("date");
      const auto date = later(day, before, objective.milestones.empty() ? "the start" : "the milestone before");
      const double value = in.decimal(milestone.member("value"));
      if (date && due && *date >= *due) {
        in.note(day, ErrorCode::days_order, {format_date(*date), "a day before the due day, " + format_date(*due)});
      }
      if (!date) return;
      before = date;
      objective.milestones.push_back({*date, value});
    });
  }

  void read_activity(const Place& place, Plan& plan) {
    // An entry that cannot be read keeps its place, so that check-ins find those behind it.
    Activity& activity = plan.activities.emplace_back();
    if (!in.object(place)) return;
    std::string id = id_of(place, plan.activities);
    activity.name = words(place.member("name"));
    one_of(place.member("category"), {"organisation", "process", "routine", "behaviour", "tool"});
    one_of(place.member("owner"), {"customer", "vendor"});
    read_cadence(place.member("cadence"), activity.cadence);
    activity.from = optional_date(place.member("from"));
    const Place until = place.member("until");
    activity.until = optional_date(until);
    if (activity.from && activity.until && *activity.until < *activity.from) {
      in.note(until, ErrorCode::days_order,
              {format_date(*activity.until), "the first day, " + format_date(*activity.from) + ", or a later one"});
    }
    optional_text(place.member("note"));
    activity.id = std::move(id);
  }

  void read_cadence(const Place& place, Cadence& cadence) {
    if (!in.object(place)) return;
    constexpr std::string_view kinds[] = {"at_least", "at_most", "done_by"};
    std::size_t given = 0;
    Place goal;
    for (std::size_t i = 0; i < 3; ++i) {
      const Place member = place.member(kinds[i]);
      if (member.value == nullptr) continue;
      ++given;
      goal = member;
      cadence.kind = static_cast<Cadence::Kind>(i);
    }
    if (given != 1) {
      in.note(place, ErrorCode::one_cadence, {given == 0 ? "none" : "several"});
    } else if (cadence.kind == Cadence::Kind::done_by) {
      cadence.by = in.date(goal).value_or(Date{});
    } else {
      cadence.amount = in.decimal(goal, 0);
      text(place.member("unit"));
      const std::string_view per = one_of(place.member("per"), {"day", "week", "month"});
      cadence.per = per == "day" ? Period::day : per == "month" ? Period::month : Period::week;
    }
  }

  void read_check_in(const Place& place, Plan& plan) {
    if (!in.object(place)) return;
    CheckIn check_in;
    check_in.activity = activity_of(place.member("activity"), plan);
    check_in.date = in.date(place.member("date")).value_or(Date{});
    const Place amount = place.member("amount");
    if (amount.value != nullptr) check_in.amount = in.decimal(amount, 0);
    optional_text(place.member("note"));
    plan.check_ins.push_back(check_in);
  }

  void read_blocker(const Place& place, Plan& plan) {
    Blocker& blocker = plan.blockers.emplace_back();
    if (!in.object(place)) return;
    std::string id = id_of(place, plan.blockers);
    blocker.text = words(place.member("text"));
    one_of(place.member("kind"), {"roadblock", "accident", "weather"});
    const Place activity = place.member("activity");
    if (activity.value != nullptr) blocker.activity = activity_of(activity, plan);
    blocker.raised = in.date(place.member("raised")).value_or(Date{});
    const Place cleared = place.member("cleared");
    blocker.cleared = optional_date(cleared);
    if (blocker.cleared && *blocker.cleared < blocker.raised) {
      in.note(cleared, ErrorCode::days_order,
              {format_date(*blocker.cleared),
               "the day it was raised, " + format_date(blocker.raised) + ", or a later one"});
    }
    blocker.solution = optional_text(place.member("solution"));
    blocker.id = std::move(id);
  }

  DocumentReader& in;
};

}  // namespace

Outcome<Plan> read_plan(std::string_view json) {
  Outcome<JsonDocument> document = parse_json(json, max_plan_bytes);
  if (!document) return std::move(document.errors);
  DocumentReader reader;
  Plan plan = PlanReader(reader).plan({&document->root(), nullptr, {}, 0});
  if (reader.has_faults()) return reader.take_faults();
  return plan;
}

}  // namespace amps
