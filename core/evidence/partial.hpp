// Spearman's ρ with controls held constant: Pearson's r of what the controls leave of both rank vectors.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "evidence/frame.hpp"

namespace amps::evidence {

struct Partial {
  double r = 0;
  double p = 1;
};

// An orthonormal basis of the ranks of some controls, by which least squares are taken (QR by Gram and Schmidt, twice).
// A control that the others give already adds nothing.
class ControlRanks {
 public:
  // All columns have the same rows, none of them missing.
  explicit ControlRanks(const std::vector<std::vector<double>>& controls);

  std::size_t rank() const { return basis_.size(); }

  // What is left of the ranks of a column; empty where nothing is.
  std::vector<double> residuals(std::span<const double> values) const;

 private:
  std::vector<double> without_basis(std::vector<double> values) const;

  std::vector<std::vector<double>> basis_;
};

// By Student's t with n − 2 − rank degrees of freedom. Nothing without any, with fewer than four rows, or where one of
// the residuals is empty.
std::optional<Partial> partial(std::span<const double> residuals, std::span<const double> others, std::size_t rank);

// The partial correlations of a table with controls. Over the rows in which a pair and all controls have a value.
class Controls {
 public:
  // The frame must live as long as this.
  explicit Controls(const Frame& frame);

  std::optional<Partial> of(std::size_t activity, std::size_t outcome) const;

 private:
  std::optional<Partial> with_gaps(const Measure& activity, const Measure& outcome) const;
  std::optional<std::vector<double>> residuals_of(const Measure& measure) const;

  const Frame& frame_;
  std::vector<std::uint32_t> rows_;  // with all controls
  ControlRanks ranks_;               // over these
  // Of the columns without a gap there; nothing for the others.
  std::vector<std::optional<std::vector<double>>> activities_;
  std::vector<std::optional<std::vector<double>>> outcomes_;
};

}  // namespace amps::evidence
