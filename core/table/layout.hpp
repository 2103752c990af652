// How a CSV file is laid out, told by its first rows: what separates its cells, and where its header begins.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "table/csv.hpp"

namespace amps {

struct Layout {
  char delimiter = ',';
  std::size_t skipped = 0;        // bytes before the header: the mark of UTF-8, and a line such as "sep=;"
  std::size_t skipped_lines = 0;  // in them

  CsvReader reader() const { return CsvReader(delimiter, skipped, skipped_lines); }
};

// The delimiter is what a line "sep=" names; else the one of comma, semicolon, tab and pipe with which most rows have
// as many cells as the header, quotes respected; where two agree, the one that gives more cells.
Layout layout_of(std::string_view head, bool is_whole);

// The texts of the first records, at most `count` of them, the header first. A record that the head may have cut is
// left out.
std::vector<std::vector<std::string>> first_records(const Layout& layout, std::string_view head, bool is_whole,
                                                    std::size_t count);

}  // namespace amps
