#include "plan/course.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>

#include "plan/plan_helpers.hpp"

namespace amps {
namespace {

std::vector<double> numbers_in(const std::string& list) {
  std::vector<double> numbers;
  std::istringstream in(list);
  for (std::string each; std::getline(in, each, ',');) numbers.push_back(std::strtod(each.c_str(), nullptr));
  return numbers;
}

TEST(Pace, IsThatOfSciPyAndR) {
  std::istringstream in(read_file(AMPS_GOLDEN_DIR "/../core/plan/pace_cases.txt"));
  int cases = 0;
  for (std::string line; std::getline(in, line); ++cases) {
    std::istringstream parts(line);
    std::string days, values, pace;
    std::getline(parts, days, ';');
    std::getline(parts, values, ';');
    std::getline(parts, pace, ';');
    std::vector<Point> points;
    const auto at = numbers_in(days);
    for (const double value : numbers_in(values)) points.push_back({static_cast<int>(at[points.size()]), value});
    const auto expected = numbers_in(pace);
    const auto found = pace_of(points);
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->value, expected[0], 1e-9);
    EXPECT_NEAR(found->low, expected[1], 1e-9);
    EXPECT_NEAR(found->high, expected[2], 1e-9);
  }
  EXPECT_EQ(cases, 200);
}

TEST(Pace, NeedsThreePoints) {
  const Point two[] = {{0, 1}, {1, 2}};
  EXPECT_FALSE(pace_of(two));
}

// A plan from 0 to 100 over 100 days with these values on days behind the start.
Plan measured(const std::vector<Measurement>& measurements) {
  Plan plan;
  plan.objective.target = 100;
  plan.objective.start = Date{1000};
  plan.objective.due = Date{1100};
  for (const auto& each : measurements) plan.measurements.push_back({Date{1000 + each.date.days}, each.value});
  return plan;
}

Status status(const Plan& plan, int days) { return course_of(plan, Date{1000 + days}).status; }

TEST(Course, StatusIsTheFirstThatHolds) {
  const Plan empty = measured({});
  EXPECT_EQ(status(empty, -1), Status::not_started);
  EXPECT_EQ(status(empty, 0), Status::no_data);
  EXPECT_EQ(status(empty, 100), Status::no_data);
  EXPECT_EQ(status(empty, 101), Status::overdue);
  EXPECT_EQ(status(measured({{{10}, 9}}), 20), Status::too_early);
  EXPECT_EQ(status(measured({{{10}, 10}, {{20}, 20}}), 20), Status::on_course);
  EXPECT_EQ(status(measured({{{10}, 9}, {{20}, 19.5}}), 20), Status::drifting);
  EXPECT_EQ(status(measured({{{10}, 5}, {{20}, 9}}), 20), Status::off_course);
  EXPECT_EQ(status(measured({{{10}, 100}}), 10), Status::arrived);
  EXPECT_EQ(status(measured({{{10}, 100}}), 101), Status::arrived);
  EXPECT_EQ(status(measured({{{10}, 100}, {{20}, 99}}), 101), Status::overdue);
}

TEST(Course, AnArrivalHoldsFromTheFirstDayWithoutABreak) {
  const Plan plan = measured({{{10}, 100}, {{20}, 99}, {{30}, 101}, {{40}, 100}});
  EXPECT_EQ(course_of(plan, Date{1050}).since, Date{1030});
  EXPECT_EQ(course_of(plan, Date{1035}).since, Date{1030});
  EXPECT_EQ(course_of(plan, Date{1025}).since, std::nullopt);
}

TEST(Course, EntriesOfLaterDaysDoNotCount) {
  const Plan plan = measured({{{10}, 10}, {{50}, 100}});
  const Course course = course_of(plan, Date{1049});
  EXPECT_EQ(course.latest->value, 10);
  EXPECT_EQ(course.progress, 0.1);
  EXPECT_EQ(course.status, Status::too_early);
}

TEST(Course, ExpectedProgressGoesThroughTheMilestones) {
  Plan plan = measured({});
  plan.objective.milestones = {{Date{1010}, 50}, {Date{1060}, 40}};
  for (const auto& [days, expected] :
       {std::pair{-5, 0.0}, {0, 0.0}, {5, 0.25}, {10, 0.5}, {35, 0.45}, {60, 0.4}, {80, 0.7}, {100, 1.0}, {900, 1.0}}) {
    EXPECT_DOUBLE_EQ(course_of(plan, Date{1000 + days}).expected, expected) << days;
  }
}

TEST(Course, ArrivalIsTheFirstWholeDayOnWhichTheLineHasMetTheTarget) {
  EXPECT_EQ(course_of(measured({{{10}, 10}, {{20}, 20}}), Date{1020}).arrival, Date{1100});
  EXPECT_EQ(course_of(measured({{{10}, 9}, {{20}, 18}}), Date{1020}).arrival, Date{1112});
  EXPECT_EQ(course_of(measured({{{10}, -9}, {{20}, -18}}), Date{1020}).arrival, std::nullopt);
  EXPECT_EQ(course_of(measured({{{10}, 0}, {{20}, 0}}), Date{1020}).arrival, std::nullopt);
  EXPECT_EQ(course_of(measured({{{10}, 0.000001}, {{20}, 0.000002}}), Date{1020}).arrival, std::nullopt);
  // Far beyond the target and hardly moving, the line met it 800,000 days ago, before any date that can be written.
  const Plan beyond = measured({{{10}, 1000012.5}, {{20}, 1000025}, {{30}, 1000037.5}, {{40}, 1000050}});
  EXPECT_EQ(course_of(beyond, Date{1040}).arrival, std::nullopt);
}

TEST(Course, TheNeededPaceLastsAsLongAsDaysAreLeft) {
  const Plan plan = measured({{{10}, 10}});
  EXPECT_EQ(course_of(plan, Date{1055}).needed_pace, 2);
  EXPECT_EQ(course_of(plan, Date{1100}).needed_pace, std::nullopt);
}

TEST(Course, TheNextTurnIsWhatIsLateThenWhatIsDueThenTheWidestGap) {
  const auto turn = [](const Plan& plan, std::string_view as_of) -> std::string {
    const auto next = course_of(plan, day(as_of)).next_turn;
    return next ? plan.activities[next->activity].id + " " + std::to_string(static_cast<int>(next->reason)) : "none";
  };
  const Plan plan = valid_plan(plan_text());
  EXPECT_EQ(turn(plan, "2025-12-20"), "jog 2") << "what is due in more than 14 days waits, and unknown counts one half";
  EXPECT_EQ(turn(plan, "2025-12-27"), "scale 1");
  EXPECT_EQ(turn(plan, "2026-01-09"), "jog 2") << "what is done is done";
  EXPECT_EQ(turn(plan, "2026-02-10"), "snacks 2") << "a blocker makes it wait";
  EXPECT_EQ(turn(plan, "2026-02-21"), "snacks 2") << "jogging was kept on every day that is known";
  EXPECT_EQ(turn(valid_plan(replaced(plan_text(), "\"amount\": 6.5", "\"amount\": 5")), "2026-02-21"), "jog 2");
  const Plan late = valid_plan(replaced(plan_text(), R"(, {"activity": "scale", "date": "2026-01-08"})", ""));
  EXPECT_EQ(turn(late, "2026-01-10"), "scale 1");
  EXPECT_EQ(turn(late, "2026-01-11"), "scale 0");
}

TEST(Course, BlockedActivitiesAreNamedWithTheirBlockers) {
  const Plan plan = valid_plan(plan_text());
  const Course course = course_of(plan, day("2026-02-10"));
  ASSERT_EQ(course.blocked.size(), 1u);
  EXPECT_EQ(course.blocked[0].activity, 0u);
  EXPECT_EQ(course.blocked[0].blockers, std::vector<std::size_t>{0});
  EXPECT_TRUE(course_of(plan, day("2026-02-02")).blocked.empty());
  EXPECT_TRUE(course_of(plan, day("2026-02-20")).blocked.empty());
}

TEST(Course, ReroutesAreProposedWhereThePlanIsOffItsCourse) {
  const auto kinds = [](const Plan& plan, int days) {
    std::string list;
    for (const Reroute& each : course_of(plan, Date{1000 + days}).reroutes) list += std::to_string(each.index());
    return list;
  };
  EXPECT_EQ(kinds(measured({{{10}, 10}, {{20}, 20}}), 20), "") << "on course";
  EXPECT_EQ(kinds(measured({{{10}, 5}, {{20}, 9}}), 20), "012");
  EXPECT_EQ(kinds(measured({{{10}, -5}, {{20}, -9}}), 20), "0") << "neither a day nor a target lies behind the start";
  EXPECT_EQ(kinds(measured({{{10}, 5}, {{20}, 9}}), 150), "12") << "no day is left";
  Plan plan = valid_plan(plan_text());
  plan.measurements = {{day("2026-02-01"), 91}, {day("2026-02-02"), 90.5}};
  const auto reroutes = course_of(plan, day("2026-02-10")).reroutes;
  ASSERT_EQ(reroutes.size(), 2u);
  EXPECT_EQ(std::get<MoreOf>(reroutes[1]).activity, 0u);
}

// ---- Adherence

Adherence adherence(std::string_view cadence, std::string_view check_ins, std::string_view as_of) {
  const std::string text = std::string(R"({"format":"amps-plan","version":1,"id":"a","title":"t","objective":
    {"metric":"m","unit":"","baseline":0,"target":1,"start":"2026-01-07","due":"2026-12-31"},"activities":[
    {"id":"x","name":"x","category":"tool","owner":"vendor","cadence":)") +
                           std::string(cadence) + R"(}],"check_ins":[)" + std::string(check_ins) + "]}";
  return adherence_of(valid_plan(text), 0, day(as_of));
}

std::string told(const Adherence& each) {
  return std::to_string(each.kept) + "/" + std::to_string(each.known) + "/" + std::to_string(each.all);
}

TEST(Adherence, CountsPeriodsThatLieWhollyInThePlan) {
  // 2026-01-07 is a Wednesday.
  constexpr std::string_view daily = R"({"at_least":1,"unit":"","per":"day"})";
  constexpr std::string_view weekly = R"({"at_least":1,"unit":"","per":"week"})";
  constexpr std::string_view monthly = R"({"at_least":1,"unit":"","per":"month"})";
  EXPECT_EQ(told(adherence(daily, "", "2026-01-06")), "0/0/0");
  EXPECT_EQ(told(adherence(daily, "", "2026-01-07")), "0/0/1");
  EXPECT_EQ(told(adherence(daily, "", "2026-02-05")), "0/0/30");
  EXPECT_EQ(told(adherence(weekly, "", "2026-01-17")), "0/0/0") << "the first week began before the plan";
  EXPECT_EQ(told(adherence(weekly, "", "2026-01-18")), "0/0/1");
  EXPECT_EQ(told(adherence(monthly, "", "2026-02-27")), "0/0/0");
  EXPECT_EQ(told(adherence(monthly, "", "2026-03-31")), "0/0/2");
  EXPECT_EQ(told(adherence(monthly, R"({"activity":"x","date":"2026-01-20"})", "2026-03-31")), "0/0/2")
      << "January is no whole month of the plan";
}

TEST(Adherence, IsKeptOfKnownAndItsRangeHoldsWhatNobodyLogged) {
  constexpr std::string_view weekly = R"({"at_least":2,"unit":"","per":"week"})";
  constexpr std::string_view logged = R"({"activity":"x","date":"2026-01-12"},{"activity":"x","date":"2026-01-18"},
    {"activity":"x","date":"2026-01-20"},{"activity":"x","date":"2026-03-20"})";
  const Adherence each = adherence(weekly, logged, "2026-02-08");
  EXPECT_EQ(told(each), "1/2/4");
  EXPECT_EQ(each.figure, 0.5);
  EXPECT_EQ(each.low, 0.25);
  EXPECT_EQ(each.high, 0.75);
  EXPECT_EQ(each.coverage, 0.5);
  EXPECT_EQ(adherence(weekly, "", "2026-02-08").low, std::nullopt);
}

TEST(Adherence, AtMostNoughtIsKeptByALoggedNought) {
  constexpr std::string_view none = R"({"at_most":0,"unit":"","per":"day"})";
  EXPECT_EQ(told(adherence(none, R"({"activity":"x","date":"2026-01-08","amount":0},
    {"activity":"x","date":"2026-01-09","amount":2})",
                           "2026-01-10")),
            "1/2/4");
}

TEST(Adherence, TheTrendComparesFourKnownPeriodsWithTheFourBefore) {
  constexpr std::string_view daily = R"({"at_least":1,"unit":"","per":"day"})";
  std::string logged;
  for (int i = 0; i < 8; ++i) {
    logged += std::string(i == 0 ? "" : ",") + R"({"activity":"x","date":"2026-02-)" + std::to_string(10 + 2 * i) +
              R"(","amount":)" + (i == 1 || i == 7 ? "0" : "1") + "}";
  }
  EXPECT_EQ(adherence(daily, logged, "2026-03-01").trend, 0);
  EXPECT_EQ(adherence(daily, logged, "2026-02-23").trend, std::nullopt);
}

