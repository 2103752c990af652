#include "portfolio/search.hpp"

#include "text/fold.hpp"

namespace amps {

Search::Search(const Portfolio& portfolio, std::string_view text)
    : portfolio_(portfolio), text_(folded(text)), is_found_(portfolio.size(), false) {
  for (const Field field : {Field::name, Field::id, Field::owner}) {
    if (const auto column = portfolio.columns().find(field)) columns_.push_back(*column);
  }
}

void Search::take(const Records& records) {
  for (std::size_t slot = 0; slot < records.count() && row_ < portfolio_.size(); ++slot) {
    // Between the rows lie refused and blank ones.
    if (records.offset(slot) != portfolio_.offset(row_)) continue;
    bool is_found = text_.empty();
    for (std::size_t c = 0; c < columns_.size() && !is_found; ++c) {
      is_found = folded(cell_text(records.raw(slot, columns_[c]), room_)).find(text_) != std::string::npos;
    }
    is_found_[row_++] = is_found;
  }
}

}  // namespace amps
