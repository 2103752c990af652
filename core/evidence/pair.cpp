#include "evidence/pair.hpp"

#include <algorithm>
#include <cmath>

#include "evidence/measure_checks.hpp"

namespace amps::evidence {

namespace {

constexpr std::size_t many_rows = 30;
constexpr std::size_t many_of_a_kind = 10;
constexpr std::size_t most_to_one = 10;
constexpr double strong_q = 0.05;
constexpr double weak_q = 0.2;
constexpr double next_to_nothing = 0.1;

// A yes/no of which one kind is too rare.
bool is_rare(const Measure& measure, std::span<const std::uint32_t> rows) {
  if (!measure.is_yes_no) return false;
  const auto yes = static_cast<std::size_t>(
      std::count_if(rows.begin(), rows.end(), [&](std::uint32_t row) { return measure.values[row] != 0; }));
  const std::size_t rarer = std::min(yes, rows.size() - yes);
  return rarer < many_of_a_kind || rows.size() - rarer > most_to_one * rarer;
}

bool has_one_account(const Frame& frame, const Measure& activity, std::span<const std::uint32_t> rows) {
  std::vector<double> amounts(frame.accounts.size(), 0.0);
  double all = 0;
  for (const std::uint32_t row : rows) {
    const double amount = std::fabs(activity.values[row]);
    amounts[frame.account_of[row]] += amount;
    all += amount;
  }
  return std::any_of(amounts.begin(), amounts.end(), [&](double amount) { return 10 * amount > all; });
}

}  // namespace

std::vector<Guard> guards_of(const Frame& frame, const Measure& activity, const Measure& outcome) {
  std::vector<std::uint32_t> rows;
  for (std::uint32_t row = 0; row < frame.rows; ++row) {
    if (!is_missing(activity.values[row]) && !is_missing(outcome.values[row])) rows.push_back(row);
  }
  std::vector<Guard> guards;
  if (rows.size() < many_rows) guards.push_back(Guard::few_rows);
  if (is_rare(activity, rows) || is_rare(outcome, rows)) guards.push_back(Guard::rare);
  if (3 * (frame.rows - rows.size()) > frame.rows) guards.push_back(Guard::missing);
  if (has_one_account(frame, activity, rows)) guards.push_back(Guard::one_account);
  if (are_identical(activity, outcome)) guards.push_back(Guard::identical);
  return guards;
}

Verdict verdict_of(const Pair& pair) {
  const bool is_held = !pair.threshold || (pair.threshold->confirmed && pair.threshold->confirmed->holds);
  if (pair.q && *pair.q < strong_q && is_held) return Verdict::goes_with;
  if (pair.q && *pair.q < weak_q) return Verdict::suggests;
  const auto& rho = pair.correlation.spearman;
  if (rho && rho->low >= -next_to_nothing && rho->high <= next_to_nothing) return Verdict::no_sign;
  return Verdict::cannot_tell;
}

}  // namespace amps::evidence
