#include "cli/program.hpp"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <iostream>
#include <limits>

#include "json/envelope.hpp"
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
Outcome<std::string> read_file(const std::string& path, std::size_t most_bytes) {
  std::FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
  const auto unreadable = [&] {
    return error_at("", ErrorCode::file_unreadable, {in_quotes(path), std::strerror(errno)});
  };
  if (file == nullptr) return unreadable();
  std::string text;
  char buffer[65536];
  std::size_t count = 0;
  while (text.size() <= most_bytes && (count = std::fread(buffer, 1, sizeof buffer, file)) > 0) {
    text.append(buffer, count);
  }
  const bool failed = std::ferror(file) != 0;
  const auto error = failed ? std::optional(unreadable()) : std::nullopt;
  if (file != stdin) std::fclose(file);
  if (error) return *error;
  return text;
}

std::optional<Outcome<std::string>> Lines::next() {
  std::cin.getline(buffer_.get(), static_cast<std::streamsize>(most_bytes_ + 2));
  const auto count = static_cast<std::size_t>(std::cin.gcount());
  if (count == 0) return std::nullopt;
  if (std::cin.fail()) {
    std::cin.clear();
    std::cin.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    const std::size_t size = count + static_cast<std::size_t>(std::cin.gcount()) - (std::cin.eof() ? 0 : 1);
    return error_at("", ErrorCode::text_too_long, {std::to_string(size), std::to_string(most_bytes_)});
  }
  std::string line(buffer_.get(), std::cin.eof() ? count : count - 1);
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return line;
}

Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm here{};
  localtime_r(&now, &here);
  using namespace std::chrono;
  const sys_days day = year(here.tm_year + 1900) / (here.tm_mon + 1) / here.tm_mday;
  return Date{static_cast<int>(day.time_since_epoch().count())};
}

Outcome<Model> load_model(const std::optional<std::string>& path) {
  if (!path) return builtin_model();
  auto text = read_file(*path);
  if (!text) return std::move(text.errors);
  return read_model(*text);
}

}  // namespace amps::cli
