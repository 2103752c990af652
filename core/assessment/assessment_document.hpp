// An assessment as a document of format "amps-assessment", version 1.
//
// The core reads what it scores and checks what it knows: members that it does not know belong to whoever holds
// the document and are left alone.
#pragma once

#include <string>
#include <string_view>

#include "assessment/assessment.hpp"
#include "model/rules.hpp"
#include "text/error.hpp"

namespace amps {

// The assessment, or every fault of the document, each with its pointer. A document that names no model is about
// the built-in one; one that names no stage is a draft.
Outcome<Assessment> read_assessment(const Rules& rules, std::string_view json);

// A document with the stage, date and answers; questions without a level are written as "X".
std::string write_assessment(const Rules& rules, const Assessment& assessment);

}  // namespace amps
