#include "sql/expression.hpp"

#include <algorithm>

namespace amps {

std::string indexed(std::string_view name, std::size_t index) {
  return std::string(name) + '_' + std::to_string(index + 1);
}

std::string joined(const std::vector<std::string>& texts, std::string_view separator) {
  std::string all;
  for (const std::string& text : texts) {
    if (!all.empty()) all += separator;
    all += text;
  }
  return all;
}

std::string concatenated(std::vector<std::string> texts) {
  constexpr std::size_t most = 50;
  while (texts.size() > 1) {
    std::vector<std::string> groups;
    for (std::size_t i = 0; i < texts.size(); i += most) {
      const auto begin = texts.begin() + static_cast<std::ptrdiff_t>(i);
      const auto count = static_cast<std::ptrdiff_t>(std::min(most, texts.size() - i));
      groups.push_back("CONCAT(" + joined({begin, begin + count}, ",\n      ") + ")");
    }
    texts = std::move(groups);
  }
  return texts.front();
}

std::string one_of(const std::string& expression, const std::vector<std::string>& texts) {
  constexpr std::size_t most = 4;
  std::vector<std::string> lists;
  for (std::size_t i = 0; i < texts.size(); i += most) {
    const auto begin = texts.begin() + static_cast<std::ptrdiff_t>(i);
    const auto count = static_cast<std::ptrdiff_t>(std::min(most, texts.size() - i));
    lists.push_back(expression + " IN (" + joined({begin, begin + count}, ", ") + ")");
  }
  return lists.size() == 1 ? lists.front() : "(" + joined(lists, " OR ") + ")";
}

std::string format_whole(Int128 value) {
  std::string digits;
  do {
    digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(value % 10)));
    value /= 10;
  } while (value > 0);
  return digits;
}

}  // namespace amps
