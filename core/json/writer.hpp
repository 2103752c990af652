// Writing JSON as JavaScript's JSON.stringify prints it, so that a document keeps its bytes through a browser.
//
// A writer of our own because scores are exact decimals here: they never become a double, are never printed with
// an exponent, and "48.0" is written 48.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace amps {

class JsonWriter {
 public:
  JsonWriter& open_object();
  JsonWriter& close_object();
  JsonWriter& open_array();
  JsonWriter& close_array();
  JsonWriter& key(std::string_view name);

  JsonWriter& null();
  JsonWriter& boolean(bool value);
  JsonWriter& integer(std::int64_t value);
  // value / 10^decimals, without trailing zeros.
  JsonWriter& decimal(std::int64_t value, int decimals);
  // Bytes that are not UTF-8 become U+FFFD.
  JsonWriter& string(std::string_view value);
  // A text that is JSON already.
  JsonWriter& raw(std::string_view json);

  std::string take() { return std::move(text_); }

 private:
  void separate();

  std::string text_;
};

}  // namespace amps
