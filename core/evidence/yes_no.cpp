#include "evidence/yes_no.hpp"

#include <algorithm>
#include <iterator>

#include "text/fold.hpp"

namespace amps::evidence {

namespace {

// Folded.
constexpr YesNoPair pairs[] = {{"yes", "no"}, {"true", "false"}, {"1", "0"}, {"won", "lost"}, {"renewed", "churned"}};

bool has(const YesNoPair& pair, std::string_view word) { return pair.yes == word || pair.no == word; }

}  // namespace

std::uint8_t YesNoEvidence::see(std::string_view text) {
  if (count_ > 0 && text == last_) return last_word_;
  const std::string word = folded(text);
  std::uint8_t number = 0;
  while (number < count_ && words_[number] != word) ++number;
  if (number == count_) {
    if (count_ == words_.size()) {
      has_others_ = true;
      return 2;
    }
    words_[count_++] = word;
  }
  last_ = text;
  last_word_ = number;
  return number;
}

std::optional<YesNoPair> YesNoEvidence::pair() const {
  if (count_ == 0 || has_others_) return std::nullopt;
  const auto found = std::find_if(std::begin(pairs), std::end(pairs), [&](const YesNoPair& pair) {
    return has(pair, words_[0]) && (count_ == 1 || has(pair, words_[1]));
  });
  if (found == std::end(pairs)) return std::nullopt;
  return *found;
}

}  // namespace amps::evidence
