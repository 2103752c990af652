// What the files of bindings share.
#pragma once

#include "model/rules.hpp"

namespace amps::wasm {

// The one thing an instance remembers: the rules by which it scores, the built-in ones at first.
const Rules& rules_in_use();
// They must live as long as they are in use.
void use_rules(const Rules& rules);

}  // namespace amps::wasm
