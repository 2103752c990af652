#include "cli/table_file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "table/encoding.hpp"
#include "text/wording.hpp"

namespace amps::cli {

namespace {

Error unreadable(const std::string& path) {
  return error_at("", ErrorCode::file_unreadable, {in_quotes(path), std::strerror(errno)});
}

}  // namespace

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

Outcome<TableFile> open_table(const std::string& path) {
  TableFile table{path, File(std::fopen(path.c_str(), "rb")), {}, {}};
  if (!table.file) return unreadable(path);
  const std::string head = bytes_at(table.file.get(), 0, CsvReader::piece_bytes);
  if (std::ferror(table.file.get()) != 0) return unreadable(path);
  const bool is_whole = head.size() < CsvReader::piece_bytes;
  if (const auto fault = fault_of(encoding_of(head))) return *fault;
  table.layout = layout_of(head, is_whole);
  table.rows = first_records(table.layout, head, is_whole, previewed_rows);
  if (table.rows.empty()) return error_at("", ErrorCode::not_a_table, {"The file is empty."});
  return table;
}

std::vector<Error> TableFile::each_record(const std::function<void(const Records&)>& take) const {
  const auto reader = std::make_unique<CsvReader>(layout.delimiter, layout.skipped, layout.skipped_lines);
  Utf8Check utf8;
  const auto take_all = [&] {
    while (reader->next().count() > 0) take(reader->records());
  };
  std::span<char> room;
  const bool is_read = each_piece(
      file.get(), [&] { return room = reader->room(); },
      [&](std::size_t count) {
        utf8.see({room.data(), count});
        reader->fill(count);
        take_all();
      });
  if (!is_read) return {unreadable(path)};
  reader->end();
  take_all();
  if (!utf8.is_valid_at_end()) return {*fault_of(Encoding::single_byte)};
  return {};
}

}  // namespace amps::cli
