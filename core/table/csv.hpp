// A CSV file as records of cells, read piece by piece: RFC 4180, and what CRMs and spreadsheets make of it.
//
// A record ends with LF, CRLF or a lone CR; blank lines are left out. A cell that begins with a quote goes on, over
// delimiters and line breaks, to a quote that only blanks separate from its delimiter or the end of its record; two
// quotes in a row are one. A quote anywhere else is a character as any other.
//
// Whatever the file holds, the room that reading takes is bounded: a record has at most max_record_bytes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace amps {

constexpr std::size_t max_record_bytes = 1'048'576;

enum class RecordFault : std::uint8_t {
  none,
  unclosed_quote,  // a quote opens and none closes it: the record is read anew, with its quotes as characters
  too_long,        // more than max_record_bytes: its bytes are left out
};

// Records behind each other, as cells between two bytes of a text.
class Records {
 public:
  static constexpr std::size_t capacity = 1024;

  std::size_t count() const { return count_; }
  RecordFault fault(std::size_t record) const { return faults_[record]; }
  // Where the record begins in the file, how many bytes it has without its line break, and on which line it begins,
  // counted from 1.
  std::uint64_t offset(std::size_t record) const { return offsets_[record]; }
  std::uint64_t length(std::size_t record) const { return lengths_[record]; }
  std::uint64_t line(std::size_t record) const { return lines_[record]; }

  std::size_t cells(std::size_t record) const { return first_cells_[record + 1] - first_cells_[record]; }
  // The bytes of a cell as they stand in the file, with its quotes; empty where the record has no such cell.
  std::string_view raw(std::size_t record, std::size_t cell) const {
    const std::size_t index = first_cells_[record] + cell;
    if (index >= first_cells_[record + 1]) return {};
    const std::uint32_t begin = cell == 0 ? begins_[record] : ends_[index - 1] + 1;
    return {text_ + begin, ends_[index] - begin};
  }

 private:
  friend class CsvReader;

  const char* text_ = nullptr;
  std::size_t count_ = 0;
  std::array<RecordFault, capacity> faults_;
  std::array<std::uint64_t, capacity> offsets_;
  std::array<std::uint64_t, capacity> lengths_;
  std::array<std::uint64_t, capacity> lines_;
  std::array<std::uint32_t, capacity> begins_;
  std::array<std::uint32_t, capacity + 1> first_cells_;
  std::vector<std::uint32_t> ends_;
};

class CsvReader {
 public:
  // What room() gives at least.
  static constexpr std::size_t piece_bytes = 262'144;

  // The first `skipped` bytes of the file, which hold `skipped_lines` line breaks, come before the records.
  explicit CsvReader(char delimiter, std::size_t skipped = 0, std::size_t skipped_lines = 0);

  // Where the next bytes of the file go. What next() has given before is gone then.
  std::span<char> room();
  // So many bytes have been put there.
  void fill(std::size_t count);
  // No more bytes follow.
  void end() { ended_ = true; }

  // The next records, valid until the next call of anything. There are none where more bytes are needed or, after the
  // end, where all have been read.
  const Records& next();
  // How much room the bytes take.
  std::size_t buffer_bytes() const { return room_; }
  // What next() has given last.
  const Records& records() const { return records_; }

 private:
  enum class State : std::uint8_t { outside, inside, after_quote };  // of a cell in quotes

  bool scan();
  bool take(std::size_t position);
  bool close_record(std::size_t position);
  void begin_next_record(std::size_t end);
  void give_up_record();
  bool skip();
  void add_record(std::uint64_t offset, std::uint64_t length, RecordFault fault);
  void pass_line_break(std::size_t position);
  bool is_first_of_cell(std::size_t position) const;
  bool are_spaces(std::size_t begin, std::size_t end) const;

  char delimiter_;
  std::unique_ptr<char[]> buffer_;
  std::size_t room_ = 0;  // of the buffer
  std::size_t filled_ = 0;
  bool ended_ = false;
  std::uint64_t base_ = 0;          // where the buffer lies in the file
  std::uint64_t line_ = 1;          // of the byte that is looked at
  std::uint64_t after_return_ = 0;  // in the file, behind the last CR: an LF there belongs to it

  // The record that is being read. What is known of it is forgotten when the bytes end before it does.
  std::size_t begin_ = 0;
  std::uint64_t begin_line_ = 1;
  State state_ = State::outside;
  std::size_t quote_ = 0;     // the last one inside a cell
  std::size_t used_ = 0;      // of the ends of cells
  bool has_quotes_ = true;    // false where they are characters as any other
  bool is_skipping_ = false;  // to its end, because it is too long
  std::uint64_t skipped_from_ = 0;

  Records records_;
};

// The text that a cell stands for: without its quotes, and with one quote for two. `room` holds it where it is not part
// of the cell already.
std::string_view cell_text(std::string_view raw, std::string& room);

}  // namespace amps
