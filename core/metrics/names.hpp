// Words that many rows share, such as accounts: each once, in the order of the file.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace amps {

class WordList {
 public:
  // The index of the word, which is noted where it is new.
  std::uint32_t index_of(std::string_view word) {
    if (last_ < list_.size() && list_[last_] == word) return last_;
    const auto found = indices_.find(word);
    if (found != indices_.end()) return last_ = found->second;
    last_ = static_cast<std::uint32_t>(list_.size());
    list_.emplace_back(word);
    indices_.emplace(list_.back(), last_);
    return last_;
  }
  const std::string& operator[](std::uint32_t index) const { return list_[index]; }
  std::size_t size() const { return list_.size(); }
  const std::vector<std::string>& list() const { return list_; }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
  };

  std::vector<std::string> list_;
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> indices_;
  std::uint32_t last_ = 0;  // many rows have the word of the row before
};

}  // namespace amps
