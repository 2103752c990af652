// A file of accounts with the scores behind its rows: every column that was there stays to the byte, line breaks and
// refused rows too. An export that is read and exported again keeps its bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "portfolio/portfolio.hpp"
#include "table/notation.hpp"

namespace amps {

class ScoredFile {
 public:
  // The portfolio was read from the same file, and must live as long as this. Our numbers are written in the notation.
  ScoredFile(const Portfolio& portfolio, char delimiter, NumberNotation notation);

  // The next bytes of the file, from its first to its last, as they are exported.
  void add(std::string_view piece, std::string& out);

  // What the last row gets when the file ends without a line break.
  void end(std::string& out);

 private:
  // A place in the file: what stands from `begin` to `end` is replaced.
  struct Edit {
    std::uint64_t begin;
    std::uint64_t end;
    std::string text;
  };

  bool next_edit();
  std::string numbers_of(const Account& account) const;

  const Portfolio& portfolio_;
  char delimiter_;
  NumberNotation notation_;
  std::uint64_t position_ = 0;
  std::size_t row_ = 0;
  std::size_t refused_ = 0;
  bool has_edit_ = true;
  bool is_written_ = false;  // the text of the edit, of which bytes may still be left to skip
  Edit edit_;
};

}  // namespace amps
