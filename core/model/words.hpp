// The words of a model: what people read of its stages, dimensions, questions, levels, bands, blind spots and
// contradictions, each in the order of the rules.
#pragma once

#include <vector>

#include "text/text.hpp"

namespace amps {

struct StageWords {
  Text name;
  Text question;
};

struct DimensionWords {
  Text name;
  Text prompt;
};

struct LevelWords {
  Text label;
  Text next;  // how to reach the level above; empty on the last
};

struct QuestionWords {
  Text text;
  Text help;  // may be empty
  std::vector<LevelWords> levels;
};

struct WarningWords {
  Text title;
  Text explanation;
};

struct Words {
  Text name;
  std::vector<StageWords> stages;
  std::vector<DimensionWords> dimensions;
  std::vector<QuestionWords> questions;
  std::vector<Text> bands;
  std::vector<WarningWords> blind_spots;
  std::vector<WarningWords> contradictions;
};

}  // namespace amps
