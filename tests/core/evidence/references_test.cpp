// Every statistic is that of SciPy and R.
#include <gtest/gtest.h>

#include <sstream>

#include "evidence/adjustment.hpp"
#include "evidence/evidence_helpers.hpp"
#include "evidence/lags.hpp"
#include "evidence/partial.hpp"
#include "evidence/rates.hpp"
#include "table/notation.hpp"

namespace amps::evidence {
namespace {

std::vector<std::string> parts_of(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
  if (text.ends_with(separator)) parts.emplace_back();
  return parts;
}

struct Reference {
  std::string line;
  std::string kind;
  std::vector<std::vector<double>> inputs;
  std::vector<double> expected;
};

std::vector<Reference> references(std::string_view kind) {
  std::vector<Reference> cases;
  for (const std::string& line : parts_of(read_file(AMPS_GOLDEN_DIR "/../core/evidence/evidence_cases.txt"), '\n')) {
    auto parts = parts_of(line, ';');
    if (parts.empty() || parts[0] != kind) continue;
    Reference reference{line, parts[0], {}, {}};
    for (std::size_t i = 1; i < parts.size(); ++i) {
      std::vector<double>& values = reference.inputs.emplace_back();
      for (const std::string& text : parts_of(parts[i], ',')) {
        values.push_back(text.empty() ? no_value : read_number(text, NumberNotation::point).value());
      }
    }
    reference.expected = std::move(reference.inputs.back());
    reference.inputs.pop_back();
    cases.push_back(std::move(reference));
  }
  return cases;
}

void expect_same(const std::vector<double>& found, const Reference& reference) {
  ASSERT_EQ(found.size(), reference.expected.size()) << reference.line;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const double expected = reference.expected[i];
    EXPECT_NEAR(found[i], expected, 1e-9 * std::fabs(expected) + 1e-14) << i << " of " << reference.line;
  }
}

Measure measure(const std::vector<double>& values) { return {"m", values}; }

TEST(References, CorrelationsWithTheirIntervalsAndP) {
  const auto cases = references("pair");
  EXPECT_GE(cases.size(), 60U);
  for (const Reference& each : cases) {
    const Frame frame = frame_of({measure(each.inputs[0])}, {measure(each.inputs[1])});
    Options options;
    options.shuffles = 0;
    const PairCorrelation found = everything(frame, options).pairs[0].correlation;
    ASSERT_TRUE(found.pearson && found.spearman) << each.line;
    const auto& [r, low, high, p] = *found.pearson;
    const auto& rho = *found.spearman;
    expect_same({r, low, high, p, rho.r, rho.low, rho.high, rho.p}, each);
  }
}

TEST(References, PartialCorrelations) {
  const auto cases = references("partial");
  EXPECT_EQ(cases.size(), 10U);
  for (const Reference& each : cases) {
    Frame frame = frame_of({measure(each.inputs[0])}, {measure(each.inputs[1])});
    for (std::size_t c = 2; c < each.inputs.size(); ++c) frame.controls.push_back(measure(each.inputs[c]));
    const auto found = Controls(frame).of(0, 0);
    ASSERT_TRUE(found) << each.line;
    expect_same({found->r, found->p}, each);
  }
}

TEST(References, LagsWithinAccountsWithClusteredErrors) {
  const auto cases = references("lag");
  EXPECT_EQ(cases.size(), 8U);
  for (const Reference& each : cases) {
    Frame frame;
    frame.rows = each.inputs[0].size();
    for (std::size_t row = 0; row < frame.rows; ++row) {
      const auto account = static_cast<std::uint32_t>(each.inputs[0][row]);
      while (frame.accounts.size() <= account) frame.accounts.emplace_back("a");
      frame.account_of.push_back(account);
      frame.period_of.push_back(static_cast<std::int32_t>(row));
    }
    const PanelOrder order(frame);
    const auto found = lag_of(frame, order, order.before(0), measure(each.inputs[1]), measure(each.inputs[2]));
    ASSERT_TRUE(found) << each.line;
    expect_same({found->r, found->low, found->high, found->p}, each);
  }
}

TEST(References, RatesTheirDifferenceOddsAndFishersTest) {
  const auto cases = references("rates");
  EXPECT_EQ(cases.size(), 10U);
  for (const Reference& each : cases) {
    const auto whole = [&](std::size_t i) { return static_cast<std::uint32_t>(each.inputs[0][i]); };
    const Side above{whole(0), whole(1)};
    const Side below{whole(2), whole(3)};
    const Interval a = rate_of(above);
    const Interval b = rate_of(below);
    const Interval difference = difference_of(above, below);
    const Interval odds = odds_ratio_of(above, below);
    expect_same({a.low, a.high, b.low, b.high, difference.low, difference.high, odds.value, odds.low, odds.high,
                 fisher_p(above, below)},
                each);
  }
}

TEST(References, QByBenjaminiAndHochberg) {
  const auto cases = references("adjust");
  EXPECT_EQ(cases.size(), 4U);
  for (const Reference& each : cases) expect_same(adjusted(each.inputs[0]), each);
}

}  // namespace
}  // namespace amps::evidence
