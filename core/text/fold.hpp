// A text as people compare it: without case, accents, width, spaces and punctuation, and in either normal form of
// Unicode. Latin, Greek and Cyrillic letters are folded, and marks on Hebrew and Arabic ones; all others stay as they
// are.
#pragma once

#include <string>
#include <string_view>

namespace amps {

// "Prénom (№ 1)" is "prenom№1", "Straße" is "strasse"; bytes that are not UTF-8 are left out.
std::string folded(std::string_view text);

}  // namespace amps
