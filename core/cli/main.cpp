// The command-line program: files and streams around the core. Answers go to standard output, errors as an
// envelope to standard error.
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "assessment_document.hpp"
#include "change_document.hpp"
#include "envelope.hpp"
#include "json_document.hpp"
#include "json_writer.hpp"
#include "model_document.hpp"
#include "report.hpp"
#include "result_document.hpp"
#include "vector.hpp"

namespace {

enum ExitCode { exit_done = 0, exit_refused = 2, exit_usage = 64, exit_unwritable = 74 };

constexpr const char* usage_text =
    "Usage:\n"
    "  amps score --vector VECTOR [--model FILE] [--as-of DATE] [--text]\n"
    "  amps score FILE|- [--model FILE] [--as-of DATE] [--text]\n"
    "  amps score --lines [--model FILE] [--as-of DATE] < vectors.txt\n"
    "  amps change OLD NEW [--model FILE]      OLD and NEW: a FILE, -, or a VECTOR\n"
    "  amps model check FILE|-\n"
    "  amps model show\n"
    "  amps --help | --version\n"
    "\n"
    "A result is one JSON document on standard output; --text writes it for people. With --lines, every line gets\n"
    "one line back: a result, or an error envelope. DATE is YYYY-MM-DD: answers that are too old on that day count\n"
    "as unknown. Exit 0: done. Exit 2: the input was refused. Exit 64: wrong usage. Exit 74: the output could not be\n"
    "written.\n";

int refuse(const std::vector<amps::Error>& errors, ExitCode code = exit_refused) {
  std::cerr << amps::error_envelope(errors) << '\n';
  return code;
}

int wrong_usage(const std::string& what) {
  return refuse({amps::error_at("", amps::ErrorCode::usage, {what, "Run amps --help for the usage."})}, exit_usage);
}

// The whole file, or standard input for "-". Reading stops past the size that the core refuses anyway.
amps::Outcome<std::string> read_file(const std::string& path) {
  std::FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
  const auto unreadable = [&] {
    return amps::error_at("", amps::ErrorCode::file_unreadable, {amps::in_quotes(path), std::strerror(errno)});
  };
  if (file == nullptr) return unreadable();
  std::string text;
  char buffer[65536];
  std::size_t count = 0;
  while (text.size() <= amps::max_document_bytes && (count = std::fread(buffer, 1, sizeof buffer, file)) > 0) {
    text.append(buffer, count);
  }
  const bool failed = std::ferror(file) != 0;
  const auto error = failed ? std::optional(unreadable()) : std::nullopt;
  if (file != stdin) std::fclose(file);
  if (error) return *error;
  return text;
}

// The options and operands of one command.
struct Arguments {
  std::optional<std::string> vector;
  std::optional<std::string> model;
  std::optional<std::string> as_of;
  bool lines = false;
  bool text = false;
  std::vector<std::string> operands;
  std::string fault;
};

// Reads what follows the command's name; only the options named are allowed, each with a value at most once.
Arguments parse_arguments(const std::vector<std::string>& words, std::initializer_list<std::string_view> allowed) {
  Arguments arguments;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string& word = words[i];
    const bool is_option = word.size() > 1 && word[0] == '-';
    if (is_option && std::find(allowed.begin(), allowed.end(), word) == allowed.end()) {
      arguments.fault = amps::in_quotes(word) + " is not an option of " + words[0] + ".";
      return arguments;
    }
    std::optional<std::string>* value = word == "--vector"  ? &arguments.vector
                                        : word == "--model" ? &arguments.model
                                        : word == "--as-of" ? &arguments.as_of
                                                            : nullptr;
    bool* flag = word == "--lines" ? &arguments.lines : word == "--text" ? &arguments.text : nullptr;
    if (value != nullptr) {
      if (value->has_value()) arguments.fault = word + " is given twice.";
      if (i + 1 == words.size()) {
        arguments.fault = word + " needs a value.";
      } else {
        *value = words[++i];
      }
    } else if (flag != nullptr) {
      *flag = true;
    } else {
      arguments.operands.push_back(word);
    }
  }
  return arguments;
}

amps::Outcome<amps::Model> load_model(const std::optional<std::string>& path) {
  if (!path) return amps::builtin_model();
  auto text = read_file(*path);
  if (!text) return std::move(text.errors);
  return amps::read_model(*text);
}

// The next line of standard input: of one that is too long for a vector nothing is kept but its length.
std::optional<amps::Outcome<std::string>> read_line() {
  char buffer[amps::max_vector_bytes + 2];  // one more for a carriage return, and one for the end of the text
  std::cin.getline(buffer, sizeof buffer);
  const auto count = static_cast<std::size_t>(std::cin.gcount());
  if (count == 0) return std::nullopt;
  if (std::cin.fail()) {
    std::cin.clear();
    std::cin.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    const std::size_t size = count + static_cast<std::size_t>(std::cin.gcount()) - (std::cin.eof() ? 0 : 1);
    return amps::error_at("", amps::ErrorCode::text_too_long,
                          {std::to_string(size), std::to_string(amps::max_vector_bytes)});
  }
  std::string line(buffer, std::cin.eof() ? count : count - 1);
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return line;
}