// ---- What must hold for any plan

class PlanMaker {
 public:
  explicit PlanMaker(unsigned seed) : random_(seed) {}

  int whole(int from, int to) { return std::uniform_int_distribution(from, to)(random_); }

  Plan plan() {
    Plan plan;
    plan.objective.baseline = whole(-20, 20);
    do plan.objective.target = whole(-20, 20);
    while (plan.objective.target == plan.objective.baseline);
    plan.objective.start = Date{20'000 + whole(0, 60)};
    plan.objective.due = Date{plan.objective.start.days + whole(1, 300)};
    int at = plan.objective.start.days - 5;
    for (int i = whole(0, 12); i > 0; --i) {
      at += whole(1, 30);
      plan.measurements.push_back({Date{at}, whole(-200, 200) / 10.0});
    }
    for (int i = whole(0, 4); i > 0; --i) {
      Activity& activity = plan.activities.emplace_back();
      activity.id = std::to_string(i);
      activity.cadence = {static_cast<Cadence::Kind>(whole(0, 2)), static_cast<double>(whole(0, 3)),
                          static_cast<Period>(whole(0, 2)), Date{plan.objective.start.days + whole(0, 200)}};
      for (int c = whole(0, 40); c > 0; --c) {
        plan.check_ins.push_back({plan.activities.size() - 1, Date{plan.objective.start.days + whole(-9, 200)},
                                  static_cast<double>(whole(0, 3))});
      }
      if (whole(0, 2) == 0) {
        const Date raised{plan.objective.start.days + whole(0, 100)};
        plan.blockers.push_back({"b" + std::to_string(i), "", "", plan.activities.size() - 1, raised, std::nullopt});
      }
    }
    return plan;
  }

 private:
  std::mt19937 random_;
};

TEST(CourseProperties, TheRangeOfAdherenceHoldsItsFigure) {
  PlanMaker make(1);
  for (int i = 0; i < 3000; ++i) {
    const Plan plan = make.plan();
    for (const ActivityState& state :
         course_of(plan, Date{plan.objective.start.days + make.whole(-5, 250)}).activities) {
      if (!state.adherence.figure) continue;
      EXPECT_LE(*state.adherence.low, *state.adherence.figure);
      EXPECT_LE(*state.adherence.figure, *state.adherence.high);
      EXPECT_GT(*state.adherence.coverage, 0);
      EXPECT_LE(*state.adherence.coverage, 1);
    }
  }
}

TEST(CourseProperties, LoggingWhatACadenceAsksNeverLowersAdherence) {
  PlanMaker make(2);
  for (int i = 0; i < 3000; ++i) {
    Plan plan = make.plan();
    const Date as_of{plan.objective.start.days + make.whole(0, 250)};
    for (std::size_t a = 0; a < plan.activities.size(); ++a) {
      const Cadence& cadence = plan.activities[a].cadence;
      if (cadence.kind == Cadence::Kind::done_by) continue;
      const Adherence before = adherence_of(plan, a, as_of);
      Plan logged = plan;
      // What an at-most asks is to do none of it.
      const double asked = cadence.kind == Cadence::Kind::at_least ? cadence.amount : 0;
      logged.check_ins.push_back({a, Date{as_of.days - make.whole(0, 60)}, asked});
      const Adherence after = adherence_of(logged, a, as_of);
      EXPECT_GE(after.figure.value_or(1), before.figure.value_or(0));
      EXPECT_GE(after.low.value_or(1), before.low.value_or(0));
    }
  }
}

TEST(CourseProperties, AMeasurementNearerToTheTargetNeverLowersProgress) {
  PlanMaker make(3);
  for (int i = 0; i < 3000; ++i) {
    Plan plan = make.plan();
    if (plan.measurements.empty()) continue;
    const Date as_of{plan.measurements.back().date.days + make.whole(0, 20)};
    const auto before = course_of(plan, as_of).progress;
    plan.measurements.back().value += (plan.objective.target - plan.objective.baseline) * make.whole(0, 10) / 10.0;
    EXPECT_GE(*course_of(plan, as_of).progress, *before);
  }
}

TEST(CourseProperties, ABlockerClearedNeverWorsensTheNextTurn) {
  PlanMaker make(4);
  int cleared = 0;
  for (int i = 0; i < 3000; ++i) {
    Plan plan = make.plan();
    const Date as_of{plan.objective.start.days + make.whole(0, 250)};
    const auto before = course_of(plan, as_of).next_turn;
    for (Blocker& blocker : plan.blockers) {
      if (!blocker.is_open(as_of)) continue;
      blocker.cleared = as_of;
      const auto after = course_of(plan, as_of).next_turn;
      blocker.cleared.reset();
      ++cleared;
      if (!before) continue;
      // Either the same turn, or a more urgent one: that of the activity that was blocked.
      ASSERT_TRUE(after);
      EXPECT_TRUE(after->activity == before->activity || after->activity == *blocker.activity);
      EXPECT_LE(static_cast<int>(after->reason), static_cast<int>(before->reason));
    }
  }
  EXPECT_GT(cleared, 500);
}

TEST(CourseProperties, TheIntervalHoldsTheFigure) {
  PlanMaker make(5);
  for (int i = 0; i < 3000; ++i) {
    const Plan plan = make.plan();
    const Course course = course_of(plan, Date{plan.objective.start.days + make.whole(0, 250)});
    for (const auto& each : {course.pace, course.projection}) {
      if (!each) continue;
      EXPECT_LE(each->low, each->value);
      EXPECT_LE(each->value, each->high);
    }
  }
}

// ---- Many plans

TEST(Achievement, IsTheShareOfTheArrivedAmongThemAndTheOverdue) {
  EXPECT_EQ(write_achievement(achievement_of({})),
            R"({"arrived":0,"past_due":0,"share":null,"low":null,"high":null,"on_course":0,"under_way":0})");
  std::vector<Status> plans(8, Status::arrived);
  plans.insert(plans.end(), 2, Status::overdue);
  plans.insert(plans.end(), {Status::not_started, Status::no_data, Status::too_early, Status::on_course,
                             Status::drifting, Status::off_course});
  // R: prop.test(8, 10, correct = FALSE)$conf.int is 0.4901625 0.9433178.
  EXPECT_EQ(write_achievement(achievement_of(plans)),
            R"({"arrived":8,"past_due":2,"share":0.8,"low":0.490162,"high":0.943318,"on_course":1,"under_way":5})");
}

}  // namespace
}  // namespace amps
