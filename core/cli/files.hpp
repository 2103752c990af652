// Files that are read in pieces, of any size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <span>
#include <string>

namespace amps::cli {

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

// As many of these bytes as there are, of a record at most.
std::string bytes_at(std::FILE* file, std::uint64_t offset, std::uint64_t length);

// Calls back with the whole file, piece by piece. False where it cannot be read.
bool each_piece(std::FILE* file, const std::function<std::span<char>()>& room,
                const std::function<void(std::size_t)>& see);

}  // namespace amps::cli
