// An assessment as plain fields: how the answers of a user travel, without a document around them.
#pragma once

#include <optional>
#include <string_view>

#include "assessment/assessment.hpp"
#include "model/rules.hpp"

namespace amps {

struct AssessmentFields {
  std::string_view stage;   // its id; empty for none, in a draft
  std::string_view levels;  // one character for each question in model order: the digit of the level, or X
  // The assessment's, the renewal of the account and one for each question, each before a comma; empty for none.
  std::string_view dates;
  std::string_view band;  // of an override: the id; empty without an override
  std::string_view reason;
  std::string_view author;
  std::string_view until;  // empty where the override has no end
};

// The assessment; nothing where a field does not fit. What is wrong is told by whoever reads documents.
std::optional<Assessment> assessment_of(const Rules& rules, const AssessmentFields& fields);

}  // namespace amps
