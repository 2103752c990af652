// The amps-survey-result document.
#pragma once

#include <string>

#include "metrics/surveys.hpp"

namespace amps {

std::string write_survey(const SurveyReport& report);

}  // namespace amps
