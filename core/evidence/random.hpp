// Shuffles that others can repeat: PCG32 (O'Neill 2014), bounded by Lemire's method (2019), Fisher–Yates from the last
// element down.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace amps::evidence {

class Pcg32 {
 public:
  // As pcg32_srandom(seed, sequence).
  constexpr explicit Pcg32(std::uint64_t seed = 42, std::uint64_t sequence = 54) : increment_(sequence << 1 | 1) {
    next();
    state_ += seed;
    next();
  }

  constexpr std::uint32_t next() {
    const std::uint64_t before = state_;
    state_ = before * 6364136223846793005U + increment_;
    const auto shifted = static_cast<std::uint32_t>(((before >> 18) ^ before) >> 27);
    const auto rotation = static_cast<std::uint32_t>(before >> 59);
    return shifted >> rotation | shifted << ((32 - rotation) & 31);
  }

  // From 0 to bound - 1, each as likely; the bound is at least 1.
  constexpr std::uint32_t below(std::uint32_t bound) {
    std::uint64_t product = std::uint64_t{next()} * bound;
    if (static_cast<std::uint32_t>(product) < bound) {
      const std::uint32_t threshold = (0U - bound) % bound;
      while (static_cast<std::uint32_t>(product) < threshold) product = std::uint64_t{next()} * bound;
    }
    return static_cast<std::uint32_t>(product >> 32);
  }

  template <class Item>
  constexpr void shuffle(std::span<Item> items) {
    for (std::size_t i = items.size(); i > 1; --i) {
      std::swap(items[i - 1], items[below(static_cast<std::uint32_t>(i))]);
    }
  }

 private:
  std::uint64_t state_ = 0;
  std::uint64_t increment_;
};

}  // namespace amps::evidence
