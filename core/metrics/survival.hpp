// How long it takes until something happens, where some still wait: the Kaplan-Meier estimate, with 95 % intervals by
// Greenwood's variance on the scale of log(-log), as survfit() of R gives with conf.type = "log-log".
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace amps {

struct Wait {
  int days = 0;             // 0 or more
  bool has_reached = true;  // else it still waits after so many days
};

// A day on which some have reached it.
struct CurvePoint {
  int day = 0;
  int at_risk = 0;            // who waited until that day
  int events = 0;             // who reached it on that day
  double share = 1;           // of all who still wait behind that day
  std::optional<double> low;  // none where nobody waits any more
  std::optional<double> high;
};

// A day by which a share has reached it. Where the curve stays at that share for a while, the middle of the days; none
// where it does not come so low.
struct WaitQuantile {
  std::optional<double> days;
  std::optional<double> low;
  std::optional<double> high;
};

struct Survival {
  int count = 0;
  int reached = 0;
  int waiting = 0;
  std::vector<CurvePoint> curve;
  std::array<WaitQuantile, 3> quartiles;  // 25 %, 50 %, 75 %

  const WaitQuantile& median() const { return quartiles[1]; }
};

Survival survival_of(std::span<const Wait> waits);

}  // namespace amps
