// What the columns of a table are, as a document for a page that asks whether it is right.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "evidence/evidence.hpp"
#include "evidence/roles.hpp"
#include "evidence/threshold_curve.hpp"
#include "table/layout.hpp"

namespace amps::evidence {

// {"columns": [{"header", "role", "numbers", "dates" | null, "open", "yes" | null, "no" | null}], "rows": [[…]]}: at
// most ten rows, each with as many cells as there are columns. `yes` and `no` are the words of a column that has
// nothing else, as they count.
std::string write_columns(const Columns& columns, const std::vector<std::vector<std::string>>& rows);

// {"periods" | null, "points": [{"at_least", "above": {"n", "rate", "low", "high"}, "below": {…}}]}
std::string write_curve(int periods, std::span<const CurvePoint> curve);

}  // namespace amps::evidence
