// What the commands of the program share: files and streams around the core. Answers go to standard output, errors as
// an envelope to standard error.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/assessment.hpp"
#include "cli/arguments.hpp"
#include "json/reader.hpp"
#include "model/model_document.hpp"
#include "text/error.hpp"

namespace amps::cli {

enum ExitCode { exit_done = 0, exit_refused = 2, exit_usage = 64, exit_unwritable = 74 };

// Writes the errors, and gives the exit code.
int refuse(const std::vector<Error>& errors, ExitCode code = exit_refused);
int wrong_usage(const std::string& what);

// The whole file, or standard input for "-"; of one that is longer than the core reads, a little more than that.
Outcome<std::string> read_file(const std::string& path, std::size_t most_bytes = max_document_bytes);

// Standard input line by line, without their ends. Of a line that is too long nothing is kept but its length.
class Lines {
 public:
  explicit Lines(std::size_t most_bytes) : most_bytes_(most_bytes), buffer_(new char[most_bytes + 2]) {}

  // Nothing after the last one. Error: text-too-long.
  std::optional<Outcome<std::string>> next();

 private:
  std::size_t most_bytes_;
  std::unique_ptr<char[]> buffer_;  // room for a carriage return and the end of the text, too
};

// Today where the program runs: the core has no clock, so the program asks the system's.
Date today();

// The model in the file; the built-in one without a file.
Outcome<Model> load_model(const std::optional<std::string>& path);

// The commands. Each gives the exit code of the program.
int score(const Arguments& arguments);
int change(const Arguments& arguments);
int evidence(const Arguments& arguments);
int model(const std::vector<std::string>& words);
int plan(const Arguments& arguments);
int portfolio(const Arguments& arguments);
int metrics(const Arguments& arguments);

}  // namespace amps::cli
