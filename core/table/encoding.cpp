#include "table/encoding.hpp"

#include <algorithm>
#include <cstring>

namespace amps {

namespace {

bool is_control(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return value < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && value != 0x1A;
}

}  // namespace

Encoding encoding_of(std::string_view head) {
  using std::string_view_literals::operator""sv;
  if (head.starts_with("\xFF\xFE")) return Encoding::utf16_le;
  if (head.starts_with("\xFE\xFF")) return Encoding::utf16_be;
  // An .xlsx or .ods is a zip archive; an .xls begins with the mark of a compound file.
  if (head.starts_with("PK\x03\x04"sv) || head.starts_with("\xD0\xCF\x11\xE0"sv)) return Encoding::spreadsheet;
  std::size_t zeros[2] = {0, 0};
  std::size_t controls = 0;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i] == 0) ++zeros[i % 2];
    if (is_control(head[i])) ++controls;
  }
  if (zeros[1] > head.size() / 4 && zeros[0] < zeros[1] / 8 + 1) return Encoding::utf16_le;
  if (zeros[0] > head.size() / 4 && zeros[1] < zeros[0] / 8 + 1) return Encoding::utf16_be;
  if (zeros[0] + zeros[1] > 0 || controls > head.size() / 100) return Encoding::binary;
  Utf8Check check;
  check.see(head);
  return check.is_valid() ? Encoding::utf8 : Encoding::single_byte;
}

std::string_view name_of(Encoding encoding) {
  constexpr std::string_view names[] = {"utf-8", "utf-16le", "utf-16be", "windows-1252", "spreadsheet", "binary"};
  return names[static_cast<std::size_t>(encoding)];
}

std::optional<Error> fault_of(Encoding encoding) {
  constexpr std::string_view reasons[] = {
      "",
      "The file is in UTF-16. Save it as UTF-8.",
      "The file is in UTF-16. Save it as UTF-8.",
      "The file is not in UTF-8. Save it as UTF-8.",
      "The file is a workbook of a spreadsheet program. Save it as CSV.",
      "The file is no text.",
  };
  if (encoding == Encoding::utf8) return std::nullopt;
  return error_at("", ErrorCode::not_a_table, {reasons[static_cast<std::size_t>(encoding)]});
}

void Utf8Check::see(std::string_view piece) {
  const char* at = piece.data();
  const char* const end = at + piece.size();
  while (at < end && is_valid_) {
    if (open_ == 0) {
      // Eight bytes of ASCII at once.
      std::uint64_t eight = 0;
      while (end - at >= 8) {
        std::memcpy(&eight, at, 8);
        if ((eight & 0x8080808080808080U) != 0) break;
        at += 8;
      }
      if (at == end) return;
    }
    const auto byte = static_cast<unsigned char>(*at++);
    if (open_ > 0) {
      is_valid_ = byte >= lowest_ && byte <= highest_;
      --open_;
      lowest_ = 0x80;
      highest_ = 0xBF;
    } else if (byte >= 0x80) {
      is_valid_ = byte >= 0xC2 && byte <= 0xF4;
      open_ = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
      // Overlong forms, surrogates and values past U+10FFFF differ from good ones in the second byte only.
      lowest_ = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
      highest_ = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    }
  }
}

}  // namespace amps
