// How long all correlations of a table take: 100 activities, 10 outcomes, 20,000 rows. Prints milliseconds, the best of
// some runs.
#include <algorithm>
#include <chrono>
#include <cstdio>

#include "evidence/all_pairs.hpp"
#include "evidence/random.hpp"

namespace {

using amps::evidence::AllPairs;
using amps::evidence::Frame;

constexpr int runs = 5;

Frame table(std::size_t rows) {
  amps::evidence::Pcg32 random;
  Frame frame;
  frame.rows = rows;
  const auto column = [&](bool is_count) {
    amps::evidence::Measure measure;
    for (std::size_t row = 0; row < rows; ++row) {
      measure.values.push_back(is_count ? random.below(20) : random.next() / 4294967296.0);
    }
    return measure;
  };
  for (int a = 0; a < 100; ++a) frame.activities.push_back(column(a % 2 == 0));
  for (int o = 0; o < 10; ++o) frame.outcomes.push_back(column(o % 2 == 0));
  return frame;
}

template <class Work>
double milliseconds(Work work) {
  double best = 1e9;
  for (int run = 0; run < runs; ++run) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    best = std::min(best, took.count());
  }
  return best;
}

double all_of(const Frame& frame, amps::evidence::Coefficients wanted) {
  std::vector<std::uint32_t> rows(frame.rows);
  for (std::uint32_t row = 0; row < frame.rows; ++row) rows[row] = row;
  return milliseconds([&] { AllPairs(frame, rows, wanted).with_outcomes(0, frame.outcomes.size()); });
}

}  // namespace

int main() {
  const Frame frame = table(20'000);
  std::printf("{\"pearson\":%.1f,\"spearman\":%.1f,\"both\":%.1f}\n",
              all_of(frame, amps::evidence::Coefficients::pearson),
              all_of(frame, amps::evidence::Coefficients::spearman), all_of(frame, amps::evidence::Coefficients::both));
}
