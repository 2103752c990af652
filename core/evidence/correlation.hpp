// How two columns go together: Pearson's r and Spearman's ρ, each with its 95 % interval and its p.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace amps::evidence {

struct Interval {
  double value = 0;
  double low = 0;
  double high = 0;
};

struct Correlation {
  double r = 0;
  double low = 0;
  double high = 0;
  double p = 1;  // two-sided
};

// With fewer rows nothing is told.
constexpr std::size_t fewest_rows = 4;

// Up to so many rows p is counted over all permutations; from there on it is that of t with n − 2 degrees of freedom.
constexpr std::size_t most_rows_exact = 9;

// Writes the values less their mean, and gives the sum of their squares: 0 where all are equal. All are scaled by the
// same power of two, so that their squares neither vanish nor overflow. Nothing where one is missing.
std::optional<double> centre(std::span<const double> values, double* into);

struct Centred {
  std::vector<double> values;
  double squares = 0;
};

// The same of values of which none is missing.
Centred centred(std::span<const double> values);

// Σ xy / √(Σ x² · Σ y²), and ±1 where only rounding tells it from that.
double correlation_of(double products, double squares, double other_squares);

// The share of all permutations of `y` that have at least the |r| of this one.
double exact_p(std::span<const double> x, std::span<const double> y);

// Of r from n rows, by Student's t.
double p_of(double r, double degrees_of_freedom);

// The interval by Fisher's z, from z and its variance.
Interval fisher_interval(double z, double variance);

// The variance of z of ρ (Bonett and Wright 2000).
double spearman_variance(double rho, std::size_t rows);

// What is known of r and ρ; the columns are centred, and needed where p is exact.
Correlation pearson_from(double r, std::span<const double> x, std::span<const double> y);
Correlation spearman_from(double rho, std::span<const double> x, std::span<const double> y);

// Nothing with fewer than four rows, or where a column is constant.
std::optional<Correlation> pearson(std::span<const double> x, std::span<const double> y);
std::optional<Correlation> spearman(std::span<const double> x, std::span<const double> y);

}  // namespace amps::evidence
