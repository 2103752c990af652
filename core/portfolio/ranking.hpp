// Which accounts of a portfolio come first, and which are shown at all.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "portfolio/portfolio.hpp"

namespace amps {

enum class Order : std::uint8_t {
  value_at_risk,  // largest first, then by renewal
  value,          // largest first
  score,          // lowest first
  renewal,        // earliest first
  change,         // what has fallen most first
  line,           // as the file has them
};

// What an account must have to be shown; what is not set asks for nothing.
struct Filter {
  std::optional<std::int8_t> band;  // -1: too early for one
  std::optional<std::uint8_t> stage;
  std::optional<std::uint32_t> owner;
  std::optional<std::uint32_t> segment;
  std::int32_t renewal_from = INT32_MIN + 1;
  std::optional<std::int32_t> renewal_to;       // both ends belong to it
  const std::vector<bool>* is_found = nullptr;  // by row: a search has found it
};

// The rows of current accounts, first to last. Those that do not have what they are ordered by come last, and those
// that are alike stay in the order of the file.
std::vector<std::uint32_t> ranked(const Portfolio& portfolio, Order order, bool is_reversed, const Filter& filter);

// Only the first `count` of them, which is quicker.
std::vector<std::uint32_t> first_ranked(const Portfolio& portfolio, Order order, std::size_t count);

// How far the score has come, in tenths, since the row before of the same account; nothing without one, or without both
// scores.
std::optional<std::int16_t> change_of(const Portfolio& portfolio, std::uint32_t row);

}  // namespace amps
