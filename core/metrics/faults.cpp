#include "metrics/faults.hpp"

#include <algorithm>

namespace amps {

namespace {

void cut(std::vector<std::uint32_t>& lines) { lines.resize(std::min(lines.size(), most_listed_lines)); }

}  // namespace

void TableFaults::leave_out(const ErrorCode& code, std::vector<std::uint32_t> lines,
                            std::initializer_list<std::string_view> arguments) {
  ++left_out_;
  if (rows_.size() == most_listed_faults) {
    has_more_ = true;
    return;
  }
  cut(lines);
  rows_.push_back({&code, error_at("", code, arguments).message, std::move(lines), true});
}

void TableFaults::tell(const ErrorCode& code, std::vector<std::uint32_t> lines,
                       std::initializer_list<std::string_view> arguments) {
  if (remarks_.size() == most_listed_faults) {
    has_more_ = true;
    return;
  }
  cut(lines);
  remarks_.push_back({&code, error_at("", code, arguments).message, std::move(lines), false});
}

std::vector<TableFault> TableFaults::list() const {
  std::vector<TableFault> all = rows_;
  std::stable_sort(all.begin(), all.end(), [](const TableFault& a, const TableFault& b) {
    return a.lines.empty() ? !b.lines.empty() : !b.lines.empty() && a.lines.back() < b.lines.back();
  });
  all.insert(all.end(), remarks_.begin(), remarks_.end());
  if (has_more_) {
    const ErrorCode& code = ErrorCode::too_many_faults;
    all.push_back({&code, error_at("", code, {std::to_string(most_listed_faults)}).message, {}, left_out_ > rows_.size()});
  }
  return all;
}

}  // namespace amps
