// The results of the metrics for people.
#pragma once

#include <string>

#include "metrics/revenue_report.hpp"

namespace amps::cli {

std::string format_revenue(const RevenueReport& report);

}  // namespace amps::cli
