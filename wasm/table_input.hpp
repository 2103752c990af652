// What the engines that read tables share: where JavaScript puts the head of a file, and what that head tells.
#pragma once

#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "table/layout.hpp"

namespace amps::wasm {

// Where JavaScript puts bytes: the head of a file, or those of a row. A record is never longer.
std::string& scratch();

// So many of these bytes, a number in digits.
std::string_view put(const std::string& count);

template <class Number>
Number number_of(const std::string& text) {
  Number number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

// So many bytes of the head of a file: in which encoding they are, or why that is no table.
std::string encoding(const std::string& count);

struct Head {
  Layout layout;
  std::vector<std::vector<std::string>> rows;  // the first ones, the header before all
};

// So many bytes of the head of a file, and "whole" where there are no more; nothing of an empty one.
std::optional<Head> head_of(const std::string& count, const std::string& whole);
std::string empty_file();

}  // namespace amps::wasm
