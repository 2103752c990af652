// A file of accounts with their scores as JSON Lines: an object a row, with the columns of the scored file. Cells of
// the table are texts; what we add are numbers, true or false, and null where there is nothing to say.
#pragma once

#include <string>
#include <vector>

#include "portfolio/portfolio.hpp"

namespace amps {

class ScoredLines {
 public:
  // The portfolio was read from the same file, and must live as long as this.
  explicit ScoredLines(const Portfolio& portfolio);

  // The next records of the file, the header first. Adds a line for each row, also for those that are refused; blank
  // rows have none.
  void take(const Records& records, std::string& out);

 private:
  std::string line_of_row(std::uint32_t row, const Records& records, std::size_t slot);
  std::string line_of_refused(const RefusedRow& refused, const Records& records, std::size_t slot);
  void write_cells(class JsonWriter& out, const Records& records, std::size_t slot);

  const Portfolio& portfolio_;
  std::vector<std::string> names_;  // of the columns; blank for what an earlier export has added
  std::size_t row_ = 0;
  std::size_t refused_ = 0;
  std::string room_;
};

}  // namespace amps
