// The correlations of many activities with many outcomes, over all rows or some of them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "evidence/correlation.hpp"
#include "evidence/frame.hpp"

namespace amps::evidence {

struct PairCorrelation {
  std::size_t rows = 0;  // in which both have a value
  std::optional<Correlation> pearson;
  std::optional<Correlation> spearman;
};

// Which of the two coefficients are wanted.
enum class Coefficients : std::uint8_t { pearson, spearman, both };

// Every column is sorted once. Columns without a gap are multiplied many at a time; a pair with gaps takes the rows
// that both have.
class AllPairs {
 public:
  // Over these rows of the frame, each once and in its order. The frame must live as long as this.
  AllPairs(const Frame& frame, std::span<const std::uint32_t> rows, Coefficients wanted = Coefficients::both);

  // All activities with some outcomes: activity by activity, each with these outcomes.
  std::vector<PairCorrelation> with_outcomes(std::size_t first, std::size_t count) const;

 private:
  struct Prepared {
    std::span<const double> values;
    std::vector<double> copied;        // the values, where they are not all of the frame
    std::vector<std::uint32_t> order;  // of the values that are there
    bool is_complete = false;
    // Of a complete one.
    std::span<const double> centred;
    double squares = 0;
    std::vector<double> ranks;
    double rank_squares = 0;
  };

  Prepared prepared(const Measure& measure, std::span<const std::uint32_t> rows, double* room) const;
  PairCorrelation with_gaps(const Prepared& activity, const Prepared& outcome) const;
  bool wants(Coefficients which) const { return wanted_ == which || wanted_ == Coefficients::both; }

  Coefficients wanted_;
  std::unique_ptr<double[]> room_;  // for the centred columns
  std::vector<Prepared> activities_;
  std::vector<Prepared> outcomes_;
};

}  // namespace amps::evidence
