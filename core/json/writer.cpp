#include "json/writer.hpp"

#include "number/decimal.hpp"
#include "text/utf8.hpp"

namespace amps {

namespace {

// A character of ASCII that stands for itself: most are, and they are copied in runs.
bool is_plain(char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\'; }

void append_escaped(std::string& text, char c) {
  constexpr std::string_view hex = "0123456789abcdef";
  switch (c) {
    case '"':
      text += "\\\"";
      break;
    case '\\':
      text += "\\\\";
      break;
    case '\b':
      text += "\\b";
      break;
    case '\f':
      text += "\\f";
      break;
    case '\n':
      text += "\\n";
      break;
    case '\r':
      text += "\\r";
      break;
    case '\t':
      text += "\\t";
      break;
    default:
      if (static_cast<unsigned char>(c) < 0x20) {
        text += "\\u00";
        text += hex[static_cast<unsigned char>(c) >> 4];
        text += hex[c & 15];
      } else {
        text += c;
      }
  }
}

}  // namespace

void JsonWriter::separate() {
  if (text_.empty()) return;
  const char last = text_.back();
  if (last != '{' && last != '[' && last != ':') text_ += ',';
}

JsonWriter& JsonWriter::open_object() { return raw("{"); }

JsonWriter& JsonWriter::close_object() {
  text_ += '}';
  return *this;
}

JsonWriter& JsonWriter::open_array() { return raw("["); }

JsonWriter& JsonWriter::close_array() {
  text_ += ']';
  return *this;
}

JsonWriter& JsonWriter::plain_key(const char* name, std::size_t size) {
  raw("\"", 1);
  text_.append(name, size);
  text_ += '"';
  text_ += ':';
  return *this;
}

JsonWriter& JsonWriter::foreign_key(std::string_view name) {
  string(name);
  text_ += ':';
  return *this;
}

JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::boolean(bool value) { return raw(value ? "true" : "false"); }

JsonWriter& JsonWriter::integer(std::int64_t value) { return raw(format_decimal(value)); }

JsonWriter& JsonWriter::decimal(std::int64_t value, int decimals) { return raw(format_decimal(value, decimals)); }

JsonWriter& JsonWriter::string(std::string_view value) {
  raw("\"");
  while (!value.empty()) {
    std::size_t plain = 0;
    while (plain < value.size() && is_plain(value[plain])) ++plain;
    text_ += value.substr(0, plain);
    value.remove_prefix(plain);
    if (value.empty()) break;
    const std::size_t length = utf8_length(value);
    if (length == 1) {
      append_escaped(text_, value.front());
    } else {
      text_ += length == 0 ? std::string_view("\xEF\xBF\xBD") : value.substr(0, length);
    }
    value.remove_prefix(length == 0 ? 1 : length);
  }
  text_ += '"';
  return *this;
}

JsonWriter& JsonWriter::raw(const char* json, std::size_t size) {
  separate();
  text_.append(json, size);
  return *this;
}

}  // namespace amps
