// The AMPS vector: a whole assessment in one line, such as
// AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2
#pragma once

#include <string>
#include <string_view>

#include "assessment/assessment.hpp"
#include "model/rules.hpp"
#include "text/error.hpp"

namespace amps {

constexpr std::size_t max_vector_bytes = 4096;

// Answers may come in any order or be missing. Otherwise every offending part is refused, each with its position.
Outcome<Assessment> parse_vector(const Rules& rules, std::string_view text);

// The canonical form: every question in model order, X where not answered. The assessment has a stage.
std::string format_vector(const Rules& rules, const Assessment& assessment);

}  // namespace amps
