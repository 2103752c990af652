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
    std::fill(sums.begin(), sums.end(), no_value);
    for (; i < order.size() && frame.account_of[order[i]] == account; ++i) {
      const double amount = activity.values[order[i]];
      if (!is_missing(outcome.values[order[i]])) last_outcome = outcome.values[order[i]];
      const auto behind = static_cast<std::uint64_t>(frame.period_of[order[i]] - first);
      if (is_missing(amount) || behind >= sums.size()) continue;
      for (std::size_t d = static_cast<std::size_t>(behind); d < sums.size(); ++d) {
        sums[d] = is_missing(sums[d]) ? amount : sums[d] + amount;
      }
    }
    if (is_missing(sums.back()) || is_missing(last_outcome)) continue;
    cases.accounts.push_back(account);
    cases.yes.push_back(last_outcome != 0 ? 1 : 0);
    for (std::size_t d = 0; d < sums.size(); ++d) cases.amounts[d].push_back(sums[d]);
  }
  return cases;
}

Grid::Grid(const Cases& cases) : yes_(places_of(cases.yes)), cases_(cases.yes.size()) {
  for (std::size_t d = 0; d < cases.amounts.size(); ++d) {
    std::vector<double> values;
    std::vector<std::uint32_t> places;
    for (std::uint32_t i = 0; i < cases_; ++i) {
      if (is_missing(cases.amounts[d][i])) continue;
      values.push_back(cases.amounts[d][i]);
      places.push_back(i);
    }
    const auto order = order_of(values);
    Amounts amounts;
    amounts.periods = cases.has_periods ? static_cast<int>(d) + 1 : 0;
    amounts.known = static_cast<std::uint32_t>(values.size());
    std::vector<std::uint32_t> steps(values.size());
    for (std::uint32_t i = 0; i < amounts.known; ++i) {
      const std::uint32_t above = amounts.known - i;
      const bool is_next = i > 0 && values[order[i]] != values[order[i - 1]];
      if (is_next && i >= fewest_on_a_side && above >= fewest_on_a_side)
        amounts.steps.push_back({values[order[i]], above, 1 / std::sqrt(double(above) * i)});
      steps[order[i]] = static_cast<std::uint32_t>(amounts.steps.size());
    }
    if (amounts.steps.empty()) continue;
    amounts.step_of.assign(cases_, static_cast<std::uint32_t>(amounts.steps.size()) + 1);
    for (std::size_t i = 0; i < places.size(); ++i) amounts.step_of[places[i]] = steps[i];
    amounts_.push_back(std::move(amounts));
  }
}

// Calls back with each rule, the smallest amount last.
template <class See>
void Grid::each_rule(const Amounts& amounts, std::span<const std::uint32_t> yes, See see) const {
  const std::size_t steps = amounts.steps.size();
  counts_.assign(steps + 2, 0);
  for (const std::uint32_t place : yes) ++counts_[amounts.step_of[place]];
  std::uint32_t all = 0;
  for (std::size_t s = 0; s <= steps; ++s) all += counts_[s];
  const double n = amounts.known;
  // Where all have the same outcome, no rule tells anything.
  const double weight = all == 0 || all == amounts.known ? 0 : 1 / std::sqrt(all * (n - all));
  std::uint32_t above = 0;
  for (std::size_t s = steps; s > 0; --s) {
    const Step& step = amounts.steps[s - 1];
    above += counts_[s];
    const double size = std::fabs(n * above - double(step.above) * all) * step.weight * weight;
    see(Told{step, {above, step.above}, {all - above, amounts.known - step.above}, size});
  }
}

std::optional<Grid::Best> Grid::best() const {
  if (amounts_.empty() || yes_.empty() || yes_.size() == cases_) return std::nullopt;
  Best best;
  best.size = -1;
  for (const Amounts& amounts : amounts_) {
    // Within the same periods the smaller amount comes later, and wins a tie.
    bool is_ours = false;
    each_rule(amounts, yes_, [&](const Told& rule) {
      if (rule.size <= best.size + tie && !(is_ours && rule.size >= best.size - tie)) return;
      is_ours = true;
      best = {{rule.step.at_least, amounts.periods}, rule.above, rule.below, rule.size};
    });
  }
  return best;
}

bool Grid::reaches(std::span<const std::uint32_t> yes, double size) const {
  bool reached = false;
  for (const Amounts& amounts : amounts_) {
    each_rule(amounts, yes, [&](const Told& rule) { reached = reached || rule.size >= size - tie; });
  }
  return reached;
}

std::vector<std::uint32_t> places_of(std::span<const std::uint8_t> yes) {
  std::vector<std::uint32_t> places;
  for (std::uint32_t i = 0; i < yes.size(); ++i) {
    if (yes[i] != 0) places.push_back(i);
  }
  return places;
}

Sides sides_of(const Cases& cases, Rule rule) {
  const auto& amounts = cases.amounts[rule.periods > 0 ? static_cast<std::size_t>(rule.periods) - 1 : 0];
  Sides sides;
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    if (is_missing(amounts[i])) continue;
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
  if (other.above.n + other.below.n == 0) return std::nullopt;
  Confirmation confirmation;
  confirmation.rule = found->rule;
  confirmation.p = fisher_p(other.above, other.below);
  confirmation.holds = confirmation.p < significant &&
                       direction_of(other.above, other.below) == direction_of(found->above, found->below);
  return confirmation;
}

}  // namespace amps::evidence
