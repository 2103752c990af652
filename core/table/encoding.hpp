// In which encoding a file is written, told by its bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "text/error.hpp"

namespace amps {

enum class Encoding : std::uint8_t {
  utf8,
  utf16_le,
  utf16_be,
  single_byte,  // not UTF-8: windows-1252 in most cases
  spreadsheet,  // a file of a spreadsheet program, which is no text
  binary,       // no text at all
};

// From the first bytes of a file. UTF-16 is told by its mark or, without one, by the zeros of its Latin letters.
Encoding encoding_of(std::string_view head);

// "utf-8", "utf-16le", "utf-16be", "windows-1252", "spreadsheet", "binary"
std::string_view name_of(Encoding encoding);

// Why the core cannot read it; nothing for UTF-8. A page may have the browser decode what is text.
std::optional<Error> fault_of(Encoding encoding);

// Whether bytes that come piece by piece are UTF-8.
class Utf8Check {
 public:
  void see(std::string_view piece);
  // A character that is still open does not count as wrong before the end.
  bool is_valid() const { return is_valid_; }
  bool is_valid_at_end() const { return is_valid_ && open_ == 0; }

 private:
  bool is_valid_ = true;
  unsigned open_ = 0;            // bytes that the character begun still needs
  unsigned char lowest_ = 0x80;  // of the next of them
  unsigned char highest_ = 0xBF;
};

}  // namespace amps
