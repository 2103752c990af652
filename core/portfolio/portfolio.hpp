// The accounts of a table, scored: a few numbers for each row, column by column, which stay small for a million of
// them. What else a row says is read again from the file where it is looked at.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/model_document.hpp"
#include "portfolio/columns.hpp"
#include "portfolio/row_reader.hpp"
#include "portfolio/value_at_risk.hpp"
#include "score/scorer.hpp"
#include "table/csv.hpp"
#include "text/date.hpp"

namespace amps {

// Words that many rows share, such as owners: each once, in the order of the file.
class Names {
 public:
  // The index of the text. The first is the blank one.
  std::uint32_t index_of(std::string_view text);
  const std::vector<std::string>& list() const { return list_; }

 private:
  std::vector<std::string> list_{""};
  std::unordered_map<std::string, std::uint32_t> indices_{{"", 0}};
  std::uint32_t last_ = 0;  // most rows have the words of the row before
};

// A row by its numbers.
struct Account {
  static constexpr std::uint32_t none = 0xFFFFFFFF;
  static constexpr std::int32_t no_day = INT32_MIN;

  std::uint64_t offset = 0;  // where its row lies in the file
  std::uint32_t bytes = 0;   // of the row, without its line break
  // At its end: the bytes that an earlier export has added and of blank cells without a header, and how many cells are
  // not there and count as blank.
  std::uint16_t extra_bytes = 0;
  std::uint16_t missing_cells = 0;
  std::uint32_t line = 0;        // on which the row begins
  std::uint32_t owner = 0;       // in Portfolio::owners()
  std::uint32_t segment = 0;     // in Portfolio::segments()
  std::uint32_t currency = 0;    // in Portfolio::currencies()
  std::uint32_t earlier = none;  // the row of the same account with the date before this one's
  std::int64_t value = -1;       // in hundredths; -1 where there is none
  std::int32_t renewal = no_day;
  std::int32_t date = no_day;  // of the assessment
  std::int16_t score = -1;     // in tenths, as all of these; -1 where there is none
  std::int16_t low = 0;
  std::int16_t high = 0;
  std::int16_t coverage = 0;
  std::int16_t score_then = -1;  // on the day of the row, when none of its answers was too old
  std::int8_t band = -1;
  std::uint8_t stage = 0;
  bool is_certain = false;
  bool is_current = true;  // no row of the same account has a later date

  // In hundredths, by the score and by the low end of the range; -1 where one of the two numbers is missing.
  std::int64_t at_risk() const { return value < 0 || score < 0 ? -1 : value_at_risk(value, score); }
  std::int64_t at_risk_at_worst() const { return value < 0 ? -1 : value_at_risk(value, low); }
};

// One number for each row. It grows without being moved, and takes no room before it is used.
template <class Number>
class Series {
 public:
  explicit Series(Number absent = {}) : absent_(absent) {}

  void use() { is_used_ = true; }
  Number operator[](std::size_t row) const {
    return row / chunk < chunks_.size() ? chunks_[row / chunk][row % chunk] : absent_;
  }
  // For so many rows.
  void make_room(std::size_t rows) {
    while (is_used_ && chunks_.size() * chunk < rows) chunks_.push_back(std::make_unique<Number[]>(chunk));
  }
  // Where there is room for the row.
  void set(std::size_t row, Number number) {
    if (row / chunk < chunks_.size()) chunks_[row / chunk][row % chunk] = number;
  }

 private:
  static constexpr std::size_t chunk = 4096;

  Number absent_;
  bool is_used_ = false;
  std::vector<std::unique_ptr<Number[]>> chunks_;
};

// A row that is not scored.
struct RefusedRow {
  std::uint64_t offset = 0;
  std::uint64_t bytes = 0;
  std::uint16_t extra_bytes = 0;  // as those of an account
  std::uint16_t missing_cells = 0;
  std::uint32_t line = 0;
  RowFault fault;
};

class Portfolio {
 public:
  // The model must live as long as the portfolio. Answers that are too old on the as-of date count as unknown.
  Portfolio(const Model& model, Columns columns, std::optional<Date> as_of);

  // The next records of the file; the first of all is the header.
  void take(const Records& records);
  // No more records follow: gives back what only reading needs.
  void end() { keys_ = Keys(); }

  const Model& model() const { return model_; }
  const Columns& columns() const { return columns_; }
  std::optional<Date> as_of() const { return as_of_; }
  const RowReader& reader() const { return reader_; }

  std::size_t size() const { return size_; }
  Account operator[](std::size_t row) const;
  // One number of a row, where not all are needed.
  std::uint64_t offset(std::size_t row) const { return offsets_[row]; }
  std::int64_t value(std::size_t row) const { return values_[row]; }
  std::int32_t renewal(std::size_t row) const { return renewals_[row]; }
  std::int8_t band(std::size_t row) const { return bands_[row]; }
  std::uint8_t stage(std::size_t row) const { return stages_[row]; }
  std::uint32_t owner(std::size_t row) const { return owner_of_[row]; }
  std::uint32_t segment(std::size_t row) const { return segment_of_[row]; }
  std::uint32_t currency(std::size_t row) const { return currency_of_[row]; }
  std::uint32_t earlier(std::size_t row) const { return earlier_[row]; }
  std::int16_t low(std::size_t row) const { return lows_[row]; }
  bool is_current(std::size_t row) const { return current_[row]; }
  std::int16_t score(std::size_t row) const { return scores_[row]; }  // in tenths; -1 where there is none
  // The same on the day of the row, when none of its answers was too old: what scores are compared by over time.
  std::int16_t score_then(std::size_t row) const { return keeps_then_ ? scores_then_[row] : scores_[row]; }
  const std::vector<RefusedRow>& refused() const { return refused_; }
  const Names& owners() const { return owners_; }
  const Names& segments() const { return segments_; }
  const Names& currencies() const { return currencies_; }

