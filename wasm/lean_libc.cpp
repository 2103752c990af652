// The libc functions that our libraries reach for and hardly use, in a few lines each. The linker takes these, and
// leaves out what libc would bring: 128-bit floating point in software and all of printf, a fifth of the download.
#include <cstdarg>
#include <cstddef>
#include <cstdlib>

// nlohmann_json makes a double of every number with a point, then hands us the spelling, which is all we read.
// Good to some twelve digits, and infinite where a double overflows, because nlohmann_json refuses that. The time that
// it takes depends on how long the number is spelled, not on how large or small it is.
extern "C" double strtod(const char* text, char** end) {
  const bool negative = *text == '-';
  if (negative) ++text;
  double value = 0;
  int exponent = 0;
  bool behind_point = false;
  for (; (*text >= '0' && *text <= '9') || *text == '.'; ++text) {
    if (*text == '.') {
      behind_point = true;
    } else {
      // Further digits only move the point, so that no number overflows that its exponent would bring down.
      const bool counts = value < 1e17;
      if (counts) value = value * 10 + (*text - '0');
      exponent += (counts ? 0 : 1) - (behind_point ? 1 : 0);
    }
  }
  if (*text == 'e' || *text == 'E') {
    char* last = nullptr;
    const long given = std::strtol(text + 1, &last, 10);
    constexpr long most = 100'000'000;  // past the digits of any document
    exponent += static_cast<int>(given > most ? most : given < -most ? -most : given);
    text = last;
  }
  double power = 1;
  double square = 10;
  for (int rest = std::abs(exponent); rest > 0; rest /= 2) {
    if (rest % 2 == 1) power *= square;
    square *= square;
  }
  // Nothing to the power of infinity would be no number.
  if (value != 0) value = exponent < 0 ? value / power : value * power;
  *end = const_cast<char*>(text);
  return negative ? -value : value;
}

extern "C" float strtof(const char* text, char** end) { return static_cast<float>(strtod(text, end)); }

extern "C" long double strtold(const char* text, char** end) { return strtod(text, end); }

namespace {

// Writes the format with its one conversion as four hexadecimal digits.
int write_with_hex(char* out, std::size_t size, const char* format, unsigned value) {
  std::size_t length = 0;
  const auto put = [&](char c) {
    if (length + 1 < size) out[length] = c;
    ++length;
  };
  for (; *format != '\0'; ++format) {
    if (*format != '%') {
      put(*format);
      continue;
    }
    while (*format != 'X') ++format;
    for (int shift = 12; shift >= 0; shift -= 4) put("0123456789ABCDEF"[(value >> shift) & 15]);
  }
  if (size > 0) out[length < size ? length : size - 1] = '\0';
  return static_cast<int>(length);
}

}  // namespace

// nlohmann_json prints a control character in an error as "<U+%.4X>". Nobody else prints.
extern "C" int snprintf(char* out, std::size_t size, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const unsigned value = va_arg(arguments, unsigned);
  va_end(arguments);
  return write_with_hex(out, size, format, value);
}
