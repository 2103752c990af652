// All pairs of a table go through here: it is compiled for time.
#include "evidence/all_pairs.hpp"

#include <algorithm>

#include "evidence/products.hpp"
#include "evidence/ranks.hpp"

namespace amps::evidence {

namespace {

constexpr std::uint32_t no_place = 0xFFFFFFFF;

// The order of the values at some places, from the order of all: where each of them stands among those kept.
std::vector<std::uint32_t> kept_order(std::span<const std::uint32_t> order, std::span<const std::uint32_t> place_of) {
  std::vector<std::uint32_t> kept;
  kept.reserve(order.size());
  for (const std::uint32_t index : order) {
    if (place_of[index] != no_place) kept.push_back(place_of[index]);
  }
  return kept;
}

}  // namespace

AllPairs::AllPairs(const Frame& frame, std::span<const std::uint32_t> rows, Coefficients wanted) : wanted_(wanted) {
  const std::size_t columns = frame.activities.size() + frame.outcomes.size();
  // Written before it is read: a vector would be filled for nothing.
  if (wants(Coefficients::pearson)) room_.reset(new double[columns * rows.size()]);
  double* room = room_.get();
  const auto prepare = [&](const std::vector<Measure>& measures, std::vector<Prepared>& into) {
    into.reserve(measures.size());
    for (const Measure& measure : measures) {
      into.push_back(prepared(measure, rows, room));
      if (room != nullptr) room += rows.size();
    }
  };
  prepare(frame.activities, activities_);
  prepare(frame.outcomes, outcomes_);
}

AllPairs::Prepared AllPairs::prepared(const Measure& measure, std::span<const std::uint32_t> rows, double* room) const {
  Prepared column;
  column.values = measure.values;
  if (rows.size() < measure.values.size()) {
    for (const std::uint32_t row : rows) column.copied.push_back(measure.values[row]);
    column.values = column.copied;
  }
  if (room != nullptr) {
    const auto squares = centre(column.values, room);
    column.is_complete = squares.has_value();
    column.squares = squares.value_or(0);
    column.centred = {room, rows.size()};
  } else {
    column.is_complete = std::none_of(column.values.begin(), column.values.end(), is_missing);
  }
  if (column.is_complete) {
    if (!wants(Coefficients::spearman)) return column;
    column.order = order_of(column.values);
    column.ranks = centred_ranks(column.values, column.order);
    column.rank_squares = sum_of_products(column.ranks, column.ranks);
    return column;
  }
  std::vector<std::uint32_t> places;
  std::vector<double> known;
  for (std::uint32_t i = 0; i < column.values.size(); ++i) {
    if (is_missing(column.values[i])) continue;
    places.push_back(i);
    known.push_back(column.values[i]);
  }
  for (const std::uint32_t index : order_of(known)) column.order.push_back(places[index]);
  return column;
}

std::vector<PairCorrelation> AllPairs::with_outcomes(std::size_t first, std::size_t count) const {
  std::vector<PairCorrelation> pairs(activities_.size() * count);
  std::vector<const Prepared*> left;
  std::vector<const Prepared*> right;
  for (const Prepared& activity : activities_) {
    if (activity.is_complete) left.push_back(&activity);
  }
  for (std::size_t o = first; o < first + count; ++o) {
    if (outcomes_[o].is_complete) right.push_back(&outcomes_[o]);
  }
  const auto place_of = [&](const Prepared* activity, const Prepared* outcome) -> PairCorrelation& {
    const auto a = static_cast<std::size_t>(activity - activities_.data());
    return pairs[a * count + static_cast<std::size_t>(outcome - outcomes_.data()) - first];
  };
  for (const Prepared& activity : activities_) {
    for (std::size_t o = first; o < first + count; ++o) {
      const bool is_complete = activity.is_complete && outcomes_[o].is_complete;
      place_of(&activity, &outcomes_[o]) =
          is_complete ? PairCorrelation{activity.values.size(), {}, {}} : with_gaps(activity, outcomes_[o]);
    }
  }
  const std::size_t rows = left.empty() ? 0 : left[0]->values.size();
  if (rows < fewest_rows || right.empty()) return pairs;

  // Many products at once, of one vector of each column.
  const auto each_product = [&](auto vector_of, auto see) {
    std::vector<const double*> lefts;
    std::vector<const double*> rights;
    for (const Prepared* each : left) lefts.push_back(vector_of(*each).data());
    for (const Prepared* each : right) rights.push_back(vector_of(*each).data());
    const auto products = sums_of_products(lefts, rights, rows);
    for (std::size_t l = 0; l < left.size(); ++l) {
      for (std::size_t r = 0; r < right.size(); ++r) see(*left[l], *right[r], products[l * right.size() + r]);
    }
  };
  if (wants(Coefficients::pearson)) {
    each_product(
        [](const Prepared& column) -> const auto& { return column.centred; },
        [&](const Prepared& x, const Prepared& y, double products) {
          if (x.squares == 0 || y.squares == 0) return;
          const double r = correlation_of(products, x.squares, y.squares);
          place_of(&x, &y).pearson = pearson_from(r, x.centred, y.centred);
        });
  }
  if (wants(Coefficients::spearman)) {
    each_product(
        [](const Prepared& column) -> const auto& { return column.ranks; },
        [&](const Prepared& x, const Prepared& y, double products) {
          if (x.rank_squares == 0 || y.rank_squares == 0) return;
          const double rho = correlation_of(products, x.rank_squares, y.rank_squares);
          place_of(&x, &y).spearman = spearman_from(rho, x.ranks, y.ranks);
        });
  }
  return pairs;
}

PairCorrelation AllPairs::with_gaps(const Prepared& activity, const Prepared& outcome) const {
  std::vector<std::uint32_t> place_of(activity.values.size(), no_place);
  std::vector<double> x;
  std::vector<double> y;
  for (std::size_t i = 0; i < place_of.size(); ++i) {
    if (is_missing(activity.values[i]) || is_missing(outcome.values[i])) continue;
    place_of[i] = static_cast<std::uint32_t>(x.size());
    x.push_back(activity.values[i]);
    y.push_back(outcome.values[i]);
  }
  PairCorrelation pair;
  pair.rows = x.size();
  if (pair.rows < fewest_rows) return pair;
  if (wants(Coefficients::pearson)) pair.pearson = pearson(x, y);
  if (!wants(Coefficients::spearman)) return pair;
  const std::vector<double> x_ranks = centred_ranks(x, kept_order(activity.order, place_of));
  const std::vector<double> y_ranks = centred_ranks(y, kept_order(outcome.order, place_of));
  const double x_squares = sum_of_products(x_ranks, x_ranks);
  const double y_squares = sum_of_products(y_ranks, y_ranks);
  if (x_squares == 0 || y_squares == 0) return pair;
  const double rho = correlation_of(sum_of_products(x_ranks, y_ranks), x_squares, y_squares);
  pair.spearman = spearman_from(rho, x_ranks, y_ranks);
  return pair;
}

}  // namespace amps::evidence
