// Every byte of a file goes through here: it is compiled for time. Sixteen bytes are compared at once, and only
// delimiters, line breaks and quotes are looked at.
#include "table/csv.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace amps {

namespace {

constexpr std::size_t block = 64;

// Of a block, a bit for each byte.
struct Marks {
  std::uint64_t ends = 0;  // delimiters and line breaks
  std::uint64_t quotes = 0;
};

#ifdef __SSE2__
class Marker {
 public:
  explicit Marker(char delimiter) : delimiter_(_mm_set1_epi8(delimiter)) {}

  Marks operator()(const char* text) const {
    Marks marks;
    for (std::size_t i = 0; i < block; i += 16) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + i));
      const __m128i breaks = _mm_or_si128(_mm_cmpeq_epi8(bytes, line_feed_), _mm_cmpeq_epi8(bytes, return_));
      marks.ends |= bits(_mm_or_si128(breaks, _mm_cmpeq_epi8(bytes, delimiter_))) << i;
      marks.quotes |= bits(_mm_cmpeq_epi8(bytes, quote_)) << i;
    }
    return marks;
  }

 private:
  static std::uint64_t bits(__m128i bytes) { return static_cast<std::uint16_t>(_mm_movemask_epi8(bytes)); }

  __m128i delimiter_;
  __m128i line_feed_ = _mm_set1_epi8('\n');
  __m128i return_ = _mm_set1_epi8('\r');
  __m128i quote_ = _mm_set1_epi8('"');
};
#else
class Marker {
 public:
  explicit Marker(char delimiter) : delimiter_(delimiter) {}

  Marks operator()(const char* text) const {
    Marks marks;
    for (std::size_t i = 0; i < block; ++i) {
      const char byte = text[i];
      marks.ends |= std::uint64_t{byte == delimiter_ || byte == '\n' || byte == '\r'} << i;
      marks.quotes |= std::uint64_t{byte == '"'} << i;
    }
    return marks;
  }

 private:
  char delimiter_;
};
#endif

bool is_break(char byte) { return byte == '\n' || byte == '\r'; }

}  // namespace

CsvReader::CsvReader(char delimiter, std::size_t skipped, std::size_t skipped_lines)
    : delimiter_(delimiter), begin_(skipped), begin_line_(1 + skipped_lines) {}

std::span<char> CsvReader::room() {
  // What is skipped at the beginning of the file may not be there yet.
  const std::size_t gone = std::min(begin_, filled_);
  std::copy(buffer_.get() + gone, buffer_.get() + filled_, buffer_.get());
  base_ += gone;
  filled_ -= gone;
  begin_ -= gone;
  records_.count_ = 0;
  // The last block is loaded whole.
  if (room_ < filled_ + piece_bytes + block) {
    // A piece more than is needed now: what comes in small pieces is not copied for each of them.
    room_ = filled_ + 2 * piece_bytes + block;
    std::unique_ptr<char[]> larger(new char[room_]);
    std::copy(buffer_.get(), buffer_.get() + filled_, larger.get());
    std::memset(larger.get() + filled_, 0, room_ - filled_);
    buffer_ = std::move(larger);
  }
  return {buffer_.get() + filled_, piece_bytes};
}

void CsvReader::fill(std::size_t count) { filled_ += count; }

const Records& CsvReader::next() {
  records_.text_ = buffer_.get();
  records_.count_ = 0;
  records_.first_cells_[0] = 0;
  while (records_.count_ < Records::capacity && (is_skipping_ ? skip() : scan())) continue;
  return records_;
}

// Reads on from the beginning of a record. False where nothing more can be read now.
bool CsvReader::scan() {
  const Marker marker(delimiter_);
  state_ = State::outside;
  used_ = records_.first_cells_[records_.count_];
  line_ = begin_line_;
  std::size_t at = begin_;
  for (; at < filled_; at += block) {
    const std::size_t left = filled_ - at;
    if (left < block && !ended_) break;
    Marks marks = marker(buffer_.get() + at);
    std::uint64_t special = marks.ends | (has_quotes_ ? marks.quotes : 0);
    if (left < block) special &= (std::uint64_t{1} << left) - 1;
    if (records_.ends_.size() < used_ + block + 1) records_.ends_.resize(2 * used_ + 16 * block);
    for (; special != 0; special &= special - 1) {
      const std::size_t position = at + static_cast<std::size_t>(std::countr_zero(special));
      if (buffer_[position] == delimiter_ && state_ == State::outside) {
        records_.ends_[used_++] = static_cast<std::uint32_t>(position);
      } else if (!take(position)) {
        return true;
      }
    }
  }
  if (filled_ <= begin_) return false;
  if (std::min(at, filled_) - begin_ > max_record_bytes) {
    give_up_record();
    return true;
  }
  if (!ended_) return false;
  if (state_ == State::after_quote && are_spaces(quote_ + 1, filled_)) state_ = State::outside;
  if (state_ != State::outside) {
    has_quotes_ = false;
    return true;
  }
  close_record(filled_);
  return false;
}

