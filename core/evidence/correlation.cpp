#include "evidence/correlation.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <utility>

#include "evidence/distributions.hpp"
#include "evidence/products.hpp"
#include "evidence/ranks.hpp"
#include "evidence/two.hpp"

namespace amps::evidence {

namespace {

// What sums of products of columns leave of an exact ±1.
constexpr double rounding = 1e-14;

// Two permutations whose sums differ by less are tied.
constexpr double tie_of_sums = 1e-12;

// Sums are taken in so many parts side by side, which a processor adds at once; always the same ones.
constexpr std::size_t lanes = 8;
constexpr std::size_t twos = lanes / 2;

double sum_of_lanes(const Two (&sums)[twos]) {
  double sum = 0;
  for (std::size_t lane = 0; lane < lanes; ++lane) sum += sums[lane / 2][lane % 2];
  return sum;
}

// Walks through all permutations of y, a row at a time, so that sums of rows that begin alike are added once.
class Permutations {
 public:
  Permutations(std::span<const double> x, std::span<const double> y, double limit)
      : x_(x), y_(y.begin(), y.end()), limit_(limit) {
    visit(0, 0);
  }

  double share() const { return static_cast<double>(extreme_) / static_cast<double>(all_); }

 private:
  void visit(std::size_t row, double sum) {
    if (row + 1 == x_.size()) {
      ++all_;
      if (std::fabs(sum + x_[row] * y_[row]) >= limit_) ++extreme_;
      return;
    }
    for (std::size_t other = row; other < x_.size(); ++other) {
      std::swap(y_[row], y_[other]);
      visit(row + 1, sum + x_[row] * y_[row]);
      std::swap(y_[row], y_[other]);
    }
  }

  std::span<const double> x_;
  std::vector<double> y_;
  double limit_;
  std::uint32_t all_ = 0;
  std::uint32_t extreme_ = 0;
};

Correlation told(double r, double variance, std::span<const double> x, std::span<const double> y) {
  const Interval interval = fisher_interval(std::atanh(r), variance);
  const double p = x.size() <= most_rows_exact ? exact_p(x, y) : p_of(r, static_cast<double>(x.size()) - 2);
  return {r, interval.low, interval.high, p};
}

}  // namespace

std::optional<double> centre(std::span<const double> values, double* into) {
  const std::size_t count = values.size();
  if (count == 0) return 0;
  Two sums[twos] = {};
  Two lows[twos];
  Two highs[twos];
  std::fill_n(lows, twos, Two{values[0], values[0]});
  std::fill_n(highs, twos, Two{values[0], values[0]});
  std::size_t i = 0;
  for (; i + lanes <= count; i += lanes) {
    for (std::size_t k = 0; k < twos; ++k) {
      const Two value = two_at(&values[i + 2 * k]);
      sums[k] += value;
      lows[k] = value < lows[k] ? value : lows[k];
      highs[k] = value > highs[k] ? value : highs[k];
    }
  }
  const std::size_t rest = i;
  for (; i < count; ++i) {
    sums[(i - rest) / 2][(i - rest) % 2] += values[i];
    lows[0][0] = std::min(values[i], lows[0][0]);
    highs[0][0] = std::max(values[i], highs[0][0]);
  }
  const double mean = sum_of_lanes(sums) / static_cast<double>(count);
  if (std::isnan(mean)) return std::nullopt;
  double low = values[0];
  double high = values[0];
  for (std::size_t lane = 0; lane < lanes; ++lane) {
    low = std::min(low, lows[lane / 2][lane % 2]);
    high = std::max(high, highs[lane / 2][lane % 2]);
  }
  if (low == high) {
    std::fill_n(into, count, 0.0);
    return 0;
  }
  const double scale = std::ldexp(1.0, -std::ilogb(std::max(high - mean, mean - low)));
  Two squares[twos] = {};
  const Two means = {mean, mean};
  const Two scales = {scale, scale};
  for (i = 0; i < rest; i += lanes) {
    for (std::size_t k = 0; k < twos; ++k) {
      const Two value = (two_at(&values[i + 2 * k]) - means) * scales;
      std::memcpy(into + i + 2 * k, &value, sizeof value);
      squares[k] += value * value;
    }
  }
  for (; i < count; ++i) {
    into[i] = (values[i] - mean) * scale;
    squares[(i - rest) / 2][(i - rest) % 2] += into[i] * into[i];
  }
  return sum_of_lanes(squares);
}

Centred centred(std::span<const double> values) {
  Centred result;
  result.values.resize(values.size());
  result.squares = centre(values, result.values.data()).value_or(0);
  return result;
}

double correlation_of(double products, double squares, double other_squares) {
  const double r = products / std::sqrt(squares * other_squares);
  return std::fabs(r) > 1 - rounding ? std::copysign(1.0, r) : r;
}

double exact_p(std::span<const double> x, std::span<const double> y) {
  const double observed = std::fabs(sum_of_products(x, y));
  const double most = std::sqrt(sum_of_products(x, x) * sum_of_products(y, y));
  return Permutations(x, y, observed - tie_of_sums * most).share();
}

double p_of(double r, double degrees_of_freedom) {
  return two_sided_t(r * std::sqrt(degrees_of_freedom / ((1 - r) * (1 + r))), degrees_of_freedom);
}

Interval fisher_interval(double z, double variance) {
  const double spread = normal_quantile_975 * std::sqrt(variance);
  return {std::tanh(z), std::tanh(z - spread), std::tanh(z + spread)};
}

double spearman_variance(double rho, std::size_t rows) { return (1 + rho * rho / 2) / (static_cast<double>(rows) - 3); }

Correlation pearson_from(double r, std::span<const double> x, std::span<const double> y) {
  return told(r, 1 / (static_cast<double>(x.size()) - 3), x, y);
}

Correlation spearman_from(double rho, std::span<const double> x, std::span<const double> y) {
  return told(rho, spearman_variance(rho, x.size()), x, y);
}

std::optional<Correlation> pearson(std::span<const double> x, std::span<const double> y) {
  if (x.size() < fewest_rows) return std::nullopt;
  const Centred left = centred(x);
  const Centred right = centred(y);
  if (left.squares == 0 || right.squares == 0) return std::nullopt;
  const double products = sum_of_products(left.values, right.values);
  return pearson_from(correlation_of(products, left.squares, right.squares), left.values, right.values);
}

std::optional<Correlation> spearman(std::span<const double> x, std::span<const double> y) {
  if (x.size() < fewest_rows) return std::nullopt;
  const std::vector<double> left = centred_ranks(x);
  const std::vector<double> right = centred_ranks(y);
  const double squares = sum_of_products(left, left);
  const double other_squares = sum_of_products(right, right);
  if (squares == 0 || other_squares == 0) return std::nullopt;
  return spearman_from(correlation_of(sum_of_products(left, right), squares, other_squares), left, right);
}

}  // namespace amps::evidence
