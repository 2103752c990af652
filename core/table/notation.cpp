#include "table/notation.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace amps {

namespace {

bool drop_front(std::string_view& text, std::string_view what) {
  if (!text.starts_with(what)) return false;
  text.remove_prefix(what.size());
  return true;
}

bool drop_back(std::string_view& text, std::string_view what) {
  if (!text.ends_with(what)) return false;
  text.remove_suffix(what.size());
  return true;
}

// No-break, narrow, thin and common spaces.
constexpr std::string_view spaces[] = {" ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\t"};
constexpr std::string_view apostrophes[] = {"'", "\xE2\x80\x99"};
// Euro, dollars, pound, yen in both widths, rupee, won, real, krona, zloty, franc.
constexpr std::string_view signs[] = {"\xE2\x82\xAC", "US$",          "R$",           "$",  "\xC2\xA3",  "\xC2\xA5",
                                      "\xEF\xBF\xA5", "\xE2\x82\xB9", "\xE2\x82\xA9", "kr", "z\xC5\x82", "Fr.",
                                      "\xE5\x86\x86"};

template <class Drop>
bool drop_any(std::string_view& text, const auto& list, Drop drop) {
  return std::any_of(std::begin(list), std::end(list), [&](std::string_view what) { return drop(text, what); });
}

void trim(std::string_view& text) {
  while (drop_any(text, spaces, drop_front)) continue;
  while (drop_any(text, spaces, drop_back)) continue;
}

void drop_currency(std::string_view& text) {
  trim(text);
  if (!drop_any(text, signs, drop_front) && text.size() > 3 && std::all_of(text.begin(), text.begin() + 3, is_upper)) {
    text.remove_prefix(3);
  }
  if (!drop_any(text, signs, drop_back) && text.size() > 3 && std::all_of(text.end() - 3, text.end(), is_upper)) {
    text.remove_suffix(3);
  }
  trim(text);
}

// A sign before the number or the currency, or brackets around both, as in accounts.
bool drop_sign(std::string_view& text) {
  trim(text);
  if (drop_front(text, "-") || drop_front(text, "\xE2\x88\x92")) return true;
  if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
    text.remove_prefix(1);
    text.remove_suffix(1);
    return true;
  }
  drop_front(text, "+");
  return false;
}

constexpr std::size_t most_digits = 13;

// "1234.5" as most files have it, without all that may stand around it.
std::optional<std::int64_t> plain_hundredths(std::string_view text, char mark) {
  std::int64_t value = 0;
  std::size_t at = 0;
  for (; at < text.size() && is_digit(text[at]); ++at) value = 10 * value + (text[at] - '0');
  if (at == 0 || at > most_digits) return std::nullopt;
  value *= 100;
  if (at == text.size()) return value;
  const std::size_t decimals = text.size() - at - 1;
  if (text[at] != mark || decimals == 0 || decimals > 2 || !is_digit(text[at + 1]) || !is_digit(text.back()))
    return std::nullopt;
  return value + 10 * (text[at + 1] - '0') + (decimals == 2 ? text[at + 2] - '0' : 0);
}

// A number by its digits, without signs, currencies and separators.
struct Spelled {
  bool is_negative = false;
  std::int64_t whole = 0;
  std::string_view decimals;
};

