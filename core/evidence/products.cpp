// All pairs of columns go through here: it is compiled for time.
#include "evidence/products.hpp"

#include <algorithm>

#include "evidence/two.hpp"

namespace amps::evidence {

namespace {

// So many rows of a tile of columns stay in the fastest cache. Even.
constexpr std::size_t block_rows = 512;
constexpr std::size_t tile_left = 4;
constexpr std::size_t tile_right = 2;

// Adds the products of a block of rows to the sums of a tile, each sum with the stride of its row of pairs.
template <std::size_t lefts, std::size_t rights>
void add_tile(const double* const* left, const double* const* right, std::size_t begin, std::size_t end, double* sums,
              std::size_t stride) {
  Two tile[lefts][rights] = {};
  std::size_t row = begin;
  for (; row + 2 <= end; row += 2) {
    Two values[lefts];
    for (std::size_t l = 0; l < lefts; ++l) values[l] = two_at(left[l] + row);
    for (std::size_t r = 0; r < rights; ++r) {
      const Two value = two_at(right[r] + row);
      for (std::size_t l = 0; l < lefts; ++l) tile[l][r] += values[l] * value;
    }
  }
  for (std::size_t l = 0; l < lefts; ++l) {
    for (std::size_t r = 0; r < rights; ++r) {
      double sum = tile[l][r][0] + tile[l][r][1];
      if (row < end) sum += left[l][row] * right[r][row];
      sums[l * stride + r] += sum;
    }
  }
}

template <std::size_t lefts>
void add_rows(const double* const* left, std::span<const double* const> right, std::size_t begin, std::size_t end,
              double* sums) {
  std::size_t r = 0;
  for (; r + tile_right <= right.size(); r += tile_right)
    add_tile<lefts, tile_right>(left, right.data() + r, begin, end, sums + r, right.size());
  for (; r < right.size(); ++r) add_tile<lefts, 1>(left, right.data() + r, begin, end, sums + r, right.size());
}

}  // namespace

std::vector<double> sums_of_products(std::span<const double* const> left, std::span<const double* const> right,
                                     std::size_t rows) {
  std::vector<double> sums(left.size() * right.size(), 0.0);
  for (std::size_t begin = 0; begin < rows; begin += block_rows) {
    const std::size_t end = std::min(rows, begin + block_rows);
    std::size_t l = 0;
    for (; l + tile_left <= left.size(); l += tile_left)
      add_rows<tile_left>(left.data() + l, right, begin, end, sums.data() + l * right.size());
    for (; l < left.size(); ++l) add_rows<1>(left.data() + l, right, begin, end, sums.data() + l * right.size());
  }
  return sums;
}

double sum_of_products(std::span<const double> left, std::span<const double> right) {
  const double* const one[] = {left.data()};
  const double* const other[] = {right.data()};
  return sums_of_products(one, other, left.size())[0];
}

double sum_of(std::span<const double> values) {
  double sum = 0;
  for (std::size_t begin = 0; begin < values.size(); begin += block_rows) {
    double block = 0;
    for (std::size_t i = begin; i < std::min(values.size(), begin + block_rows); ++i) block += values[i];
    sum += block;
  }
  return sum;
}

}  // namespace amps::evidence
