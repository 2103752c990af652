// Writing JSON as JavaScript's JSON.stringify prints it, so that a document keeps its bytes through a browser.
//
// A writer of our own because scores are exact decimals here: they never become a double, are never printed with
// an exponent, and "48.0" is written 48.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace amps {

// The name of a member as the source spells it. Nobody looks through its characters: half of a document is names.
struct JsonName {
  template <std::size_t size>
  consteval JsonName(const char (&name)[size]) : text(name, size - 1) {}  // NOLINT(google-explicit-constructor)

  std::string_view text;
};

class JsonWriter {
 public:
  JsonWriter& open_object();
  JsonWriter& close_object();
  JsonWriter& open_array();
  JsonWriter& close_array();
  JsonWriter& key(JsonName name) { return plain_key(name.text.data(), name.text.size()); }
  // A name that comes from a document.
  JsonWriter& foreign_key(std::string_view name);

  JsonWriter& null();
  JsonWriter& boolean(bool value);
  JsonWriter& integer(std::int64_t value);
  // value / 10^decimals, without trailing zeros.
  JsonWriter& decimal(std::int64_t value, int decimals);
  // Bytes that are not UTF-8 become U+FFFD.
  JsonWriter& string(std::string_view value);
  // A text that is JSON already.
  JsonWriter& raw(std::string_view json) { return raw(json.data(), json.size()); }

  std::string take() const { return {text_.get(), size_}; }

 private:
  // A name in two numbers is a smaller call than one in memory, and documents are made of names.
  JsonWriter& plain_key(const char* name, std::size_t size);
  JsonWriter& raw(const char* json, std::size_t size);
  void separate();
  void put(const char* bytes, std::size_t size);
  void put(char c) { put(&c, 1); }
  void put_escaped(char c);

  // Not a std::string: its small functions stay calls where code has to be small, and a document is a thousand small
  // pieces.
  std::unique_ptr<char[]> text_;
  std::size_t size_ = 0;
  std::size_t room_ = 0;
};

}  // namespace amps
