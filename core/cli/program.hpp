// What the commands of the program share: files and streams around the core. Answers go to standard output, errors as
// an envelope to standard error.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "assessment/assessment.hpp"
#include "cli/arguments.hpp"
#include "model/model_document.hpp"
#include "text/error.hpp"

namespace amps::cli {

enum ExitCode { exit_done = 0, exit_refused = 2, exit_usage = 64, exit_unwritable = 74 };

// Writes the errors, and gives the exit code.
int refuse(const std::vector<Error>& errors, ExitCode code = exit_refused);
int wrong_usage(const std::string& what);

// The whole file, or standard input for "-".
Outcome<std::string> read_file(const std::string& path);

// Today's date in UTC: the core has no clock, so the program asks the system's.
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
