// Which rows of a portfolio have a text in their name, id or owner, as people compare texts. The file is read a second
// time for it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "portfolio/portfolio.hpp"
#include "table/csv.hpp"

namespace amps {

class Search {
 public:
  // A text without letters and digits is in every row. The portfolio must live as long as this.
  Search(const Portfolio& portfolio, std::string_view text);

  // The next records of the file, from its first to its last.
  void take(const Records& records);

  // By row.
  const std::vector<bool>& is_found() const { return is_found_; }

 private:
  const Portfolio& portfolio_;
  std::string text_;
  std::vector<std::size_t> columns_;
  std::size_t row_ = 0;
  std::vector<bool> is_found_;
  std::string room_;
};

}  // namespace amps
