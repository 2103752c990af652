// The correlations of many activities with many outcomes, over all rows or some of them.
#pragma once

#include <cstdint>
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

// Every column is sorted once. Columns without a gap are multiplied many at a time; a pair with gaps takes the rows
// that both have.
class AllPairs {
 public:
  // Over these rows of the frame, which must live as long as this.
  AllPairs(const Frame& frame, std::span<const std::uint32_t> rows);

  // All activities with one outcome; without Pearson where only ranks are asked for.
  std::vector<PairCorrelation> with_outcome(std::size_t outcome, bool has_pearson = true) const;

 private:
  struct Prepared {
    std::vector<double> values;
    std::vector<std::uint32_t> order;  // of the values that are there
    bool is_complete = false;
    // Of a complete one.
    Centred centred;
    std::vector<double> ranks;
    double rank_squares = 0;
  };

  Prepared prepared(const Measure& measure, std::span<const std::uint32_t> rows) const;
  PairCorrelation with_gaps(const Prepared& activity, const Prepared& outcome, bool has_pearson) const;

  std::vector<Prepared> activities_;
  std::vector<Prepared> outcomes_;
};

}  // namespace amps::evidence
