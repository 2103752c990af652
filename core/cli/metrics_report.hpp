// The results of the metrics for people.
#pragma once

#include <string>

#include "metrics/events.hpp"
#include "metrics/revenue_report.hpp"
#include "metrics/surveys.hpp"
#include "metrics/value.hpp"

namespace amps::cli {

std::string format_revenue(const RevenueReport& report);
std::string format_value(const ValueReport& report);
std::string format_survey(const SurveyReport& report);
std::string format_events(const EventReport& report);

}  // namespace amps::cli
