// The options and operands of one command.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace amps::cli {

struct Arguments {
  std::optional<std::string> vector;
  std::optional<std::string> model;
  std::optional<std::string> as_of;
  std::optional<std::string> top;
  std::optional<std::string> out;
  std::optional<std::string> lags;
  std::optional<std::string> watch;
  std::optional<std::string> dialect;
  std::optional<std::string> table;
  std::optional<std::string> columns;
  std::optional<std::string> value_column;  // --value
  std::optional<std::string> kind;
  std::optional<std::string> period;
  std::optional<std::string> basis;
  std::optional<std::string> margin;
  std::optional<std::string> segment;
  std::optional<std::string> event;
  std::vector<std::string> map;  // each use of --map
  bool lines = false;
  bool text = false;
  bool coa = false;
  std::vector<std::string> operands;
  std::string fault;  // in words; empty where there is none

  // Where the value of an option goes; null where it takes none.
  std::optional<std::string>* value_of(std::string_view option);
};

// Reads what follows the command's name; only the options named are allowed, each with a value at most once.
Arguments parse_arguments(const std::vector<std::string>& words, std::initializer_list<std::string_view> allowed);

}  // namespace amps::cli