std::optional<Spelled> spelled_number(std::string_view text, NumberNotation notation) {
  const char mark = notation == NumberNotation::point ? '.' : ',';
  Spelled number;
  number.is_negative = drop_sign(text);
  drop_currency(text);
  if (!number.is_negative) number.is_negative = drop_sign(text);
  trim(text);
  if (drop_back(text, "%")) trim(text);
  const std::string_view other = notation == NumberNotation::point ? "," : ".";

  std::size_t digits = 0;
  std::size_t in_group = 0;  // since the last separator of thousands
  bool is_grouped = false;
  while (!text.empty() && text.front() != mark) {
    if (is_digit(text.front())) {
      if (++digits > most_digits) return std::nullopt;
      number.whole = 10 * number.whole + (text.front() - '0');
      ++in_group;
      text.remove_prefix(1);
    } else {
      const bool is_separator =
          drop_front(text, other) || drop_any(text, spaces, drop_front) || drop_any(text, apostrophes, drop_front);
      // Groups have three digits, the first of them fewer; in India all but the last have two.
      if (!is_separator || in_group == 0 || in_group > 3 || (is_grouped && in_group < 2)) return std::nullopt;
      is_grouped = true;
      in_group = 0;
    }
  }
  if (is_grouped && in_group != 3) return std::nullopt;
  if (!text.empty()) {
    text.remove_prefix(1);
    if (text.empty() || !std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
    number.decimals = text;
  } else if (digits == 0) {
    return std::nullopt;
  }
  return number;
}

constexpr std::size_t most_significant = 19;  // digits that 64 bits hold
__extension__ using Wide = unsigned __int128;

std::uint64_t power_of_ten(int exponent) {
  std::uint64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

// digits · 10^exponent, rounded once as long as the exponent is from -19 on.
double scaled(std::uint64_t digits, int exponent) {
  if (digits == 0) return 0;
  if (exponent < -19) return scaled(digits, -19) / scaled(1, -19 - exponent);
  if (exponent > 0) {
    return exponent < 20 ? static_cast<double>(Wide{digits} * power_of_ten(exponent))
                         : scaled(digits, 19) * scaled(1, exponent - 19);
  }
  // Both are exact, so their quotient is rounded once.
  constexpr std::uint64_t exact = std::uint64_t{1} << 53;
  if (digits <= exact && exponent >= -15)
    return static_cast<double>(digits) / static_cast<double>(power_of_ten(-exponent));
  // A quotient of at least 64 bits, whose last one also stands for all behind it: more than a double has.
  int shift = 0;
  Wide shifted = digits;
  for (; (shifted >> 127) == 0; ++shift) shifted <<= 1;
  const std::uint64_t power = power_of_ten(-exponent);
  const Wide quotient = shifted / power | (shifted % power == 0 ? 0 : 1);
  return std::ldexp(static_cast<double>(quotient), -shift);
}

// "1.25e-4" without its exponent, which is cut off.
std::optional<int> cut_exponent(std::string_view& text) {
  const std::size_t e = text.find_first_of("eE");
  if (e == std::string_view::npos || e == 0 || !is_digit(text[e - 1])) return 0;
  std::string_view digits = text.substr(e + 1);
  const bool is_negative = drop_front(digits, "-");
  if (!is_negative) drop_front(digits, "+");
  if (digits.empty() || digits.size() > 3 || !std::all_of(digits.begin(), digits.end(), is_digit)) return std::nullopt;
  int exponent = 0;
  for (const char digit : digits) exponent = 10 * exponent + (digit - '0');
  text = text.substr(0, e);
  return is_negative ? -exponent : exponent;
}

constexpr double too_large = 1e15;

}  // namespace

std::optional<std::int64_t> read_hundredths(std::string_view text, NumberNotation notation) {
  if (text.size() < 20) {
    if (const auto plain = plain_hundredths(text, notation == NumberNotation::point ? '.' : ',')) return plain;
  }
  const auto number = spelled_number(text, notation);
  if (!number) return std::nullopt;
  std::int64_t value = 100 * number->whole;
  const std::string_view decimals = number->decimals;
  if (!decimals.empty()) value += 10 * (decimals[0] - '0') + (decimals.size() > 1 ? decimals[1] - '0' : 0);
  if (decimals.size() > 2 && decimals[2] >= '5') ++value;
  return number->is_negative ? -value : value;
}

std::optional<double> read_number(std::string_view text, NumberNotation notation) {
  trim(text);
  const auto exponent = cut_exponent(text);
  if (!exponent) return std::nullopt;
  const auto number = spelled_number(text, notation);
  if (!number) return std::nullopt;
  auto digits = static_cast<std::uint64_t>(number->whole);
  std::size_t significant = 0;
  for (std::uint64_t rest = digits; rest > 0; rest /= 10) ++significant;
  int places = *exponent;
  for (const char decimal : number->decimals) {
    if (significant == most_significant) break;
    digits = 10 * digits + static_cast<std::uint64_t>(decimal - '0');
    if (digits > 0) ++significant;
    --places;
  }
  if (places < -300 || places > 30) return digits == 0 || places < 0 ? std::optional(0.0) : std::nullopt;
  const double value = scaled(digits, places);
  if (value >= too_large) return std::nullopt;
  return number->is_negative && value != 0 ? -value : value;
}

std::optional<Date> read_day(std::string_view text, DateNotation notation) {
  if (text.size() == 10 && text[4] == '-') return parse_date(text);
  trim(text);
  // A time: "T00:00:00Z", " 00:00", " 12:00 AM".
  const std::size_t behind = text.find_first_of("T ");
  if (behind != std::string_view::npos) {
    const std::string_view time = text.substr(behind + 1);
    if (time.empty() || !is_digit(time[0]) ||
        time.find_first_not_of("0123456789:.,+-ZAPM apm") != std::string_view::npos) {
      return std::nullopt;
    }
    text = text.substr(0, behind);
  }
  std::array<std::string_view, 3> parts;
  const std::size_t first = text.find_first_of("-./");
  if (first == std::string_view::npos) return std::nullopt;
  const std::size_t second = text.find(text[first], first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  parts = {text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
  for (const std::string_view part : parts) {
    if (part.empty() || part.size() > 4 || !std::all_of(part.begin(), part.end(), is_digit)) return std::nullopt;
  }
  const bool is_year_first = parts[0].size() == 4;
  // No country writes the month first and puts dots behind it.
  if (!is_year_first &&
      (notation == DateNotation::year_first || (notation == DateNotation::month_first && text[first] == '.'))) {
    return std::nullopt;
  }
  const std::string_view year = is_year_first ? parts[0] : parts[2];
  const std::string_view month = is_year_first || notation == DateNotation::day_first ? parts[1] : parts[0];
  const std::string_view day = is_year_first ? parts[2] : notation == DateNotation::day_first ? parts[0] : parts[1];
  if ((year.size() != 4 && year.size() != 2) || month.size() > 2 || day.size() > 2) return std::nullopt;
  std::string spelled = year.size() == 2 ? "20" : "";
  spelled += year;
  spelled += month.size() == 1 ? "-0" : "-";
  spelled += month;
  spelled += day.size() == 1 ? "-0" : "-";
  spelled += day;
  return parse_date(spelled);
}

void NumberEvidence::see(std::string_view text) {
  trim(text);
  if (text.empty()) return;
  ++seen_;
  const auto by_point = read_hundredths(text, NumberNotation::point);
  const auto by_comma = read_hundredths(text, NumberNotation::comma);
  if (by_point) ++fits_[0];
  if (by_comma) ++fits_[1];
  if (by_point != by_comma) differ_ = true;
}

NumberNotation NumberEvidence::best(NumberNotation usual) const {
  if (fits_[0] == fits_[1]) return usual;
  return fits_[0] > fits_[1] ? NumberNotation::point : NumberNotation::comma;
}

void DateEvidence::see(std::string_view text) {
  trim(text);
  if (text.empty()) return;
  ++seen_;
  std::optional<Date> days[3];
  for (std::size_t i = 0; i < 3; ++i) {
    days[i] = read_day(text, static_cast<DateNotation>(i));
    if (days[i]) ++fits_[i];
  }
  if (days[1] != days[2]) differ_ = true;
}

DateNotation DateEvidence::best() const {
  // Any column takes years first, so others come before it only where they fit more values.
  return static_cast<DateNotation>(std::max_element(std::begin(fits_), std::end(fits_)) - std::begin(fits_));
}

}  // namespace amps
