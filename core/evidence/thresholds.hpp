// "At least so many of the activity": the rule that tells best whether a yes/no outcome comes true, corrected for
// having searched it, and tested on accounts that it was not searched on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "evidence/frame.hpp"
#include "evidence/rates.hpp"

namespace amps::evidence {

// A side of a threshold has at least so many accounts.
constexpr std::uint32_t fewest_on_a_side = 10;

// Of a panel: within how many of its first periods an account's activity may be counted.
constexpr int most_first_periods = 6;

// FNV-1a of 32 bits. Accounts with an even one are searched for a rule, the others test it.
std::uint32_t fnv1a(std::string_view text);

struct Rule {
  double at_least = 0;
  int periods = 0;  // within the first so many periods of the account; 0 where a table has none
};

// The accounts of a pair: whether the outcome came true, and how much of the activity there was.
struct Cases {
  std::vector<std::uint32_t> accounts;  // by their index in the frame
  std::vector<std::uint8_t> yes;        // of each
  // How much of the activity each account had: within its first period, its first two, …; once without periods. Missing
  // where nothing of it is known.
  std::vector<std::vector<double>> amounts;
  bool has_periods = false;

  // The cases of some accounts.
  Cases only(std::span<const std::size_t> kept) const;
};

// The accounts that have both. In a panel, an account's outcome is the last one that is known, its activity is the sum
// of what is known, and periods count from its first row. `order` is that of the panel's rows.
Cases cases_of(const Frame& frame, std::span<const std::uint32_t> order, const Measure& activity,
               const Measure& outcome);

// All rules of a pair, each with at least ten accounts on both sides.
class Grid {
 public:
  explicit Grid(const Cases& cases);

  struct Best {
    Rule rule;
    Side above;
    Side below;
    double size = 0;  // |φ|
  };
  // The rule with the largest |φ|; of equal ones the one of the fewest periods, then of the smallest amount. Nothing
  // where there is no rule, or the outcome is always the same.
  std::optional<Best> best() const;

  // Whether some rule would have at least that |φ|, were the outcome true of these cases.
  bool reaches(std::span<const std::uint32_t> yes, double size) const;

 private:
  struct Step {  // a rule
    double at_least = 0;
    std::uint32_t above = 0;  // accounts
    double weight = 0;        // 1 / √(above · below)
  };
  struct Amounts {
    int periods = 0;
    std::uint32_t known = 0;  // accounts
    std::vector<std::uint32_t>
        step_of;              // of each account: how many rules it meets; one more than there are, if unknown
    std::vector<Step> steps;  // the smallest amount first
  };

  // A rule with the sides that some outcomes give it, and |φ|.
  struct Told {
    const Step& step;
    Side above;
    Side below;
    double size = 0;
  };
  template <class See>
  void each_rule(const Amounts& amounts, std::span<const std::uint32_t> yes, See see) const;

  std::vector<Amounts> amounts_;
  std::vector<std::uint32_t> yes_;  // of which cases the outcome is true
  std::size_t cases_ = 0;
  mutable std::vector<std::uint32_t> counts_;
};

// The sides of a rule.
struct Sides {
  Side above;
  Side below;
};
Sides sides_of(const Cases& cases, Rule rule);

// The places of the ones.
std::vector<std::uint32_t> places_of(std::span<const std::uint8_t> yes);

// A rule that was searched on one half of the accounts, tested on the other.
struct Confirmation {
  Rule rule;
  double p = 1;        // Fisher's, two-sided
  bool holds = false;  // p < 0.05, in the same direction
};

// Nothing where the first half has no rule, or the second has nobody. Where that has nobody on one side, p is 1.
std::optional<Confirmation> confirmed(const Frame& frame, const Cases& cases);

}  // namespace amps::evidence
