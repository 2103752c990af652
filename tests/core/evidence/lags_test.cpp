#include "evidence/lags.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "evidence/evidence_helpers.hpp"

namespace amps::evidence {
namespace {

// Accounts with the same number of periods each, in a shuffled order of rows.
Frame panel_of(Dice& dice, std::uint32_t accounts, int periods) {
  Frame frame;
  std::vector<std::pair<std::uint32_t, int>> rows;
  for (std::uint32_t account = 0; account < accounts; ++account) {
    frame.accounts.push_back("a" + std::to_string(account));
    for (int period = 0; period < periods; ++period) rows.emplace_back(account, period);
  }
  dice.shuffle(rows);
  for (const auto& [account, period] : rows) {
    frame.account_of.push_back(account);
    frame.period_of.push_back(period);
  }
  frame.rows = rows.size();
  frame.periods = static_cast<std::size_t>(periods);
  return frame;
}

TEST(Lags, FindThePeriodsBetweenActivityAndOutcome) {
  Dice dice(41);
  for (int planted = 0; planted <= 4; ++planted) {
    Frame frame = panel_of(dice, 60, 10);
    std::vector<std::vector<double>> activity(60);
    for (auto& amounts : activity) amounts = made(10, [&] { return dice.below(4); });
    Measure x{"x", std::vector<double>(frame.rows)};
    Measure y{"y", std::vector<double>(frame.rows)};
    for (std::size_t row = 0; row < frame.rows; ++row) {
      const auto& amounts = activity[frame.account_of[row]];
      const int period = frame.period_of[row];
      x.values[row] = amounts[static_cast<std::size_t>(period)];
      const double effect = period >= planted ? amounts[static_cast<std::size_t>(period - planted)] : 0;
      y.values[row] = effect + 100.0 * frame.account_of[row] + normal(dice);
    }
    frame.activities = {x};
    frame.outcomes = {y};
    const Result result = everything(frame);
    const Pair& pair = result.pairs[0];
    ASSERT_EQ(pair.lags.size(), 5U);
    EXPECT_EQ(pair.lag, planted);
    EXPECT_EQ(pair.lags[static_cast<std::size_t>(planted)].rows, static_cast<std::size_t>(60 * (10 - planted)));
    EXPECT_LT(pair.lags[static_cast<std::size_t>(planted)].p, 1e-6);
  }
}

TEST(Lags, AreCountedInPeriodsNotInRows) {
  Frame frame;
  frame.accounts = {"a", "b"};
  frame.account_of = {0, 0, 0, 1, 1};
  frame.period_of = {1, 3, 4, 2, 4};
  frame.rows = 5;
  const PanelOrder order(frame);
  constexpr auto none = PanelOrder::none;
  EXPECT_EQ(order.before(0), (std::vector<std::uint32_t>{0, 1, 2, 3, 4}));
  EXPECT_EQ(order.before(1), (std::vector<std::uint32_t>{none, none, 1, none, none}));
  EXPECT_EQ(order.before(2), (std::vector<std::uint32_t>{none, 0, none, none, 3}));
}

TEST(Lags, NeedTenAccountsOfTwoRowsAndSomethingThatChanges) {
  Dice dice(43);
  for (const std::uint32_t accounts : {9U, 10U}) {
    Frame frame = panel_of(dice, accounts, 2);
    frame.activities = {{"x", made(frame.rows, [&] { return normal(dice); })},
                        {"fixed", std::vector<double>(frame.rows, 0.1)}};
    frame.outcomes = {{"y", made(frame.rows, [&] { return normal(dice); })}};
    const Result result = everything(frame);
    // Two periods leave one row an account for any lag but 0.
    EXPECT_EQ(result.pairs[0].lags.size(), accounts == 10 ? 1U : 0U);
    EXPECT_EQ(result.pairs[0].lag.has_value(), accounts == 10);
    EXPECT_TRUE(result.pairs[1].lags.empty());
  }
}

TEST(Lags, TheOneShownFirstHasItsPTimesTheNumberOfLags) {
  Dice dice(47);
  Frame frame = panel_of(dice, 30, 6);
  frame.activities = {{"x", made(frame.rows, [&] { return normal(dice); })}};
  frame.outcomes = {{"y", made(frame.rows, [&] { return normal(dice); })}};
  const PanelOrder order(frame);
  const Result result = everything(frame);
  const Pair& pair = result.pairs[0];
  double least = 1;
  for (const Lag& lag : pair.lags) {
    const double p = lag_of(frame, order, order.before(lag.lag), frame.activities[0], frame.outcomes[0])->p;
    least = std::min(least, p);
    if (lag.lag != pair.lag) {
      EXPECT_EQ(lag.p, p);
    }
  }
  EXPECT_EQ(pair.lags[static_cast<std::size_t>(*pair.lag)].p, std::min(1.0, 5 * least));
}

}  // namespace
}  // namespace amps::evidence
