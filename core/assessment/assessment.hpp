// One account at one moment: its stage, and what was answered to each question of a model.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/rules.hpp"
#include "text/date.hpp"

namespace amps {

// The index of a level, or nothing for "not sure" and for a question that was not asked.
using LevelChoice = std::optional<int>;

struct Answer {
  LevelChoice level;
  std::optional<Date> date;  // where it differs from the assessment's
};

// A person's judgment that stands beside the computed score and never changes it.
struct Override {
  std::size_t band = 0;
  std::string reason;
  std::string author;
  std::optional<Date> until;  // the last day on which it is in force
};

struct Assessment {
  std::optional<std::size_t> stage;  // none in a draft: an assessment in the making
  std::optional<Date> date;
  std::vector<Answer> answers;  // one for each question of the model, in model order
  std::optional<Override> override;
};

// The answers that count on the as-of date, and those that are too old to.
struct FreshAnswers {
  std::vector<LevelChoice> levels;  // in model order; nothing where stale
  std::vector<std::size_t> stale;   // question indices, in model order
};

// Without an as-of date nothing is stale.
FreshAnswers fresh_answers(const Rules& rules, const Assessment& assessment, std::optional<Date> as_of);

// The override, where it is in force on the as-of date; without a date every override is.
std::optional<Override> override_in_force(const Assessment& assessment, std::optional<Date> as_of);

}  // namespace amps
