#include "portfolio/movement.hpp"

#include <algorithm>
#include <cstdlib>

#include "number/exact.hpp"
#include "score/change.hpp"

namespace amps {

std::vector<Cause> causes_of(const Rules& rules, const Assessment& before, const Assessment& after) {
  std::vector<Cause> causes;
  if (!before.stage || !after.stage) return causes;
  const auto change = explain_change(rules, before, after);
  if (!change) return causes;
  for (const Effect& effect : change->answers) {
    causes.push_back({Cause::Kind::answer, effect.subject, ExactSum({effect.points}).rounded(tenth)});
  }
  std::vector<Term> stages;
  for (const Effect& effect : change->stages) stages.push_back(effect.points);
  causes.push_back({Cause::Kind::stage, 0, ExactSum(stages).rounded(tenth)});
  causes.push_back({Cause::Kind::known, 0, change->coverage.rounded(tenth)});
  std::erase_if(causes, [](const Cause& cause) { return cause.points == 0; });
  std::stable_sort(causes.begin(), causes.end(),
                   [](const Cause& a, const Cause& b) { return std::abs(a.points) > std::abs(b.points); });
  return causes;
}

}  // namespace amps
