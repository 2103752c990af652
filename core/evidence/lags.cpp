#include "evidence/lags.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "evidence/correlation.hpp"
#include "evidence/distributions.hpp"
#include "evidence/products.hpp"

namespace amps::evidence {

namespace {

// Less their mean; exactly 0 where all are equal.
void centre(std::span<double> values) {
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  const double mean =
      *low == *high ? *low : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
  for (double& value : values) value -= mean;
}

// By a power of two, which changes no digit: squares neither vanish nor overflow.
void scale(std::span<double> values) {
  double most = 0;
  for (const double value : values) most = std::max(most, std::fabs(value));
  if (most == 0) return;
  const double factor = std::ldexp(1.0, -std::ilogb(most));
  for (double& value : values) value *= factor;
}

}  // namespace

PanelOrder::PanelOrder(const Frame& frame) : frame_(frame), rows_(frame.rows) {
  std::iota(rows_.begin(), rows_.end(), 0);
  std::sort(rows_.begin(), rows_.end(), [&](std::uint32_t a, std::uint32_t b) {
    return frame.account_of[a] != frame.account_of[b] ? frame.account_of[a] < frame.account_of[b]
                                                      : frame.period_of[a] < frame.period_of[b];
  });
}

std::vector<std::uint32_t> PanelOrder::before(int lag) const {
  std::vector<std::uint32_t> before(rows_.size(), none);
  std::size_t at = 0;  // never moves back: accounts and periods only rise
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const std::uint32_t account = frame_.account_of[rows_[i]];
    const std::int64_t period = std::int64_t{frame_.period_of[rows_[i]]} - lag;
    while (frame_.account_of[rows_[at]] != account || frame_.period_of[rows_[at]] < period) {
      if (at == i) break;
      ++at;
    }
    if (frame_.account_of[rows_[at]] == account && frame_.period_of[rows_[at]] == period) before[i] = rows_[at];
  }
  return before;
}

std::optional<Lag> lag_of(const Frame& frame, const PanelOrder& order, std::span<const std::uint32_t> before,
                          const Measure& activity, const Measure& outcome) {
  const auto rows = order.rows();
  std::vector<double> x;
  std::vector<double> y;
  std::vector<std::size_t> ends;  // of the accounts, among x and y
  for (std::size_t i = 0; i < rows.size();) {
    const std::uint32_t account = frame.account_of[rows[i]];
    const std::size_t first = x.size();
    for (; i < rows.size() && frame.account_of[rows[i]] == account; ++i) {
      if (before[i] == PanelOrder::none) continue;
      const double earlier = activity.values[before[i]];
      const double now = outcome.values[rows[i]];
      if (is_missing(earlier) || is_missing(now)) continue;
      x.push_back(earlier);
      y.push_back(now);
    }
    if (x.size() - first < 2) {
      x.resize(first);
      y.resize(first);
      continue;
    }
    centre(std::span(x).subspan(first));
    centre(std::span(y).subspan(first));
    ends.push_back(x.size());
  }
  if (ends.size() < fewest_accounts) return std::nullopt;
  scale(x);
  scale(y);
  const double xx = sum_of_products(x, x);
  const double yy = sum_of_products(y, y);
  if (xx == 0 || yy == 0) return std::nullopt;

  const double products = sum_of_products(x, y);
  const double slope = products / xx;
  double scores = 0;
  for (std::size_t g = 0, i = 0; g < ends.size(); ++g) {
    double score = 0;
    for (; i < ends[g]; ++i) score += x[i] * (y[i] - slope * x[i]);
    scores += score * score;
  }
  Lag lag;
  lag.rows = x.size();
  lag.accounts = ends.size();
  const double clusters = static_cast<double>(ends.size());
  // The slope and its error in units of r.
  const double error = std::sqrt(clusters / (clusters - 1) * scores) / xx * std::sqrt(xx / yy);
  lag.r = correlation_of(products, xx, yy);
  const double spread = t_quantile_975(clusters - 1) * error;
  lag.low = lag.r - spread;
  lag.high = lag.r + spread;
  // A line without a residual has no error, and nothing is as far from 0; without a slope, everything is.
  lag.p = lag.r == 0 ? 1 : error == 0 ? 0 : two_sided_t(lag.r / error, clusters - 1);
  return lag;
}

}  // namespace amps::evidence
