#include "table/layout.hpp"

#include <algorithm>
#include <memory>

namespace amps {

namespace {

constexpr std::size_t compared_records = 100;

// What a line "sep=" may name: nothing that numbers, names or quotes are made of.
constexpr std::string_view nameable = ",;\t|:^~";

// Calls back with every whole record of the head, until it answers false.
template <class See>
void each_record(const Layout& layout, std::string_view head, bool is_whole, See see) {
  // A reader takes more room than a stack has to spare.
  const auto reader = std::make_unique<CsvReader>(layout.delimiter, layout.skipped, layout.skipped_lines);
  bool goes_on = true;
  for (std::string_view rest = head; goes_on;) {
    if (rest.empty() && is_whole) reader->end();
    const auto room = reader->room();
    const std::size_t count = std::min(room.size(), rest.size());
    std::copy_n(rest.data(), count, room.data());
    reader->fill(count);
    rest.remove_prefix(count);
    while (goes_on && reader->next().count() > 0) {
      const Records& records = reader->records();
      for (std::size_t i = 0; i < records.count() && goes_on; ++i) goes_on = see(records, i);
    }
    if (count == 0) return;
  }
}

}  // namespace

Layout layout_of(std::string_view head, bool is_whole) {
  Layout layout;
  if (head.starts_with("\xEF\xBB\xBF")) layout.skipped = 3;
  const std::string_view text = head.substr(layout.skipped);
  if (text.size() > 5 && text.starts_with("sep=") && nameable.find(text[4]) != std::string_view::npos &&
      (text[5] == '\n' || text[5] == '\r')) {
    layout.delimiter = text[4];
    layout.skipped += text.substr(5).starts_with("\r\n") ? 7 : 6;
    layout.skipped_lines = 1;
    return layout;
  }
  std::size_t most_alike = 0;
  std::size_t most_cells = 1;
  const std::size_t skipped = layout.skipped;
  char best = layout.delimiter;
  for (const char delimiter : {',', ';', '\t', '|'}) {
    layout = {delimiter, skipped, 0};
    std::size_t cells = 0;
    std::size_t seen = 0;
    std::size_t alike = 0;
    each_record(layout, head, is_whole, [&](const Records& records, std::size_t i) {
      if (seen++ == 0) cells = records.cells(i);
      if (records.cells(i) == cells) ++alike;
      return seen < compared_records;
    });
    if (cells < 2 || alike < most_alike || (alike == most_alike && cells <= most_cells)) continue;
    best = delimiter;
    most_alike = alike;
    most_cells = cells;
  }
  return {best, skipped, 0};
}

std::vector<std::vector<std::string>> first_records(const Layout& layout, std::string_view head, bool is_whole,
                                                    std::size_t count) {
  std::vector<std::vector<std::string>> rows;
  std::string room;
  each_record(layout, head, is_whole, [&](const Records& records, std::size_t i) {
    std::vector<std::string>& row = rows.emplace_back();
    for (std::size_t c = 0; c < records.cells(i); ++c) row.emplace_back(cell_text(records.raw(i, c), room));
    return rows.size() < count;
  });
  return rows;
}

}  // namespace amps
