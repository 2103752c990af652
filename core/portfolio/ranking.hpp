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
// that are alike stay in the order of the file. What nobody asks for is not sorted: a list of a million is read at its
// beginning, or a screen at a time.
class Ranking {
 public:
  Ranking() = default;
  Ranking(const Portfolio& portfolio, Order order, bool is_reversed, const Filter& filter);

  std::size_t size() const { return places_.size(); }
  // Those from place `from` to before `to`, both at most size().
  std::vector<std::uint32_t> rows(std::size_t from, std::size_t to);
  std::vector<std::uint32_t> rows() { return rows(0, size()); }
  // All of them, as they happen to lie.
  template <class Visit>
  void each(Visit visit) const {
    for (const Place& place : places_) visit(place.row);
  }

 private:
  struct Place {
    std::int64_t key;     // smaller comes first
    std::int32_t second;  // between equal keys
    std::uint32_t row;

    friend auto operator<=>(const Place&, const Place&) = default;
  };

  std::vector<Place> places_;
  std::size_t sorted_ = 0;  // so many of the first
};

// How far the score has come, in tenths, since the row before of the same account: each as it was on its day, for an
// answer that has grown too old since is no change of the account. Nothing without a row before, or without both
// scores.
std::optional<std::int16_t> change_of(const Portfolio& portfolio, std::uint32_t row);

// The accounts that have fallen, or risen, the most since their row before: the largest first, at most so many.
std::vector<std::uint32_t> moved_most(const Portfolio& portfolio, bool has_risen, std::size_t most);

}  // namespace amps
