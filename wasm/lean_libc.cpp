// The libc functions that our libraries reach for and never really need, in a few lines each.
//
// nlohmann_json turns every number with a point into a double on its way to the spelling that we read, and libc does
// so with 128-bit floating point in software: 10 KB of the download, for a value that nobody looks at.
#include <cstdlib>

// Good to some twelve digits, and infinite where a double overflows, which nlohmann_json refuses.
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
