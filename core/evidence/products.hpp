// Sums of products of columns, many pairs at once.
//
// The order in which the products are added is fixed: even and odd rows apart, block by block. So the sums are the same
// to the bit natively and under WebAssembly, with and without vector units, and however the pairs are arranged.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace amps::evidence {

// Of each left column with each right one: the sum at [left · rights + right]. All have `rows` values.
std::vector<double> sums_of_products(std::span<const double* const> left, std::span<const double* const> right,
                                     std::size_t rows);

double sum_of_products(std::span<const double> left, std::span<const double> right);

// The sum of the values, block by block as well.
double sum_of(std::span<const double> values);

}  // namespace amps::evidence
