// The amps-revenue-result document: revenue movements and what was kept, by period and by cohort.
#pragma once

#include <string>

#include "metrics/revenue_report.hpp"

namespace amps {

std::string write_revenue(const RevenueReport& report);

}  // namespace amps
