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

AllPairs::AllPairs(const Frame& frame, std::span<const std::uint32_t> rows) {
  for (const Measure& activity : frame.activities) activities_.push_back(prepared(activity, rows));
  for (const Measure& outcome : frame.outcomes) outcomes_.push_back(prepared(outcome, rows));
}

AllPairs::Prepared AllPairs::prepared(const Measure& measure, std::span<const std::uint32_t> rows) const {
  Prepared column;
  column.values.reserve(rows.size());
  for (const std::uint32_t row : rows) column.values.push_back(measure.values[row]);
  column.is_complete = std::none_of(column.values.begin(), column.values.end(), is_missing);
  if (column.is_complete) {
    column.order = order_of(column.values);
    column.centred = centred(column.values);
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

std::vector<PairCorrelation> AllPairs::with_outcome(std::size_t index, bool has_pearson) const {
  const Prepared& outcome = outcomes_[index];
  std::vector<PairCorrelation> pairs(activities_.size());
  std::vector<std::size_t> complete;
  std::vector<const double*> values;
  std::vector<const double*> ranks;
  for (std::size_t a = 0; a < activities_.size(); ++a) {
    const Prepared& activity = activities_[a];
    if (!activity.is_complete || !outcome.is_complete) {
      pairs[a] = with_gaps(activity, outcome, has_pearson);
      continue;
    }
    pairs[a].rows = activity.values.size();
    const bool is_told = pairs[a].rows >= fewest_rows && activity.rank_squares > 0 && outcome.rank_squares > 0;
    if (!is_told) continue;
    complete.push_back(a);
    values.push_back(activity.centred.values.data());
    ranks.push_back(activity.ranks.data());
  }
  const std::size_t rows = outcome.values.size();
  const double* const outcome_ranks[] = {outcome.ranks.data()};
  const auto rank_products = sums_of_products(ranks, outcome_ranks, rows);
  for (std::size_t i = 0; i < complete.size(); ++i) {
    const Prepared& activity = activities_[complete[i]];
    const double rho = correlation_of(rank_products[i], activity.rank_squares, outcome.rank_squares);
    pairs[complete[i]].spearman = spearman_from(rho, activity.ranks, outcome.ranks);
  }
  if (!has_pearson) return pairs;
  const double* const outcome_values[] = {outcome.centred.values.data()};
  const auto products = sums_of_products(values, outcome_values, rows);
  for (std::size_t i = 0; i < complete.size(); ++i) {
    const Prepared& activity = activities_[complete[i]];
    const double r = correlation_of(products[i], activity.centred.squares, outcome.centred.squares);
    pairs[complete[i]].pearson = pearson_from(r, activity.centred.values, outcome.centred.values);
  }
  return pairs;
}

PairCorrelation AllPairs::with_gaps(const Prepared& activity, const Prepared& outcome, bool has_pearson) const {
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
  const std::vector<double> x_ranks = centred_ranks(x, kept_order(activity.order, place_of));
  const std::vector<double> y_ranks = centred_ranks(y, kept_order(outcome.order, place_of));
  const double x_squares = sum_of_products(x_ranks, x_ranks);
  const double y_squares = sum_of_products(y_ranks, y_ranks);
  if (x_squares == 0 || y_squares == 0) return pair;
  pair.spearman =
      spearman_from(correlation_of(sum_of_products(x_ranks, y_ranks), x_squares, y_squares), x_ranks, y_ranks);
  if (has_pearson) pair.pearson = pearson(x, y);
  return pair;
}

}  // namespace amps::evidence
