#include "table_input.hpp"

#include "json/envelope.hpp"
#include "json/writer.hpp"
#include "table/csv.hpp"
#include "table/encoding.hpp"

namespace amps::wasm {

namespace {

constexpr std::size_t previewed_rows = 1000;

}  // namespace

std::string& scratch() {
  static std::string bytes(max_record_bytes, '\0');
  return bytes;
}

std::string_view put(const std::string& count) {
  return std::string_view(scratch()).substr(0, number_of<std::size_t>(count));
}

std::string encoding(const std::string& count) {
  const Encoding found = encoding_of(put(count));
  const bool is_text = found != Encoding::spreadsheet && found != Encoding::binary;
  if (!is_text) return error_envelope({*fault_of(found)});
  JsonWriter out;
  return result_envelope(out.string(name_of(found)).take());
}

std::optional<Head> head_of(const std::string& count, const std::string& whole) {
  const std::string_view head = put(count);
  const bool is_whole = whole == "whole";
  const Layout layout = layout_of(head, is_whole);
  auto rows = first_records(layout, head, is_whole, previewed_rows);
  if (rows.empty()) return std::nullopt;
  return Head{layout, std::move(rows)};
}

std::string empty_file() { return error_envelope({error_at("", ErrorCode::not_a_table, {"The file is empty."})}); }

}  // namespace amps::wasm