// Looks at a quote, a line break or a delimiter in quotes. False where reading has to begin anew at a record.
bool CsvReader::take(std::size_t position) {
  if (position - begin_ > max_record_bytes) {
    give_up_record();
    return false;
  }
  const char byte = buffer_[position];
  if (state_ == State::after_quote) {
    if (byte == '"' && position == quote_ + 1) {
      state_ = State::inside;
      return true;
    }
    const bool is_closed = byte != '"' && are_spaces(quote_ + 1, position);
    state_ = is_closed ? State::outside : State::inside;
  }
  if (state_ == State::inside) {
    if (byte == '"') {
      state_ = State::after_quote;
      quote_ = position;
    } else if (is_break(byte)) {
      pass_line_break(position);
    }
    return true;
  }
  if (byte == '"') {
    if (is_first_of_cell(position)) state_ = State::inside;
    return true;
  }
  if (byte == delimiter_) {
    records_.ends_[used_++] = static_cast<std::uint32_t>(position);
    return true;
  }
  return close_record(position);
}

// Ends a record at a line break or the end of the file. False where reading has to begin anew, or there is no room.
bool CsvReader::close_record(std::size_t position) {
  const bool is_blank = position == begin_;
  if (!is_blank) {
    records_.ends_[used_++] = static_cast<std::uint32_t>(position);
    records_.begins_[records_.count_] = static_cast<std::uint32_t>(begin_);
    add_record(base_ + begin_, position - begin_, has_quotes_ ? RecordFault::none : RecordFault::unclosed_quote);
  }
  // What comes next may have quotes again.
  const bool goes_on = has_quotes_ && records_.count_ < Records::capacity;
  begin_next_record(position);
  return goes_on;
}

void CsvReader::begin_next_record(std::size_t end) {
  if (end < filled_) pass_line_break(end);
  begin_ = end + 1;
  begin_line_ = line_;
  has_quotes_ = true;
}

// A record has become too long: because a quote is not closed, or on its own.
void CsvReader::give_up_record() {
  if (state_ == State::inside) {
    has_quotes_ = false;
    return;
  }
  is_skipping_ = true;
  skipped_from_ = base_ + begin_;
  begin_ += max_record_bytes;
}

// Looks for the end of a record that is too long. False where it is not there yet.
bool CsvReader::skip() {
  const char* const end = buffer_.get() + filled_;
  const char* const found = std::find_if<const char*>(buffer_.get() + begin_, end, is_break);
  const auto position = static_cast<std::size_t>(found - buffer_.get());
  begin_ = position;
  if (found == end && !ended_) return false;
  used_ = records_.first_cells_[records_.count_];
  add_record(skipped_from_, base_ + position - skipped_from_, RecordFault::too_long);
  is_skipping_ = false;
  begin_next_record(position);
  return true;
}

void CsvReader::add_record(std::uint64_t offset, std::uint64_t length, RecordFault fault) {
  const std::size_t record = records_.count_++;
  records_.offsets_[record] = offset;
  records_.lengths_[record] = length;
  records_.lines_[record] = begin_line_;
  records_.faults_[record] = fault;
  records_.first_cells_[record + 1] = static_cast<std::uint32_t>(used_);
}

void CsvReader::pass_line_break(std::size_t position) {
  const std::uint64_t in_file = base_ + position;
  if (buffer_[position] == '\n' && in_file == after_return_) return;
  if (buffer_[position] == '\r') after_return_ = in_file + 1;
  ++line_;
}

bool CsvReader::is_first_of_cell(std::size_t position) const {
  const bool is_first_cell = used_ == records_.first_cells_[records_.count_];
  return position == (is_first_cell ? begin_ : records_.ends_[used_ - 1] + 1);
}

bool CsvReader::are_spaces(std::size_t begin, std::size_t end) const {
  return std::all_of(buffer_.get() + begin, buffer_.get() + end, [](char byte) { return byte == ' ' || byte == '\t'; });
}

std::string_view cell_text(std::string_view raw, std::string& room) {
  if (raw.empty() || raw.front() != '"') return raw;
  const std::size_t last = raw.find_last_not_of(" \t");
  if (last == 0 || raw[last] != '"') return raw;
  const std::string_view inner = raw.substr(1, last - 1);
  if (inner.find('"') == std::string_view::npos) return inner;
  room.clear();
  for (std::size_t i = 0; i < inner.size(); ++i) {
    room += inner[i];
    if (inner[i] == '"' && i + 1 < inner.size() && inner[i + 1] == '"') ++i;
  }
  return room;
}

}  // namespace amps
