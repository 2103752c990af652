// Columns that say one of two things: yes or no, won or lost, 1 or 0.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace amps::evidence {

// What counts as 1, and what as 0.
struct YesNoPair {
  std::string_view yes;
  std::string_view no;
};

// What the words of a column are, where there are at most two different ones; without case.
class YesNoEvidence {
 public:
  // The number of the word among those seen, 0 or 1; 2 for any other.
  std::uint8_t see(std::string_view text);
  // The pair that all words are of. Nothing where they are no known pair, or there are none.
  std::optional<YesNoPair> pair() const;
  // Whether the word of that number counts as 1.
  bool is_yes(std::uint8_t word) const { return words_[word] == pair()->yes; }

 private:
  std::array<std::string, 2> words_;
  std::string last_;  // most rows have a spelling that was there before
  std::uint8_t last_word_ = 0;
  std::size_t count_ = 0;
  bool has_others_ = false;
};

}  // namespace amps::evidence
