// What the cells of a row say of an account, cell by cell. Whatever a cell cannot mean is told as an error about its
// row.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "assessment/assessment.hpp"
#include "model/model_document.hpp"
#include "portfolio/columns.hpp"
#include "text/error.hpp"

namespace amps {

// Why a row is refused: the code of the error, and the cell that it is about.
struct RowFault {
  const ErrorCode* code = nullptr;  // none where the row is good
  std::size_t column = 0;
};

// A row of a table, by its cells.
using Cells = std::vector<std::string>;

class RowReader {
 public:
  static constexpr int unreadable = -2;
  static constexpr int unknown = -1;

  // Both must live as long as the reader.
  RowReader(const Model& model, const Columns& columns);

  // The raw bytes of a cell. The index of a stage by its id, code or name in any language; `unreadable` where there is
  // none.
  int stage(std::string_view raw);
  // The index of a level by its digit or its label in any language; `unknown` for X, ? and blanks.
  int level(std::size_t question, std::string_view raw) const {
    if (raw.empty()) return unknown;
    // Most cells are digits.
    if (raw.size() > 1 || raw[0] < '0' || raw[0] > '9') return spelled_level(question, raw);
    const int digit = raw[0] - '0';
    return digit < level_counts_[question] ? digit : unreadable;
  }
  // In hundredths; -1 for a blank cell.
  static std::optional<std::int64_t> value(const Column& column, std::string_view raw);
  // Nothing inside for a blank cell.
  static std::optional<std::optional<Date>> day(const Column& column, std::string_view raw);

  // The answers of a whole row that is not refused. Its own date is that of its vector or of its column.
  Assessment assessment(const Cells& cells) const;

  // The error of a refused row in words.
  Error explain(const RowFault& fault, const Cells& cells) const;

 private:
  struct Spelling {
    std::string text;
    int index;
  };

  int spelled_level(std::size_t question, std::string_view raw) const;

  const Model& model_;
  const Columns& columns_;
  std::vector<int> level_counts_;  // by question
  std::vector<Spelling> stages_;   // as they stood in cells so far
  std::vector<std::unordered_map<std::string, int>> labels_;
};

// A cell without the spaces around it.
std::string_view trimmed(std::string_view text);

}  // namespace amps
