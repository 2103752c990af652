#include "cli/arguments.hpp"

#include <algorithm>
#include <utility>

#include "text/wording.hpp"

namespace amps::cli {

std::optional<std::string>* Arguments::value_of(std::string_view option) {
  const std::pair<std::string_view, std::optional<std::string>*> options[] = {
      {"--vector", &vector},     {"--model", &model},     {"--as-of", &as_of},   {"--top", &top},
      {"--out", &out},           {"--kind", &kind},       {"--period", &period}, {"--basis", &basis},
      {"--margin", &margin},     {"--segment", &segment}, {"--event", &event},   {"--lags", &lags},
      {"--watch", &watch},       {"--dialect", &dialect}, {"--table", &table},   {"--columns", &columns},
      {"--value", &value_column}};
  for (const auto& [name, value] : options) {
    if (name == option) return value;
  }
  return nullptr;
}

Arguments parse_arguments(const std::vector<std::string>& words, std::initializer_list<std::string_view> allowed) {
  Arguments arguments;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string& word = words[i];
    const bool is_option = word.size() > 1 && word[0] == '-';
    if (is_option && std::find(allowed.begin(), allowed.end(), word) == allowed.end()) {
      arguments.fault = in_quotes(word) + " is not an option of " + words[0] + ".";
      return arguments;
    }
    std::optional<std::string>* const value = arguments.value_of(word);
    bool* flag = word == "--lines"  ? &arguments.lines
                 : word == "--text" ? &arguments.text
                 : word == "--coa"  ? &arguments.coa
                                    : nullptr;
    if (word == "--map") {
      if (i + 1 == words.size()) {
        arguments.fault = word + " needs a value.";
      } else {
        arguments.map.push_back(words[++i]);
      }
    } else if (value != nullptr) {
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

}  // namespace amps::cli
