// What is known of an activity and an outcome.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "evidence/all_pairs.hpp"
#include "evidence/correlation.hpp"
#include "evidence/frame.hpp"
#include "evidence/lags.hpp"
#include "evidence/partial.hpp"
#include "evidence/thresholds.hpp"

namespace amps::evidence {

enum class Guard : std::uint8_t {
  few_rows,     // fewer than 30
  rare,         // a yes/no with fewer than 10 of its rarer kind, or beyond 10:1
  missing,      // in more than a third of the rows
  one_account,  // has more than a tenth of all activity
  identical,    // activity and outcome are the same numbers
};

enum class Verdict : std::uint8_t { goes_with, suggests, no_sign, cannot_tell };

struct SegmentCorrelation {
  std::uint32_t segment = 0;  // in the frame
  std::size_t rows = 0;
  Interval rho;
};

struct Threshold {
  Grid::Best best;
  double p = 1;                  // Fisher's, two-sided, not corrected for the search
  std::optional<double> p_scan;  // corrected; nothing before the first shuffle
  std::optional<Confirmation> confirmed;
};

struct Pair {
  std::size_t activity = 0;
  std::size_t outcome = 0;
  PairCorrelation correlation;
  std::optional<double> q;
  std::optional<Partial> partial;
  std::vector<Guard> guards;
  std::vector<SegmentCorrelation> segments;
  std::optional<Interval> common;
  bool is_simpson = false;
  std::vector<Lag> lags;  // the p of the one shown first is corrected for all lags looked at
  std::optional<int> lag;
  std::optional<Threshold> threshold;
  Verdict verdict = Verdict::cannot_tell;
};

// What to be careful about, in the order above.
std::vector<Guard> guards_of(const Frame& frame, const Measure& activity, const Measure& outcome);

// From q, the interval of ρ, and whether the threshold was confirmed where there is one.
Verdict verdict_of(const Pair& pair);

}  // namespace amps::evidence
