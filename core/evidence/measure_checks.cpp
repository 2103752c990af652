#include "evidence/measure_checks.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "text/fold.hpp"

namespace amps::evidence {

namespace {

// Fewer may count up by chance.
constexpr std::size_t fewest_ids = 10;

bool is_id_name(std::string_view name) {
  constexpr std::string_view ends[] = {" id", "_id", "-id", "ID", "Id", "uuid", "guid"};
  return folded(name) == "id" ||
         std::any_of(std::begin(ends), std::end(ends), [&](std::string_view end) { return name.ends_with(end); });
}

}  // namespace

bool is_zero_and_one(std::span<const double> values) {
  bool has[] = {false, false};
  for (const double value : values) {
    if (is_missing(value)) continue;
    if (value != 0 && value != 1) return false;
    has[value == 1 ? 1 : 0] = true;
  }
  return has[0] && has[1];
}

bool looks_like_ids(const Measure& measure, const Frame& frame) {
  std::vector<double> ids(frame.accounts.size(), no_value);
  bool counts_up = true;
  double last = no_value;
  for (std::size_t row = 0; row < frame.rows; ++row) {
    const double value = measure.values[row];
    if (is_missing(value)) continue;
    double& id = ids[frame.account_of[row]];
    if (value != std::floor(value) || (!is_missing(id) && id != value)) return false;
    if (is_missing(id)) {
      counts_up = counts_up && (is_missing(last) || value == last + 1);
      last = value;
    }
    id = value;
  }
  ids.erase(std::remove_if(ids.begin(), ids.end(), is_missing), ids.end());
  if (ids.size() < fewest_ids || !(counts_up || is_id_name(measure.name))) return false;
  std::sort(ids.begin(), ids.end());
  return std::adjacent_find(ids.begin(), ids.end()) == ids.end();
}

bool are_identical(const Measure& one, const Measure& other) {
  double first = no_value;
  bool differ = false;
  for (std::size_t row = 0; row < one.values.size(); ++row) {
    const double value = one.values[row];
    if (is_missing(value) || is_missing(other.values[row])) continue;
    if (value != other.values[row]) return false;
    if (is_missing(first)) first = value;
    differ = differ || value != first;
  }
  return differ;
}

}  // namespace amps::evidence
