#include "assessment/assessment.hpp"

namespace amps {

FreshAnswers fresh_answers(const Rules& rules, const Assessment& assessment, std::optional<Date> as_of) {
  FreshAnswers fresh;
  for (std::size_t i = 0; i < rules.questions.size(); ++i) {
    const Answer& answer = assessment.answers[i];
    const std::optional<int> valid_days = rules.questions[i].valid_days;
    const std::optional<Date> date = answer.date ? answer.date : assessment.date;
    const bool is_stale = answer.level && valid_days && date && as_of && as_of->days - date->days > *valid_days;
    if (is_stale) fresh.stale.push_back(i);
    fresh.levels.push_back(is_stale ? std::nullopt : answer.level);
  }
  return fresh;
}

std::optional<Override> override_in_force(const Assessment& assessment, std::optional<Date> as_of) {
  const auto& override = assessment.override;
  if (!override) return std::nullopt;
  const bool is_over = as_of && override->until && *override->until < *as_of;
  return is_over ? std::nullopt : override;
}

}  // namespace amps
