// What the tests of tables share: texts read in pieces of any size.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "table/csv.hpp"

namespace amps {

struct ReadRecord {
  std::vector<std::string> cells;
  RecordFault fault = RecordFault::none;
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
  std::uint64_t line = 0;

  friend bool operator==(const ReadRecord&, const ReadRecord&) = default;
};

// All records of a text that comes in pieces of so many bytes.
inline std::vector<ReadRecord> read_records(std::string_view text, char delimiter = ',',
                                            std::size_t piece = CsvReader::piece_bytes) {
  const auto reader = std::make_unique<CsvReader>(delimiter);
  std::vector<ReadRecord> all;
  std::string room;
  const auto take = [&] {
    while (reader->next().count() > 0) {
      const Records& records = reader->records();
      for (std::size_t r = 0; r < records.count(); ++r) {
        ReadRecord& record = all.emplace_back();
        for (std::size_t c = 0; c < records.cells(r); ++c)
          record.cells.emplace_back(cell_text(records.raw(r, c), room));
        record.fault = records.fault(r);
        record.offset = records.offset(r);
        record.length = records.length(r);
        record.line = records.line(r);
      }
    }
  };
  while (!text.empty()) {
    const auto into = reader->room();
    const std::size_t count = std::min({text.size(), into.size(), piece});
    std::copy_n(text.data(), count, into.data());
    reader->fill(count);
    text.remove_prefix(count);
    take();
  }
  reader->end();
  take();
  return all;
}

// "a|b" for each record, one a line.
inline std::string spelled(const std::vector<ReadRecord>& records) {
  std::string text;
  for (const ReadRecord& record : records) {
    for (std::size_t c = 0; c < record.cells.size(); ++c) text += (c > 0 ? "|" : "") + record.cells[c];
    text += record.fault == RecordFault::unclosed_quote ? " unclosed\n"
            : record.fault == RecordFault::too_long     ? " too long\n"
                                                        : "\n";
  }
  return text;
}

}  // namespace amps
