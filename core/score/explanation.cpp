#include "score/explanation.hpp"

#include <algorithm>

namespace amps {

namespace {

// What comes first is settled from this many points on.
constexpr int settled_points = 50;

int points_at(const Question& question, int level) { return question.points[static_cast<std::size_t>(level)]; }

int top_level(const Question& question) { return static_cast<int>(question.points.size()) - 1; }

// What one more point on the question adds to the numerator of the score.
Int128 numerator_per_point(const Stage& stage, const Question& question, const Score& score) {
  const std::int64_t answered = score.dimensions[question.dimension].answered_weight;
  return static_cast<Int128>(score.answered_unit / answered) * stage.weights[question.dimension] * question.weight;
}

Tenths shown_after_gain(const Score& score, Int128 gain) {
  return round_half_up({score.score->numerator + gain, score.score->denominator}, tenth);
}

// Gains and swings have small terms, unlike scores, so the cross products fit.
bool has_more_points(const Step& a, const Step& b) {
  return a.points.numerator * b.points.denominator > b.points.numerator * a.points.denominator;
}

bool comes_before(const Step& a, const Step& b) {
  if (a.after.empty() != b.after.empty()) return a.after.empty();
  return has_more_points(a, b);
}

std::vector<std::size_t> unsettled(const Rules& rules, const std::vector<LevelChoice>& levels,
                                   std::span<const std::size_t> questions) {
  std::vector<std::size_t> found;
  for (const std::size_t i : questions) {
    if (!levels[i] || points_at(rules.questions[i], *levels[i]) < settled_points) found.push_back(i);
  }
  return found;
}

Step raise_step(const Rules& rules, const Stage& stage, std::size_t index, int level, const Score& score) {
  const Question& question = rules.questions[index];
  const std::int64_t points = points_at(question, level + 1) - points_at(question, level);
  const std::int64_t weight = static_cast<std::int64_t>(stage.weights[question.dimension]) * question.weight;
  Step step;
  step.kind = Step::Kind::raise;
  step.question = index;
  step.points = {weight * points, score.dimensions[question.dimension].answered_weight * score.scored_weight};
  step.from = level;
  step.score = shown_after_gain(score, numerator_per_point(stage, question, score) * points);
  step.gain = *step.score - shown_after_gain(score, 0);
  step.band = band_of(rules, *step.score);
  return step;
}

Step find_out_step(const Rules& rules, const Stage& stage, std::size_t index, std::vector<LevelChoice> levels) {
  const Question& question = rules.questions[index];
  const auto shown_with = [&](int level) {
    levels[index] = level;
    return standing(rules, score(rules, stage, levels)).score;
  };
  Step step;
  step.kind = Step::Kind::find_out;
  step.question = index;
  step.points = contribution(rules, stage, question, {}).unknown;
  step.worst = shown_with(0);
  step.best = shown_with(top_level(question));
  return step;
}

// For each number of raises spread over the questions from one on, the highest gain that it can bring.
using GainsByRaises = std::vector<Int128>;

}  // namespace

std::vector<Step> steps(const Rules& rules, const Stage& stage, const std::vector<LevelChoice>& levels,
                        const Score& score) {
  std::vector<Step> steps;
  // Behind its equals, so that ties keep the order of the model.
  const auto insert = [&](Step step) {
    step.after = unsettled(rules, levels, rules.questions[step.question].after);
    steps.insert(std::upper_bound(steps.begin(), steps.end(), step, comes_before), step);
  };
  for (std::size_t i = 0; i < rules.questions.size(); ++i) {
    const Question& question = rules.questions[i];
    if (!levels[i]) {
      insert(find_out_step(rules, stage, i, levels));
    } else if (score.score && *levels[i] < top_level(question)) {
      insert(raise_step(rules, stage, i, *levels[i], score));
    }
  }
  return steps;
}

std::optional<Path> path_to_next_band(const Rules& rules, const Stage& stage, const std::vector<LevelChoice>& levels,
                                      const Score& score) {
  if (!score.score) return std::nullopt;
  const std::size_t band = band_of(rules, round_half_up(*score.score, tenth));
  if (band + 1 == rules.bands.size()) return std::nullopt;
  const Tenths target = rules.bands[band + 1].min;

  const std::size_t count = rules.questions.size();
  const auto rises = [&](std::size_t i) { return levels[i] ? top_level(rules.questions[i]) - *levels[i] : 0; };
  const auto gain = [&](std::size_t i, int raises) -> Int128 {
    if (raises == 0) return 0;
    const Question& question = rules.questions[i];
    const int points = points_at(question, *levels[i] + raises) - points_at(question, *levels[i]);
    return numerator_per_point(stage, question, score) * points;
  };

  std::vector<GainsByRaises> best(count + 1);
  best[count] = {0};
  for (std::size_t i = count; i-- > 0;) {
    const GainsByRaises& later = best[i + 1];
    best[i].assign(later.size() + static_cast<std::size_t>(rises(i)), 0);
    for (int raises = 0; raises <= rises(i); ++raises) {
      const Int128 here = gain(i, raises);
      for (std::size_t more = 0; more < later.size(); ++more) {
        Int128& known = best[i][more + static_cast<std::size_t>(raises)];
        known = std::max(known, here + later[more]);
      }
    }
  }

  const auto reaches = [&](Int128 total) { return shown_after_gain(score, total) >= target; };
  const auto enough = std::find_if(best[0].begin(), best[0].end(), reaches);
  if (enough == best[0].end()) return std::nullopt;

  Path path;
  path.raises = static_cast<int>(enough - best[0].begin());
  path.score = shown_after_gain(score, *enough);
  path.band = band_of(rules, path.score);
  int left = path.raises;
  for (std::size_t i = 0; i < count; ++i) {
    // The most raises that still belong to a best solution: earlier questions first.
    int raises = std::min(rises(i), left);
    const auto is_best = [&](int candidate) {
      const auto more = static_cast<std::size_t>(left - candidate);
      return more < best[i + 1].size() &&
             gain(i, candidate) + best[i + 1][more] == best[i][static_cast<std::size_t>(left)];
    };
    while (!is_best(raises)) --raises;
    if (raises > 0) path.steps.push_back({i, *levels[i], *levels[i] + raises});
    left -= raises;
  }
  return path;
}

Robustness robustness(const Rules& rules, const Stage& stage, const Score& score, int shift) {
  Robustness robustness{shift, {}, {}, false};
  if (!score.score) return robustness;

  struct Scored {
    Int128 points;  // the dimension's score, over answered_unit
    int weight;
  };
  const auto has_fewer_points = [](const Scored& a, const Scored& b) { return a.points < b.points; };
  std::vector<Scored> scored;
  for (std::size_t d = 0; d < score.dimensions.size(); ++d) {
    const DimensionTotals& totals = score.dimensions[d];
    if (totals.answered_weight == 0) continue;
    const Int128 unit = score.answered_unit / totals.answered_weight;
    const Scored entry{unit * totals.weighted_points, stage.weights[d]};
    scored.insert(std::upper_bound(scored.begin(), scored.end(), entry, has_fewer_points), entry);
  }

  // The score is linear in the weights: the extreme takes from the far end first and gives all to one dimension.
  const auto extreme = [&](auto givers, const Scored& receiver) {
    Int128 change = 0;
    int left = shift;
    for (; left > 0 && givers.first != givers.second; ++givers.first) {
      const int moved = std::min(left, givers.first->weight);
      change += moved * (receiver.points - givers.first->points);
      left -= moved;
    }
    return shown_after_gain(score, change);
  };
  robustness.low = extreme(std::pair(scored.rbegin(), scored.rend()), scored.front());
  robustness.high = extreme(std::pair(scored.begin(), scored.end()), scored.back());
  const std::size_t band = band_of(rules, round_half_up(*score.score, tenth));
  robustness.certain = band_of(rules, *robustness.low) == band && band_of(rules, *robustness.high) == band;
  return robustness;
}

std::vector<std::size_t> fired(const Rules& rules, std::span<const Warning> warnings,
                               const std::vector<LevelChoice>& levels, const std::vector<DimensionTotals>& dimensions) {
  const auto holds = [&](const Condition& condition) {
    std::optional<Fraction> value;
    if (condition.dimension) {
      value = dimensions[*condition.dimension].score();
    } else if (const LevelChoice level = levels[condition.question]) {
      value = Fraction{points_at(rules.questions[condition.question], *level), 1};
    }
    if (!value) return false;
    const Int128 given = value->numerator * tenth;
    const Int128 limit = value->denominator * condition.value;
    return condition.op == Condition::Operator::at_least ? given >= limit : given <= limit;
  };
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < warnings.size(); ++i) {
    const std::span<const Condition> conditions = warnings[i].conditions;
    if (std::all_of(conditions.begin(), conditions.end(), holds)) found.push_back(i);
  }
  return found;
}

}  // namespace amps
