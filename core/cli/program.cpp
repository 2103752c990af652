#include "cli/program.hpp"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <iostream>

#include "json/envelope.hpp"
#include "json/reader.hpp"
#include "text/wording.hpp"

namespace amps::cli {

int refuse(const std::vector<Error>& errors, ExitCode code) {
  std::cerr << error_envelope(errors) << '\n';
  return code;
}

int wrong_usage(const std::string& what) {
  return refuse({error_at("", ErrorCode::usage, {what, "Run amps --help for the usage."})}, exit_usage);
}

// Reading stops past the size that the core refuses anyway.
Outcome<std::string> read_file(const std::string& path) {
  std::FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
  const auto unreadable = [&] {
    return error_at("", ErrorCode::file_unreadable, {in_quotes(path), std::strerror(errno)});
  };
  if (file == nullptr) return unreadable();
  std::string text;
  char buffer[65536];
  std::size_t count = 0;
  while (text.size() <= max_document_bytes && (count = std::fread(buffer, 1, sizeof buffer, file)) > 0) {
    text.append(buffer, count);
  }
  const bool failed = std::ferror(file) != 0;
  const auto error = failed ? std::optional(unreadable()) : std::nullopt;
  if (file != stdin) std::fclose(file);
  if (error) return *error;
  return text;
}

Date today() {
  const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  return Date{static_cast<int>(now.time_since_epoch().count())};
}

Outcome<Model> load_model(const std::optional<std::string>& path) {
  if (!path) return builtin_model();
  auto text = read_file(*path);
  if (!text) return std::move(text.errors);
  return read_model(*text);
}

}  // namespace amps::cli
