// The libc functions that our libraries reach for and hardly use, in a few lines each. The linker takes these, and
// leaves out what libc would bring: 128-bit floating point in software and all of printf, a fifth of the download.
#include <cstdarg>
#include <cstddef>
#include <cstdlib>

// nlohmann_json makes a double of every number with a point, then hands us the spelling, which is all we read.
// Good to some twelve digits, and infinite where a double overflows, because nlohmann_json refuses that.
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
      value = value * 10 + (*text - '0');
      exponent -= behind_point ? 1 : 0;
    }
  }
  if (*text == 'e' || *text == 'E') {
    char* last = nullptr;
    const long given = std::strtol(text + 1, &last, 10);
    exponent += given > 9999 ? 9999 : given < -9999 ? -9999 : static_cast<int>(given);
    text = last;
  }
  for (; exponent > 0; --exponent) value *= 10;
  for (; exponent < 0; ++exponent) value /= 10;
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
    while (*format != 'X' && *format != 'p') ++format;
    for (int shift = 12; shift >= 0; shift -= 4) put("0123456789ABCDEF"[(value >> shift) & 15]);
  }
  if (size > 0) out[length < size ? length : size - 1] = '\0';
  return static_cast<int>(length);
}

}  // namespace

// nlohmann_json prints a control character in an error as "<U+%.4X>"; Embind prints the address of a type that it
// does not know as "%p". Nobody else prints.
extern "C" int snprintf(char* out, std::size_t size, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const unsigned value = va_arg(arguments, unsigned);
  va_end(arguments);
  return write_with_hex(out, size, format, value);
}

extern "C" int sprintf(char* out, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const unsigned value = va_arg(arguments, unsigned);
  va_end(arguments);
  return write_with_hex(out, 80, format, value);
}

extern "C" int siprintf(char* out, const char* format, ...) __attribute__((alias("sprintf")));
