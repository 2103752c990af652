#include "json/writer.hpp"

#include <cstring>

#include "number/decimal.hpp"
#include "text/utf8.hpp"

namespace amps {

namespace {

// A character of ASCII that stands for itself: most are, and they are copied in runs.
bool is_plain(char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\'; }

}  // namespace

void JsonWriter::put(const char* bytes, std::size_t size) {
  if (room_ - size_ < size) {
    room_ = 2 * (room_ + size) + 1000;
    std::unique_ptr<char[]> larger(new char[room_]);
    if (size_ > 0) std::memcpy(larger.get(), text_.get(), size_);
    text_ = std::move(larger);
  }
  std::memcpy(text_.get() + size_, bytes, size);
  size_ += size;
}

void JsonWriter::separate() {
  if (size_ == 0) return;
  const char last = text_[size_ - 1];
  if (last != '{' && last != '[' && last != ':') put(',');
}

JsonWriter& JsonWriter::open_object() { return raw("{", 1); }

JsonWriter& JsonWriter::close_object() {
  put('}');
  return *this;
}

JsonWriter& JsonWriter::open_array() { return raw("[", 1); }

JsonWriter& JsonWriter::close_array() {
  put(']');
  return *this;
}

JsonWriter& JsonWriter::plain_key(const char* name, std::size_t size) {
  raw("\"", 1);
  put(name, size);
  put("\":", 2);
  return *this;
}

JsonWriter& JsonWriter::foreign_key(std::string_view name) {
  string(name);
  put(':');
  return *this;
}

JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::boolean(bool value) { return raw(value ? "true" : "false"); }

JsonWriter& JsonWriter::integer(std::int64_t value) { return raw(format_decimal(value)); }

JsonWriter& JsonWriter::decimal(std::int64_t value, int decimals) { return raw(format_decimal(value, decimals)); }

JsonWriter& JsonWriter::string(std::string_view value) {
  raw("\"", 1);
  while (!value.empty()) {
    std::size_t plain = 0;
    while (plain < value.size() && is_plain(value[plain])) ++plain;
    put(value.data(), plain);
    value.remove_prefix(plain);
    if (value.empty()) break;
    const std::size_t length = utf8_length(value);
    if (length == 1) {
      put_escaped(value.front());
    } else if (length == 0) {
      put("\xEF\xBF\xBD", 3);
    } else {
      put(value.data(), length);
    }
    value.remove_prefix(length == 0 ? 1 : length);
  }
  put('"');
  return *this;
}

void JsonWriter::put_escaped(char c) {
  constexpr std::string_view hex = "0123456789abcdef";
  // Each with the letter that stands for it behind a backslash.
  for (const char* pair = "\"\"\\\\\bb\ff\nn\rr\tt"; *pair != '\0'; pair += 2) {
    if (*pair != c) continue;
    put('\\');
    return put(pair[1]);
  }
  if (static_cast<unsigned char>(c) >= 0x20) return put(c);
  put("\\u00", 4);
  put(hex[static_cast<unsigned char>(c) >> 4]);
  put(hex[c & 15]);
}

JsonWriter& JsonWriter::raw(const char* json, std::size_t size) {
  separate();
  put(json, size);
  return *this;
}

}  // namespace amps
