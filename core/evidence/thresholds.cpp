// Thousands of shuffles go through here: it is compiled for time.
#include "evidence/thresholds.hpp"

#include <algorithm>
#include <cmath>

#include "evidence/ranks.hpp"

namespace amps::evidence {

namespace {

// Of two equal |φ|, rounding makes one larger by less.
constexpr double tie = 1e-12;

// A p below it holds.
constexpr double significant = 0.05;

}  // namespace

std::uint32_t fnv1a(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
  return hash;
}

Cases Cases::only(std::span<const std::size_t> kept) const {
  Cases some;
  some.has_periods = has_periods;
  some.amounts.resize(amounts.size());
  for (const std::size_t i : kept) {
    some.accounts.push_back(accounts[i]);
    some.yes.push_back(yes[i]);
    for (std::size_t d = 0; d < amounts.size(); ++d) some.amounts[d].push_back(amounts[d][i]);
  }
  return some;
}

Cases cases_of(const Frame& frame, std::span<const std::uint32_t> order, const Measure& activity,
               const Measure& outcome) {
  Cases cases;
  if (!frame.is_panel()) {
    cases.amounts.resize(1);
    for (std::size_t row = 0; row < frame.rows; ++row) {
      if (is_missing(activity.values[row]) || is_missing(outcome.values[row])) continue;
      cases.accounts.push_back(frame.account_of[row]);
      cases.yes.push_back(outcome.values[row] != 0 ? 1 : 0);
      cases.amounts[0].push_back(activity.values[row]);
    }
    return cases;
  }
  cases.has_periods = true;
  cases.amounts.resize(std::min<std::size_t>(most_first_periods, frame.periods));
  std::vector<double> sums(cases.amounts.size());
  for (std::size_t i = 0; i < order.size();) {
    const std::uint32_t account = frame.account_of[order[i]];
    const std::int64_t first = frame.period_of[order[i]];
    double last_outcome = no_value;
    bool is_known = false;
    std::fill(sums.begin(), sums.end(), 0.0);
    for (; i < order.size() && frame.account_of[order[i]] == account; ++i) {
      const double amount = activity.values[order[i]];
      if (!is_missing(outcome.values[order[i]])) last_outcome = outcome.values[order[i]];
      const auto behind = static_cast<std::uint64_t>(frame.period_of[order[i]] - first);
      if (is_missing(amount) || behind >= sums.size()) continue;
      is_known = true;
      for (std::size_t d = static_cast<std::size_t>(behind); d < sums.size(); ++d) sums[d] += amount;
    }
    if (!is_known || is_missing(last_outcome)) continue;
    cases.accounts.push_back(account);
    cases.yes.push_back(last_outcome != 0 ? 1 : 0);
    for (std::size_t d = 0; d < sums.size(); ++d) cases.amounts[d].push_back(sums[d]);
  }
  return cases;
}

Grid::Grid(const Cases& cases) : yes_(cases.yes) {
  const auto n = static_cast<std::uint32_t>(yes_.size());
  yes_count_ = static_cast<std::uint32_t>(std::count(yes_.begin(), yes_.end(), 1));
  if (yes_count_ == 0 || yes_count_ == n) return;
  for (std::size_t d = 0; d < cases.amounts.size(); ++d) {
    const std::vector<double>& values = cases.amounts[d];
    const auto order = order_of(values);
    Amounts amounts;
    amounts.periods = cases.has_periods ? static_cast<int>(d) + 1 : 0;
    amounts.step_of.resize(n);
    for (std::uint32_t i = 0; i < n; ++i) {
      const bool is_next = i > 0 && values[order[i]] != values[order[i - 1]];
      if (is_next && i >= fewest_on_a_side && n - i >= fewest_on_a_side) {
        const double above = n - i;
        amounts.steps.push_back(
            {values[order[i]], n - i, 1 / std::sqrt(above * (n - above) * yes_count_ * (double(n) - yes_count_))});
      }
      amounts.step_of[order[i]] = static_cast<std::uint32_t>(amounts.steps.size());
    }
    rules_ += amounts.steps.size();
    if (!amounts.steps.empty()) amounts_.push_back(std::move(amounts));
  }
}

// Calls back with each rule, the smallest amount last: how many yes are above it, and |φ|.
template <class See>
void Grid::each_rule(const Amounts& amounts, std::span<const std::uint8_t> yes, See see) const {
  counts_.assign(amounts.steps.size() + 1, 0);
  for (std::size_t i = 0; i < yes.size(); ++i) counts_[amounts.step_of[i]] += yes[i];
  const double n = static_cast<double>(yes.size());
  std::uint32_t above = 0;
  for (std::size_t s = amounts.steps.size(); s > 0; --s) {
    const Step& step = amounts.steps[s - 1];
    above += counts_[s];
    see(step, above, std::fabs(n * above - double(step.above) * yes_count_) * step.weight);
  }
}

std::optional<Grid::Best> Grid::best() const {
  if (is_empty()) return std::nullopt;
  Best best;
  best.size = -1;
  const auto n = static_cast<std::uint32_t>(yes_.size());
  for (const Amounts& amounts : amounts_) {
    // Within the same periods the smaller amount comes later, and wins a tie.
    bool is_ours = false;
    each_rule(amounts, yes_, [&](const Step& step, std::uint32_t yes, double size) {
      if (!(size > best.size * (1 + tie) || (is_ours && size >= best.size * (1 - tie)))) return;
      is_ours = true;
      best = {{step.at_least, amounts.periods}, {yes, step.above}, {yes_count_ - yes, n - step.above}, size};
    });
  }
  return best;
}

bool Grid::reaches(std::span<const std::uint8_t> yes, double size) const {
  bool reached = false;
  for (const Amounts& amounts : amounts_) {
    each_rule(amounts, yes,
              [&](const Step&, std::uint32_t, double other) { reached = reached || other >= size * (1 - tie); });
  }
  return reached;
}

Sides sides_of(const Cases& cases, Rule rule) {
  const auto& amounts = cases.amounts[rule.periods > 0 ? static_cast<std::size_t>(rule.periods) - 1 : 0];
  Sides sides;
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    Side& side = amounts[i] >= rule.at_least ? sides.above : sides.below;
    ++side.n;
    side.yes += cases.yes[i];
  }
  return sides;
}

std::optional<Confirmation> confirmed(const Frame& frame, const Cases& cases) {
  std::vector<std::size_t> halves[2];
  for (std::size_t i = 0; i < cases.accounts.size(); ++i) {
    halves[fnv1a(frame.accounts[cases.accounts[i]]) % 2].push_back(i);
  }
  const auto found = Grid(cases.only(halves[0])).best();
  if (!found) return std::nullopt;
  const Sides other = sides_of(cases.only(halves[1]), found->rule);
  Confirmation confirmation;
  confirmation.rule = found->rule;
  confirmation.p = fisher_p(other.above, other.below);
  confirmation.holds = confirmation.p < significant &&
                       direction_of(other.above, other.below) == direction_of(found->above, found->below);
  return confirmation;
}

}  // namespace amps::evidence
