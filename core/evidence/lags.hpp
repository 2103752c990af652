// How an activity goes with the outcome some periods later, within accounts: each value is taken less its account's
// mean, and the standard error is clustered by account.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "evidence/frame.hpp"

namespace amps::evidence {

struct Lag {
  int lag = 0;  // the activity so many periods before the outcome
  std::size_t rows = 0;
  std::size_t accounts = 0;
  double r = 0;
  double low = 0;
  double high = 0;
  double p = 1;
};

// With fewer accounts of at least two rows nothing is told.
constexpr std::size_t fewest_accounts = 10;

// The rows of a panel, account by account, each in the order of its periods.
class PanelOrder {
 public:
  explicit PanelOrder(const Frame& frame);

  static constexpr std::uint32_t none = 0xFFFFFFFF;

  std::span<const std::uint32_t> rows() const { return rows_; }
  // Of each of these rows, the row of the same account so many periods before; none where there is none.
  std::vector<std::uint32_t> before(int lag) const;

 private:
  const Frame& frame_;
  std::vector<std::uint32_t> rows_;
};

// `before` is that of the lag. Nothing with fewer than ten accounts of at least two rows, or where nothing changes
// within them.
std::optional<Lag> lag_of(const Frame& frame, const PanelOrder& order, std::span<const std::uint32_t> before,
                          const Measure& activity, const Measure& outcome);

}  // namespace amps::evidence
