// What is wrong with the rows of a table, and what they leave open: each in words, with the lines that it is about.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "text/error.hpp"

namespace amps {

// The most lines that one fault lists.
constexpr std::size_t most_listed_lines = 100;
// The most faults that are listed one by one.
constexpr std::size_t most_listed_faults = 1000;

struct TableFault {
  const ErrorCode* code;
  std::string message;
  std::vector<std::uint32_t> lines;  // the first of them, counted from 1
  bool is_left_out = false;          // its rows do not count; else they do, and this is to know
};

class TableFaults {
 public:
  // Rows that do not count.
  void leave_out(const ErrorCode& code, std::vector<std::uint32_t> lines,
                 std::initializer_list<std::string_view> arguments);
  // What is to know of rows that count, or of the table as a whole.
  void tell(const ErrorCode& code, std::vector<std::uint32_t> lines, std::initializer_list<std::string_view> arguments);

  // How many rows do not count, listed or not.
  std::uint64_t left_out() const { return left_out_; }
  // In the order of the file; the last one says so where there are more.
  std::vector<TableFault> list() const;

 private:
  std::vector<TableFault> rows_;
  std::vector<TableFault> remarks_;
  std::uint64_t left_out_ = 0;
  bool has_more_ = false;  // than are listed
};

}  // namespace amps
