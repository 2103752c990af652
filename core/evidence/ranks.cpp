// Every column of a table is sorted once: this is compiled for time.
#include "evidence/ranks.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>

namespace amps::evidence {

namespace {

constexpr std::size_t fewest_for_radix = 256;
constexpr std::size_t key_bytes = 8;

// Numbers without a sign that have the order of the doubles.
std::uint64_t key_of(double value) {
  constexpr std::uint64_t sign = std::uint64_t{1} << 63;
  value += 0.0;  // -0 becomes 0
  std::uint64_t bits = 0;
  std::memcpy(&bits, &value, sizeof bits);
  return (bits & sign) != 0 ? ~bits : bits | sign;
}

}  // namespace

std::vector<std::uint32_t> order_of(std::span<const double> values) {
  std::vector<std::uint32_t> order(values.size());
  std::iota(order.begin(), order.end(), 0);
  if (values.size() < fewest_for_radix) {
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
    return order;
  }
  std::vector<std::uint64_t> keys(values.size());
  std::array<std::array<std::uint32_t, 256>, key_bytes> counts{};
  for (std::size_t i = 0; i < values.size(); ++i) {
    keys[i] = key_of(values[i]);
    for (std::size_t b = 0; b < key_bytes; ++b) ++counts[b][keys[i] >> 8 * b & 255];
  }
  std::vector<std::uint32_t> sorted(values.size());
  for (std::size_t b = 0; b < key_bytes; ++b) {
    auto& places = counts[b];
    // Counts and other small numbers have the same bytes at most places.
    if (places[keys[0] >> 8 * b & 255] == values.size()) continue;
    std::exclusive_scan(places.begin(), places.end(), places.begin(), std::uint32_t{0});
    for (const std::uint32_t index : order) sorted[places[keys[index] >> 8 * b & 255]++] = index;
    order.swap(sorted);
  }
  return order;
}

std::vector<double> centred_ranks(std::span<const double> values, std::span<const std::uint32_t> order) {
  std::vector<double> ranks(values.size());
  for (std::size_t first = 0; first < order.size();) {
    std::size_t end = first + 1;
    while (end < order.size() && values[order[end]] == values[order[first]]) ++end;
    const double rank = static_cast<double>(first + end + 1) - static_cast<double>(values.size() + 1);
    for (std::size_t i = first; i < end; ++i) ranks[order[i]] = rank;
    first = end;
  }
  return ranks;
}

std::vector<double> centred_ranks(std::span<const double> values) { return centred_ranks(values, order_of(values)); }

}  // namespace amps::evidence
