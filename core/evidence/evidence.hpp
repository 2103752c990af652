// Which activities go with which outcomes: everything that is known of each pair, and a verdict.
//
// The work is done in steps, so that a page can show how far it is and stop it. What is known so far can be taken at
// any time: what has not been looked at yet is missing, and a search that was cut is corrected by the shuffles it has
// had.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "evidence/all_pairs.hpp"
#include "evidence/frame.hpp"
#include "evidence/lags.hpp"
#include "evidence/pair.hpp"
#include "evidence/partial.hpp"
#include "evidence/random.hpp"
#include "evidence/thresholds.hpp"
#include "evidence/watch.hpp"

namespace amps::evidence {

struct Result {
  std::vector<Pair> pairs;  // activity by activity, each with the outcomes, in the order of the columns
  std::vector<WatchHit> watch;
};

struct Options {
  int lags = 4;         // periods that an activity is looked back
  int shuffles = 1999;  // of a search for a threshold
  std::uint64_t seed = 42;
  std::uint64_t sequence = 54;
  std::vector<WatchRule> watch;
  std::optional<Date> as_of;  // of the watch list
};

class Evidence {
 public:
  // The frame must live as long as this.
  Evidence(const Frame& frame, Options options);

  // Does a small part of the work. False when nothing is left.
  bool step();

  // From 0 to 1, never falling.
  double progress() const;

  // What is known so far.
  Result result() const;

 private:
  // What is done for one phase of the work; each has so many steps.
  enum class Phase : std::uint8_t { correlate, segment, control, look_back, search, shuffle, done };
  static constexpr std::size_t phases = 6;
  std::size_t steps() const;  // of the phase
  void do_step();
  void end_phase();
  std::array<double, phases> efforts() const;

  void correlate(std::size_t step);
  void adjust();
  void segment(std::uint32_t segment);
  void join_segments();
  void control(std::size_t activity);
  void look_back(std::size_t activity);
  void search(std::size_t activity);
  void shuffle();
  Pair& pair(std::size_t activity, std::size_t outcome) { return pairs_[activity * frame_.outcomes.size() + outcome]; }

  const Frame& frame_;
  Options options_;
  std::vector<Pair> pairs_;
  std::vector<WatchHit> watch_;

  // Pairs that are searched over the same accounts share their shuffles.
  struct Scan {
    std::vector<std::uint32_t> accounts;
    std::vector<std::uint8_t> yes;
    std::vector<std::uint8_t> shuffled;
    std::vector<std::size_t> pairs;
    std::vector<Grid> grids;              // of each of them
    std::vector<std::uint32_t> as_large;  // how many shuffles had at least the |φ| that was found
    Pcg32 random;
    int shuffles = 0;
  };

  Phase phase_ = Phase::correlate;
  std::size_t next_ = 0;  // step of the phase
  std::array<double, phases> efforts_{};

  // What the steps of a phase share.
  std::unique_ptr<AllPairs> all_rows_;
  std::vector<std::vector<std::uint32_t>> segment_rows_;
  std::unique_ptr<Controls> controls_;
  std::unique_ptr<PanelOrder> order_;
  std::vector<std::vector<std::uint32_t>> before_;  // of each lag
  std::vector<Scan> scans_;
};

}  // namespace amps::evidence
