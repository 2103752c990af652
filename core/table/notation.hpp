// Numbers and dates as people of different countries write them. One column is written in one notation, which its
// values tell together: "1.234" alone could be either.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "text/date.hpp"

namespace amps {

// Which mark stands before the decimals.
enum class NumberNotation : std::uint8_t { point, comma };

enum class DateNotation : std::uint8_t { year_first, day_first, month_first };

// In hundredths, half up: "€ 1.234,56", "1 234", "(99)", "12 %", "USD 1,000". Thousands are separated by the other
// mark, spaces or apostrophes. Nothing where the text is no such number, or has more than 13 digits before the
// decimals.
std::optional<std::int64_t> read_hundredths(std::string_view text, NumberNotation notation);

// The double that is nearest to the number, of up to 19 digits from the first that is not 0 on; with an exponent, too:
// "0.000125", "1.25e-4". Nothing where the text is no such number, is not finite, or is 10^15 or more in size.
std::optional<double> read_number(std::string_view text, NumberNotation notation);

// "2026-12-31" in any column; "31.12.2026", "31/12/26" or "12/31/2026" by its notation, with - . or / between the
// parts. A time behind the day is left out. Nothing where the text has another form or the day does not exist.
std::optional<Date> read_day(std::string_view text, DateNotation notation);

// What the values of a column leave possible; blank ones say nothing.
class NumberEvidence {
 public:
  void see(std::string_view text);
  // Every value fits.
  bool fits(NumberNotation notation) const { return seen_ > 0 && fits_[static_cast<std::size_t>(notation)] == seen_; }
  bool is_open() const { return fits(NumberNotation::point) && fits(NumberNotation::comma) && differ_; }
  // The one that most values fit; `usual` where as many fit both.
  NumberNotation best(NumberNotation usual) const;

 private:
  std::size_t seen_ = 0;
  std::size_t fits_[2] = {0, 0};
  bool differ_ = false;  // the two read some value differently
};

class DateEvidence {
 public:
  void see(std::string_view text);
  bool fits(DateNotation notation) const { return seen_ > 0 && fits_[static_cast<std::size_t>(notation)] == seen_; }
  // Day and month could be either.
  bool is_open() const { return fits(DateNotation::day_first) && fits(DateNotation::month_first) && differ_; }
  DateNotation best() const;

 private:
  std::size_t seen_ = 0;
  std::size_t fits_[3] = {0, 0, 0};
  bool differ_ = false;
};

}  // namespace amps