int score_lines(const amps::Model& model, std::optional<amps::Date> as_of) {
  // For a reader that has gone nothing more is scored.
  while (std::cout) {
    const auto line = read_line();
    if (!line) break;
    const auto assessment = *line ? amps::parse_vector(model, **line) : amps::Outcome<amps::Assessment>(line->errors);
    if (assessment) {
      std::cout << amps::write_result(model, *assessment, amps::evaluate(model, *assessment, as_of)) << '\n';
    } else {
      std::cout << amps::error_envelope(assessment.errors) << '\n';
    }
  }
  return exit_done;
}

int score(const Arguments& arguments) {
  if (!arguments.fault.empty()) return wrong_usage(arguments.fault);
  const std::size_t sources = arguments.operands.size() + (arguments.vector ? 1 : 0) + (arguments.lines ? 1 : 0);
  if (sources != 1) return wrong_usage("Give score one of --vector VECTOR, --lines or one FILE.");
  if (arguments.lines && arguments.text) return wrong_usage("--text goes with one account, not with --lines.");

  const auto model = load_model(arguments.model);
  if (!model) return refuse(model.errors);
  const auto as_of = amps::read_as_of(arguments.as_of.value_or(""));
  if (!as_of) return refuse(as_of.errors);
  if (arguments.lines) return score_lines(*model, *as_of);

  auto text = arguments.vector ? amps::Outcome<std::string>(*arguments.vector) : read_file(arguments.operands[0]);
  if (!text) return refuse(text.errors);
  const auto assessment = arguments.vector ? amps::parse_vector(*model, *text) : amps::read_assessment(*model, *text);
  if (!assessment) return refuse(assessment.errors);
  const amps::Result result = amps::evaluate(*model, *assessment, *as_of);
  if (arguments.text) {
    std::cout << amps::format_report(*model, *assessment, result);
  } else {
    std::cout << amps::write_result(*model, *assessment, result) << '\n';
  }
  return exit_done;
}

amps::Outcome<amps::Assessment> load_assessment(const amps::Model& model, const std::string& vector_or_path) {
  if (vector_or_path.rfind("AMPS:", 0) == 0) return amps::parse_vector(model, vector_or_path);
  auto text = read_file(vector_or_path);
  if (!text) return std::move(text.errors);
  return amps::read_assessment(model, *text);
}

int change(const Arguments& arguments) {
  if (!arguments.fault.empty()) return wrong_usage(arguments.fault);
  if (arguments.operands.size() != 2) return wrong_usage("Give change two assessments, OLD and NEW.");
  const auto model = load_model(arguments.model);
  if (!model) return refuse(model.errors);
  const auto before = load_assessment(*model, arguments.operands[0]);
  if (!before) return refuse(before.errors);
  const auto after = load_assessment(*model, arguments.operands[1]);
  if (!after) return refuse(after.errors);
  const auto change = amps::explain_change(*model, *before, *after);
  if (!change) return refuse(change.errors);
  std::cout << amps::write_change(*model, *before, *after, *change) << '\n';
  return exit_done;
}

int check_model(const std::string& path) {
  const auto model = load_model(path);
  if (!model) return refuse(model.errors);
  amps::JsonWriter out;
  out.open_object();
  out.key("id").string(model->identity.id);
  out.key("version").string(model->identity.version);
  out.key("stages").integer(static_cast<std::int64_t>(model->stages.size()));
  out.key("dimensions").integer(static_cast<std::int64_t>(model->dimensions.size()));
  out.key("questions").integer(static_cast<std::int64_t>(model->questions.size()));
  out.key("bands").integer(static_cast<std::int64_t>(model->bands.size()));
  out.key("blind_spots").integer(static_cast<std::int64_t>(model->blind_spots.size()));
  out.close_object();
  std::cout << out.take() << '\n';
  return exit_done;
}

int model(const Arguments& arguments) {
  if (!arguments.fault.empty()) return wrong_usage(arguments.fault);
  const auto& operands = arguments.operands;
  if (operands.size() == 2 && operands[0] == "check") return check_model(operands[1]);
  if (operands.size() == 1 && operands[0] == "show") {
    std::cout << amps::builtin_model_text() << '\n';
    return exit_done;
  }
  return wrong_usage("Give model either check FILE or show.");
}

int run(const std::vector<std::string>& words) {
  if (words.empty()) return wrong_usage("Give a command: score, change or model.");
  if (words[0] == "--help" || words[0] == "-h") {
    std::cout << usage_text;
    return exit_done;
  }
  if (words[0] == "--version") {
    std::cout << "amps " << AMPS_VERSION << ", model " << amps::format_identity(amps::builtin_identity()) << '\n';
    return exit_done;
  }
  if (words[0] == "score")
    return score(parse_arguments(words, {"--vector", "--lines", "--model", "--as-of", "--text"}));
  if (words[0] == "change") return change(parse_arguments(words, {"--model"}));
  if (words[0] == "model") return model(parse_arguments(words, {}));
  return wrong_usage(amps::in_quotes(words[0]) + " is not a command. Commands are score, change and model.");
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  const int code = run({argv + 1, argv + argc});
  if (std::cout.flush()) return code;
  return refuse({amps::error_at("", amps::ErrorCode::output_unwritable, {std::strerror(errno)})}, exit_unwritable);
}
