#include "cli/files.hpp"

#include <algorithm>

#include "table/csv.hpp"

namespace amps::cli {

std::string bytes_at(std::FILE* file, std::uint64_t offset, std::uint64_t length) {
  std::string bytes(static_cast<std::size_t>(std::min<std::uint64_t>(length, max_record_bytes)), '\0');
  if (fseeko(file, static_cast<off_t>(offset), SEEK_SET) != 0) return {};
  bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file));
  return bytes;
}

bool each_piece(std::FILE* file, const std::function<std::span<char>()>& room,
                const std::function<void(std::size_t)>& see) {
  if (fseeko(file, 0, SEEK_SET) != 0) return false;
  for (;;) {
    const std::span<char> into = room();
    const std::size_t count = std::fread(into.data(), 1, into.size(), file);
    if (count == 0) return std::ferror(file) == 0;
    see(count);
  }
}

}  // namespace amps::cli
