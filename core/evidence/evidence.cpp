#include "evidence/evidence.hpp"

#include <algorithm>
#include <numeric>

#include "evidence/adjustment.hpp"

namespace amps::evidence {

namespace {

// With fewer rows a segment is not told apart.
constexpr std::size_t fewest_in_segment = 10;

// So many are multiplied with all activities in one step.
constexpr std::size_t outcomes_at_once = 4;

// So many accounts are counted in one step of the shuffling: some milliseconds.
constexpr std::size_t counted_in_a_step = 4'000'000;

double size_of(std::size_t count) { return static_cast<double>(count); }

}  // namespace

Evidence::Evidence(const Frame& frame, Options options) : frame_(frame), options_(std::move(options)) {
  for (std::size_t a = 0; a < frame.activities.size(); ++a) {
    for (std::size_t o = 0; o < frame.outcomes.size(); ++o) {
      Pair& pair = pairs_.emplace_back();
      pair.activity = a;
      pair.outcome = o;
    }
  }
  efforts_ = efforts();
}

// How long the phases take, roughly, in products of numbers.
std::array<double, Evidence::phases> Evidence::efforts() const {
  const double rows = size_of(frame_.rows);
  const double all = rows * size_of(pairs_.size());
  const double yes_no = size_of(static_cast<std::size_t>(std::count_if(
      frame_.outcomes.begin(), frame_.outcomes.end(), [](const Measure& outcome) { return outcome.is_yes_no; })));
  const double searched = rows * yes_no * size_of(frame_.activities.size());
  return {10 * all,
          frame_.segments.empty() ? 0 : 10 * all,
          frame_.controls.empty() ? 0 : 10 * all,
          frame_.is_panel() ? 10 * all * (options_.lags + 1) : 0,
          30 * searched,
          (searched + 4 * rows * yes_no) * options_.shuffles};
}

double Evidence::progress() const {
  if (phase_ == Phase::done) return 1;
  const auto phase = static_cast<std::ptrdiff_t>(phase_);
  const double before = std::accumulate(efforts_.begin(), efforts_.begin() + phase, 0.0);
  const double all = std::accumulate(efforts_.begin(), efforts_.end(), 0.0);
  const double share = steps() > 0 ? size_of(next_) / size_of(steps()) : 0;
  return all > 0 ? (before + share * efforts_[static_cast<std::size_t>(phase_)]) / all : 0;
}

std::size_t Evidence::steps() const {
  switch (phase_) {
    case Phase::correlate:
      return (frame_.outcomes.size() + outcomes_at_once - 1) / outcomes_at_once;
    case Phase::segment:
      return frame_.segments.size();
    case Phase::control:
      return frame_.controls.empty() ? 0 : frame_.activities.size();
    case Phase::look_back:
      return frame_.is_panel() ? frame_.activities.size() : 0;
    case Phase::search:
      return frame_.activities.size();
    case Phase::shuffle:
      return scans_.size() * static_cast<std::size_t>(options_.shuffles);
    case Phase::done:
      break;
  }
  return 0;
}

bool Evidence::step() {
  if (phase_ == Phase::done) return false;
  if (next_ < steps()) do_step();
  while (phase_ != Phase::done && next_ >= steps()) end_phase();
  return phase_ != Phase::done;
}

void Evidence::do_step() {
  switch (phase_) {
    case Phase::correlate:
      return correlate(next_++);
    case Phase::segment:
      return segment(static_cast<std::uint32_t>(next_++));
    case Phase::control:
      return control(next_++);
    case Phase::look_back:
      return look_back(next_++);
    case Phase::search:
      return search(next_++);
    case Phase::shuffle:
      return shuffle();
    case Phase::done:
      break;
  }
}

void Evidence::end_phase() {
  if (phase_ == Phase::correlate) {
    adjust();
    all_rows_.reset();
    watch_ = watched(frame_, options_.watch, options_.as_of);
  }
  if (phase_ == Phase::segment) join_segments();
  phase_ = static_cast<Phase>(static_cast<std::uint8_t>(phase_) + 1);
  next_ = 0;
}

void Evidence::correlate(std::size_t step) {
  if (!all_rows_) {
    std::vector<std::uint32_t> rows(frame_.rows);
    std::iota(rows.begin(), rows.end(), 0);
    all_rows_ = std::make_unique<AllPairs>(frame_, rows);
  }
  const std::size_t first = step * outcomes_at_once;
  const std::size_t count = std::min(outcomes_at_once, frame_.outcomes.size() - first);
  auto found = all_rows_->with_outcomes(first, count);
  for (std::size_t i = 0; i < found.size(); ++i) {
    Pair& each = pair(i / count, first + i % count);
    each.correlation = std::move(found[i]);
    each.guards = guards_of(frame_, frame_.activities[each.activity], frame_.outcomes[each.outcome]);
  }
}

void Evidence::adjust() {
  std::vector<Pair*> told;
  std::vector<double> p;
  for (Pair& each : pairs_) {
    if (!each.correlation.spearman) continue;
    told.push_back(&each);
    p.push_back(each.correlation.spearman->p);
  }
  const auto q = adjusted(p);
  for (std::size_t i = 0; i < told.size(); ++i) told[i]->q = q[i];
}

void Evidence::segment(std::uint32_t segment) {
  if (segment_rows_.empty()) {
    segment_rows_.resize(frame_.segments.size());
    for (std::uint32_t row = 0; row < frame_.rows; ++row) {
      if (frame_.segment_of[row] != Frame::none) segment_rows_[frame_.segment_of[row]].push_back(row);
    }
  }
  if (segment_rows_[segment].size() < fewest_in_segment) return;
  const AllPairs rows(frame_, segment_rows_[segment], Coefficients::spearman);
  const auto found = rows.with_outcomes(0, frame_.outcomes.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto& rho = found[i].spearman;
    if (!rho || found[i].rows < fewest_in_segment) continue;
    pairs_[i].segments.push_back({segment, found[i].rows, {rho->r, rho->low, rho->high}});
  }
}

void Evidence::join_segments() {
  for (Pair& each : pairs_) {
    std::vector<Stratum> strata;
    for (const SegmentCorrelation& segment : each.segments) strata.push_back({segment.rho.value, segment.rows});
    each.common = common_of(strata);
    const auto& pooled = each.correlation.spearman;
    if (!each.common || !pooled) continue;
    each.is_simpson = (pooled->low > 0 && each.common->high < 0) || (pooled->high < 0 && each.common->low > 0);
  }
}

void Evidence::control(std::size_t activity) {
  if (!controls_) controls_ = std::make_unique<Controls>(frame_);
  for (std::size_t o = 0; o < frame_.outcomes.size(); ++o) pair(activity, o).partial = controls_->of(activity, o);
}

void Evidence::look_back(std::size_t activity) {
  if (!order_) {
    order_ = std::make_unique<PanelOrder>(frame_);
    for (int lag = 0; lag <= options_.lags; ++lag) before_.push_back(order_->before(lag));
  }
  for (std::size_t o = 0; o < frame_.outcomes.size(); ++o) {
    Pair& each = pair(activity, o);
    for (int lag = 0; lag <= options_.lags; ++lag) {
      auto found = lag_of(frame_, *order_, before_[static_cast<std::size_t>(lag)], frame_.activities[activity],
                          frame_.outcomes[o]);
      if (!found) continue;
      found->lag = lag;
      each.lags.push_back(*found);
    }
    const auto first = std::min_element(each.lags.begin(), each.lags.end(),
                                        [](const Lag& one, const Lag& other) { return one.p < other.p; });
    if (first == each.lags.end()) continue;
    each.lag = first->lag;
    first->p = std::min(1.0, first->p * (options_.lags + 1));
  }
}

void Evidence::search(std::size_t activity) {
  if (frame_.is_panel() && !order_) order_ = std::make_unique<PanelOrder>(frame_);
  const auto rows = order_ ? order_->rows() : std::span<const std::uint32_t>();
  for (std::size_t o = 0; o < frame_.outcomes.size(); ++o) {
    if (!frame_.outcomes[o].is_yes_no) continue;
    Cases cases = cases_of(frame_, rows, frame_.activities[activity], frame_.outcomes[o]);
    Grid grid(cases);
    const auto best = grid.best();
    if (!best) continue;
    Pair& each = pair(activity, o);
    each.threshold = Threshold{*best, fisher_p(best->above, best->below), {}, confirmed(frame_, cases)};
    auto scan = std::find_if(scans_.begin(), scans_.end(), [&](const Scan& other) {
      return pairs_[other.pairs[0]].outcome == o && other.accounts == cases.accounts;
    });
    if (scan == scans_.end()) {
      scans_.push_back({std::move(cases.accounts),
                        std::move(cases.yes),
                        {},
                        {},
                        {},
                        {},
                        Pcg32(options_.seed, options_.sequence),
                        0});
      scan = scans_.end() - 1;
    }
    scan->pairs.push_back(static_cast<std::size_t>(&each - pairs_.data()));
    scan->grids.push_back(std::move(grid));
    scan->as_large.push_back(0);
  }
}

void Evidence::shuffle() {
  const auto shuffles = static_cast<std::size_t>(options_.shuffles);
  Scan& scan = scans_[next_ / shuffles];
  const std::size_t counted = scan.yes.size() * (scan.grids.size() + 4);
  const std::size_t left = shuffles - static_cast<std::size_t>(scan.shuffles);
  for (std::size_t i = std::min(left, counted_in_a_step / counted + 1); i > 0; --i) {
    scan.shuffled = scan.yes;
    scan.random.shuffle(std::span(scan.shuffled));
    ++scan.shuffles;
    ++next_;
    const auto yes = places_of(scan.shuffled);
    for (std::size_t p = 0; p < scan.pairs.size(); ++p) {
      if (scan.grids[p].reaches(yes, pairs_[scan.pairs[p]].threshold->best.size)) ++scan.as_large[p];
    }
  }
}

Result Evidence::result() const {
  Result result{pairs_, watch_};
  for (const Scan& scan : scans_) {
    if (scan.shuffles == 0) continue;
    for (std::size_t p = 0; p < scan.pairs.size(); ++p) {
      result.pairs[scan.pairs[p]].threshold->p_scan = (1.0 + scan.as_large[p]) / (1.0 + scan.shuffles);
    }
  }
  for (Pair& each : result.pairs) each.verdict = verdict_of(each);
  return result;
}

}  // namespace amps::evidence
