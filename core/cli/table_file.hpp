// A CSV file on the disk: its head, and all of its bytes piece by piece.
#pragma once

#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <span>
#include <string>

#include "table/csv.hpp"
#include "table/layout.hpp"
#include "text/error.hpp"

namespace amps::cli {

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

// Rows that are looked at to tell what the columns mean.
constexpr std::size_t previewed_rows = 1000;

std::string bytes_at(std::FILE* file, std::uint64_t offset, std::uint64_t length);

// Calls back with the whole file, piece by piece. False where it cannot be read.
bool each_piece(std::FILE* file, const std::function<std::span<char>()>& room,
                const std::function<void(std::size_t)>& see);

// A file that has been opened, and looks like a table.
struct TableFile {
  std::string path;
  File file;
  Layout layout;
  std::vector<std::vector<std::string>> rows;  // the first ones, the header before all

  // Sends all records through `take`. Errors: file-unreadable, not-a-table.
  std::vector<Error> each_record(const std::function<void(const Records&)>& take) const;
};

// Errors: file-unreadable, not-a-table.
Outcome<TableFile> open_table(const std::string& path);

}  // namespace amps::cli