  std::uint64_t short_rows() const { return short_rows_; }  // with fewer cells than the header
  std::uint64_t blank_rows() const { return blank_rows_; }  // without any text: left out
  std::uint64_t same_names() const { return same_names_; }  // again, where no column tells accounts apart

  std::uint64_t header_end() const { return header_end_; }  // in the file
  std::uint16_t header_extra_bytes() const { return header_extra_bytes_; }

 private:
  // Which accounts are there already, by a hash of 64 bits of their id.
  class Keys {
   public:
    // Makes room for rows up to that one, and brings what find_or_add() will look at for these keys into the cache: to
    // ask for many places at once costs little more than one.
    void expect(std::size_t rows, const std::uint64_t* keys, std::size_t count);
    // The row of that key, or none after having noted this one for it.
    std::uint32_t find_or_add(std::uint64_t key, std::uint32_t row);
    void replace(std::uint64_t key, std::uint32_t row);

   private:
    struct Place {
      std::uint32_t low = 0;  // half of the key: it tells where its place is
      std::uint32_t row = Account::none;
    };

    void grow();
    // Of the key, or the free one where it is not there.
    Place& find(std::uint64_t key);

    std::vector<Place> places_;
    Series<std::uint32_t> high_{};  // of each row, the other half of its key
    std::size_t used_ = 0;
    std::uint32_t expected_ = 0;  // nobody reads it: it keeps the compiler from leaving out what expect() is for
  };

  void read_header(const Records& records);
  void read_row(const Records& records, std::size_t slot);
  void read_questions(const Records& records);
  void read_vector(const Records& records, std::size_t slot);
  void read_account(const Records& records, std::size_t slot);
  // Whether there were any.
  bool drop_stale_answers(std::size_t count);
  void make_room(std::size_t rows);
  void add(std::size_t slot);
  void find_keys(const Records& records);
  void find_place(const Records& records, std::size_t slot);
  void refuse(const Records& records, std::size_t slot, const ErrorCode& code, std::size_t column = 0);
  bool has_vector(const Records& records, std::size_t slot) const;
  std::uint16_t extra_bytes(const Records& records, std::size_t slot, bool is_ragged = false) const;

  const Model& model_;
  Columns columns_;
  std::optional<Date> as_of_;
  RowReader reader_;
  std::unique_ptr<Scorer> scorer_;
  // Which columns hold what is read of every row.
  std::optional<std::size_t> id_, name_, value_, currency_, renewal_, segment_, owner_, stage_, vector_, date_, ours_;
  std::vector<std::pair<std::size_t, std::size_t>> questions_;  // a column, and its question
  bool has_ages_ = false;                                       // some answers become too old
  bool keeps_then_ = false;                                     // and rows of one account are compared

  std::size_t size_ = 0;
  Series<std::uint64_t> offsets_;
  Series<std::uint32_t> bytes_;
  Series<std::uint16_t> extra_bytes_;
  Series<std::uint16_t> missing_cells_;
  Series<std::uint32_t> lines_;
  Series<std::uint32_t> owner_of_;
  Series<std::uint32_t> segment_of_;
  Series<std::uint32_t> currency_of_;
  Series<std::uint32_t> earlier_{Account::none};
  Series<std::int64_t> values_{-1};
  Series<std::int32_t> renewals_{Account::no_day};
  Series<std::int32_t> dates_{Account::no_day};
  Series<std::int16_t> scores_;
  Series<std::int16_t> scores_then_{-1};
  Series<std::int16_t> lows_;
  Series<std::int16_t> highs_;
  Series<std::int16_t> coverages_;
  Series<std::int8_t> bands_;
  Series<std::uint8_t> stages_;
  Series<bool> certain_;
  Series<bool> current_{true};

  std::vector<RefusedRow> refused_;
  Names owners_;
  Names segments_;
  Names currencies_;
  Keys keys_;
  bool has_header_ = false;
  std::uint64_t header_end_ = 0;
  std::uint16_t header_extra_bytes_ = 0;
  std::uint64_t short_rows_ = 0;
  std::uint64_t blank_rows_ = 0;
  std::uint64_t same_names_ = 0;

  // Of the records that are being taken.
  enum class Fate : std::uint8_t { taken, left_out, refused };
  std::array<Fate, Records::capacity> fates_;
  std::array<Account, Records::capacity> accounts_;
  std::array<std::uint64_t, Records::capacity> account_keys_;  // 0 where nothing tells the account
  std::string room_;
};

}  // namespace amps
