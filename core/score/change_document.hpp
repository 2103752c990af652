// The change document: what moved the score, effect by effect, in points and as exact fractions.
#pragma once

#include <string>

#include "score/change.hpp"

namespace amps {

std::string write_change(const Rules& rules, const Assessment& before, const Assessment& after, const Change& change);

}  // namespace amps
