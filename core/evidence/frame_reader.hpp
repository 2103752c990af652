// Reads the records of a table into columns of numbers.
//
// A row that cannot be used is refused, and a cell that is no number counts as empty; each is told with its line.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "evidence/frame.hpp"
#include "evidence/period.hpp"
#include "evidence/roles.hpp"
#include "evidence/yes_no.hpp"
#include "table/csv.hpp"
#include "text/error.hpp"

namespace amps::evidence {

// What a row or a cell is refused for, and on which line it stands.
struct Refusal {
  std::uint64_t line = 0;
  Error error;
};

// More are counted, and not listed.
constexpr std::size_t most_refusals = 1000;

class FrameReader {
 public:
  // The columns have no faults.
  explicit FrameReader(Columns columns);

  // The next records of the file; the first of all is the header.
  void take(const Records& records);

  // The table, after its last record. Errors: no-measure, looks-like-ids, not-a-table (no row).
  Outcome<Frame> finish();

  // In the order of the file, and complete after finish().
  const std::vector<Refusal>& refused() const { return refused_; }
  std::uint64_t refused_count() const { return refused_count_; }

 private:
  // A column of numbers or of yes and no; which of them, its last row tells.
  struct Gathered {
    std::size_t column = 0;
    std::vector<double> numbers;
    std::vector<std::uint8_t> words;  // what YesNoEvidence numbers; empty before the first
    YesNoEvidence yes_no;
    std::size_t number_count = 0;
    std::size_t word_count = 0;
    std::string first_word;
    std::vector<Refusal> refused;  // where it is a column of numbers
  };

  using Numbers = std::unordered_map<std::string, std::uint32_t>;  // of names

  void take_row(const Records& records, std::size_t record);
  void take_cell(Gathered& gathered, std::string_view text, std::uint64_t line);
  void refuse(std::uint64_t line, Error error);
  // Nothing where the row is refused.
  std::optional<std::uint32_t> read_account(const Records& records, std::size_t record, bool& is_new);
  std::optional<PeriodValue> read_period_of(const Records& records, std::size_t record);
  std::optional<Error> measure(Gathered& gathered, Measure& measure);
  void place_periods();

  Columns columns_;
  std::optional<std::size_t> account_, period_, segment_, topic_;
  std::vector<Gathered> gathered_;
  Frame frame_;
  std::vector<std::int32_t> periods_;
  std::optional<PeriodKind> period_kind_;
  Numbers accounts_;
  Numbers segments_;
  Numbers topics_;
  std::unordered_set<std::uint64_t> seen_;  // accounts with their periods
  std::vector<Refusal> refused_;
  std::uint64_t refused_count_ = 0;
  bool has_header_ = false;
  std::uint64_t data_rows_ = 0;
  std::string room_;
};

}  // namespace amps::evidence
