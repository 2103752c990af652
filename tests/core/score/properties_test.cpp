// What must hold for every model and every set of answers, tried on random ones. A failure names the seed of its round.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "assessment/vector.hpp"
#include "helpers.hpp"
#include "score/explanation.hpp"
#include "score/result.hpp"
#include "score/score.hpp"
#include "text/ids.hpp"

namespace amps {
namespace {

// One random model with one random assessment.
struct Account {
  ModelSketch sketch;
  Model model;
  Assessment assessment;
  std::vector<LevelChoice> levels;

  Account(Dice& dice, SketchLimits limits)
      : sketch(random_sketch(dice, limits)),
        model(valid_model(model_text(sketch))),
        assessment(random_assessment(dice, model)),
        levels(fresh_answers(model.rules, assessment, {}).levels) {}

  Account(ModelSketch given, const Assessment& answers)
      : sketch(std::move(given)),
        model(valid_model(model_text(sketch))),
        assessment(answers),
        levels(fresh_answers(model.rules, assessment, {}).levels) {}

  const Stage& stage() const { return model.rules.stages[*assessment.stage]; }
  Score score_of(const std::vector<LevelChoice>& given) const { return score(model.rules, stage(), given); }
  int top(std::size_t question) const { return static_cast<int>(model.rules.questions[question].points.size()) - 1; }
};

template <class Check>
void for_random_accounts(int rounds, SketchLimits limits, Check check) {
  for (int seed = 1; seed <= rounds && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Dice dice(static_cast<std::uint64_t>(seed));
    const Account account(dice, limits);
    check(account, dice);
  }
}

constexpr SketchLimits usual{};
constexpr SketchLimits small{2, 2, 4};

TEST(Property, TheScoreIsTheWeightedMeanOfTheDimensions) {
  for_random_accounts(300, usual, [](const Account& account, Dice&) {
    Fraction points;
    int weight = 0;
    for (std::size_t d = 0; d < account.model.rules.dimensions.size(); ++d) {
      Fraction sum_of_points;
      int answered_weight = 0;
      for (std::size_t q = 0; q < account.model.rules.questions.size(); ++q) {
        const Question& question = account.model.rules.questions[q];
        if (question.dimension != d || !account.levels[q]) continue;
        const int value = question.points[static_cast<std::size_t>(*account.levels[q])];
        sum_of_points = sum(sum_of_points, {question.weight * value, 1});
        answered_weight += question.weight;
      }
      if (answered_weight == 0) continue;
      weight += account.stage().weights[d];
      points = sum(points, {account.stage().weights[d] * sum_of_points.numerator, answered_weight});
    }
    const Score result = account.score_of(account.levels);
    const bool is_enough = at_most({account.model.rules.min_coverage, 1}, result.coverage);
    ASSERT_EQ(bool(result.score), weight > 0 && is_enough);
    if (result.score) {
      ASSERT_TRUE(same(*result.score, {points.numerator, points.denominator * weight}));
    }
  });
}

TEST(Property, RaisingAnAnswerNeverLowersTheScore) {
  for_random_accounts(300, usual, [](const Account& account, Dice&) {
    const Score before = account.score_of(account.levels);
    if (!before.score) return;
    for (std::size_t q = 0; q < account.levels.size(); ++q) {
      if (!account.levels[q] || *account.levels[q] == account.top(q)) continue;
      std::vector<LevelChoice> raised = account.levels;
      ++*raised[q];
      const Score after = account.score_of(raised);
      ASSERT_TRUE(at_most(*before.score, *after.score));
      ASSERT_TRUE(at_most(before.low, after.low));
      ASSERT_TRUE(at_most(before.high, after.high));
    }
  });
}

TEST(Property, TheRangeHoldsTheScore) {
  for_random_accounts(500, usual, [](const Account& account, Dice&) {
    const Score result = account.score_of(account.levels);
    ASSERT_TRUE(at_most({0, 1}, result.low));
    ASSERT_TRUE(at_most(result.low, result.high));
    ASSERT_TRUE(at_most(result.high, {100, 1}));
    if (result.score) {
      ASSERT_TRUE(at_most(result.low, *result.score));
      ASSERT_TRUE(at_most(*result.score, result.high));
      const Standing shown = standing(account.model.rules, result);
      ASSERT_LE(shown.range.low, *shown.score);
      ASSERT_LE(*shown.score, shown.range.high);
    }
    for (const DimensionTotals& totals : result.dimensions) {
      if (!totals.score()) continue;
      ASSERT_TRUE(at_most(totals.low(), *totals.score()));
      ASSERT_TRUE(at_most(*totals.score(), totals.high()));
    }
  });
}

TEST(Property, ACompleteAccountHasNoRange) {
  for_random_accounts(100, usual, [](const Account& account, Dice& dice) {
    std::vector<LevelChoice> levels;
    for (std::size_t q = 0; q < account.levels.size(); ++q) levels.push_back(dice.below(account.top(q) + 1));
    const Score result = account.score_of(levels);
    ASSERT_TRUE(same(result.low, *result.score));
    ASSERT_TRUE(same(result.high, *result.score));
    ASSERT_TRUE(same(result.coverage, {100, 1}));
    const Standing shown = standing(account.model.rules, result);
    ASSERT_EQ(shown.range.low, *shown.score);
    ASSERT_EQ(shown.range.high, *shown.score);
    ASSERT_TRUE(shown.certain);
  });
}

TEST(Property, WhatIsEarnedLostAndUnknownIsAHundredPoints) {
  for_random_accounts(300, usual, [](const Account& account, Dice&) {
    Fraction earned;
    Fraction lost;
    Fraction unknown;
    for (std::size_t q = 0; q < account.levels.size(); ++q) {
      const Contribution part =
          contribution(account.model.rules, account.stage(), account.model.rules.questions[q], account.levels[q]);
      earned = sum(earned, part.earned);
      lost = sum(lost, part.lost);
      unknown = sum(unknown, part.unknown);
    }
    const Score result = account.score_of(account.levels);
    ASSERT_TRUE(same(sum(sum(earned, lost), unknown), {100, 1}));
    ASSERT_TRUE(same(earned, result.low));
    ASSERT_TRUE(same(sum(earned, unknown), result.high));
    ASSERT_TRUE(same(sum(earned, lost), result.coverage));
    for (const DimensionTotals& totals : result.dimensions) {
      const auto d = static_cast<std::size_t>(&totals - result.dimensions.data());
      const Contribution part = contribution(account.stage().weights[d], totals);
      ASSERT_TRUE(same(sum(sum(part.earned, part.lost), part.unknown), {account.stage().weights[d], 1}));
      earned = sum(earned, {-part.earned.numerator, part.earned.denominator});
      lost = sum(lost, {-part.lost.numerator, part.lost.denominator});
      unknown = sum(unknown, {-part.unknown.numerator, part.unknown.denominator});
    }
    for (const Fraction& rest : {earned, lost, unknown}) ASSERT_TRUE(same(rest, {0, 1}));
  });
}

TEST(Property, AnsweringNeverTurnsAScoreBackIntoNone) {
  for_random_accounts(300, usual, [](const Account& account, Dice&) {
    if (!account.score_of(account.levels).score) return;
    for (std::size_t q = 0; q < account.levels.size(); ++q) {
      if (account.levels[q]) continue;
      std::vector<LevelChoice> levels = account.levels;
      levels[q] = 0;
      ASSERT_TRUE(account.score_of(levels).score);
    }
  });
}

TEST(Property, ADraftSaysWhatNoStageWouldChange) {
  for_random_accounts(200, usual, [](const Account& account, Dice&) {
    Assessment draft = account.assessment;
    draft.stage.reset();
    const Result result = evaluate(account.model.rules, draft, {});
    const Result staged = evaluate(account.model.rules, account.assessment, {});
    ASSERT_FALSE(result.score || result.standing || result.path);
    ASSERT_TRUE(result.steps.empty());
    ASSERT_EQ(result.blind_spots, staged.blind_spots);
    ASSERT_EQ(result.contradictions, staged.contradictions);
    for (std::size_t s = 0; s < result.stages.size(); ++s) {
      ASSERT_EQ(result.stages[s].score, staged.stages[s].score);
      ASSERT_EQ(result.stages[s].band, staged.stages[s].band);
    }
  });
}

TEST(Property, AnsweringAQuestionNeverWidensTheRange) {
  for_random_accounts(300, usual, [](const Account& account, Dice&) {
    const Score before = account.score_of(account.levels);
    for (std::size_t q = 0; q < account.levels.size(); ++q) {
      if (account.levels[q]) continue;
      for (int level = 0; level <= account.top(q); ++level) {
        std::vector<LevelChoice> levels = account.levels;
        levels[q] = level;
        const Score after = account.score_of(levels);
        ASSERT_TRUE(at_most(before.low, after.low));
        ASSERT_TRUE(at_most(after.high, before.high));
        ASSERT_TRUE(at_most(before.coverage, after.coverage));
      }
    }
  });
}

// The numbers of a result, each under the id that it is about, in an order of their own.
std::string numbers_by_id(const Account& account) {
  const Result result = evaluate(account.model.rules, account.assessment, {});
  const auto shown = [](const std::optional<Tenths>& value) { return value ? std::to_string(*value) : "none"; };
  std::vector<std::string> lines;
  const auto add = [&](std::string_view id, const std::string& text) { lines.push_back(std::string(id) + ' ' + text); };
  const auto add_standing = [&](std::string_view id, const Standing& standing) {
    add(id, shown(standing.score) + ' ' + std::to_string(standing.range.low) + ' ' +
                std::to_string(standing.range.high) + ' ' +
                std::string(standing.band ? account.model.rules.bands[*standing.band].id : "") +
                (standing.certain ? " certain" : ""));
  };
  const auto millionths = [](const Fraction& value) { return std::to_string(round_half_up(value, millionth)); };
  add_standing("all", *result.standing);
  add("coverage", millionths(result.score->coverage));
  for (std::size_t s = 0; s < result.stages.size(); ++s)
    add_standing(account.model.rules.stages[s].id, result.stages[s]);
  for (std::size_t d = 0; d < account.model.rules.dimensions.size(); ++d) {
    const DimensionTotals& totals = result.dimensions[d];
    add(account.model.rules.dimensions[d].id, (totals.score() ? millionths(*totals.score()) : "none") + ' ' +
                                                  millionths(totals.low()) + ' ' + millionths(totals.high()));
  }
  for (std::size_t q = 0; q < account.levels.size(); ++q) {
    const Question& question = account.model.rules.questions[q];
    const Contribution part = contribution(account.model.rules, account.stage(), question, account.levels[q]);
    add(question.id, millionths(part.earned) + ' ' + millionths(part.lost) + ' ' + millionths(part.unknown));
  }
  for (const Step& step : result.steps) {
    add(account.model.rules.questions[step.question].id, "step " + millionths(step.points) + ' ' + shown(step.gain) +
                                                             ' ' + shown(step.score) + ' ' + shown(step.worst) + ' ' +
                                                             shown(step.best));
  }
  if (result.path) add("path", std::to_string(result.path->raises) + ' ' + std::to_string(result.path->score));
  for (const Robustness& entry : result.robustness) {
    add("shift", std::to_string(entry.shift) + ' ' + shown(entry.low) + ' ' + shown(entry.high) + ' ' +
                     (entry.certain ? "certain" : ""));
  }
  for (const std::size_t spot : result.blind_spots) add(account.model.rules.blind_spots[spot].id, "fired");
  for (const std::size_t i : result.contradictions) add(account.model.rules.contradictions[i].id, "fired");
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return text;
}

TEST(Property, PermutingTheQuestionsOfADimensionChangesNoNumber) {
  for_random_accounts(300, usual, [](const Account& account, Dice& dice) {
    ModelSketch sketch = account.sketch;
    for (auto& questions : sketch.dimensions) dice.shuffle(questions);
    Account permuted(std::move(sketch), account.assessment);
    for (std::size_t q = 0; q < permuted.levels.size(); ++q) {
      const std::size_t old = *find_id(account.model.rules.questions, permuted.model.rules.questions[q].id);
      permuted.assessment.answers[q] = account.assessment.answers[old];
      permuted.levels[q] = account.levels[old];
    }
    ASSERT_EQ(numbers_by_id(permuted), numbers_by_id(account));
  });
}

TEST(Property, AVectorIsReadAsItWasWritten) {
  for_random_accounts(300, usual, [](const Account& account, Dice&) {
    const std::string vector = format_vector(account.model.rules, account.assessment);
    const Outcome<Assessment> read = parse_vector(account.model.rules, vector);
    ASSERT_EQ(faults(read), "no fault") << vector;
    ASSERT_EQ(format_vector(account.model.rules, *read), vector);
    ASSERT_EQ(result_text(account.model, *read), result_text(account.model, account.assessment));
  });
}

TEST(Property, AVectorMeansTheSameInAnyOrderAndWithoutItsUnknowns) {
  for_random_accounts(300, usual, [](const Account& account, Dice& dice) {
    std::vector<std::string> answers;
    for (std::size_t q = 0; q < account.levels.size(); ++q) {
      if (account.levels[q])
        answers.push_back('/' + std::string(account.model.rules.questions[q].id) + ':' +
                          std::to_string(*account.levels[q]));
    }
    dice.shuffle(answers);
    std::string vector = "AMPS:1/ST:" + std::string(account.stage().code) + "/MD:sketch@1";
    for (const std::string& answer : answers) vector += answer;
    if (account.assessment.date) vector += "/DT:" + format_date(*account.assessment.date);
    const Outcome<Assessment> read = parse_vector(account.model.rules, vector);
    ASSERT_EQ(faults(read), "no fault") << vector;
    ASSERT_EQ(format_vector(account.model.rules, *read), format_vector(account.model.rules, account.assessment));
  });
}

TEST(Property, TheStageOfTheAssessmentIsAmongTheStagesWithTheSameNumbers) {
  for_random_accounts(300, usual, [](const Account& account, Dice&) {
    const Result result = evaluate(account.model.rules, account.assessment, {});
    ASSERT_EQ(result.stages.size(), account.model.rules.stages.size());
    const Standing& same_stage = result.stages[*account.assessment.stage];
    ASSERT_EQ(same_stage.score, result.standing->score);
    ASSERT_EQ(same_stage.band, result.standing->band);
    ASSERT_EQ(same_stage.range.low, result.standing->range.low);
    ASSERT_EQ(same_stage.range.high, result.standing->range.high);
    for (std::size_t s = 0; s < result.stages.size(); ++s) {
      Assessment moved = account.assessment;
      moved.stage = s;
      ASSERT_EQ(evaluate(account.model.rules, moved, {}).standing->score, result.stages[s].score);
    }
  });
}

TEST(Property, EveryStepBringsWhatItPromises) {
  for_random_accounts(300, usual, [](const Account& account, Dice&) {
    const Score before = account.score_of(account.levels);
    const std::vector<Step> all = steps(account.model.rules, account.stage(), account.levels, before);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Step& step = all[i];
      if (i > 0) {
        const Step& earlier = all[i - 1];
        ASSERT_TRUE(earlier.after.empty() || !step.after.empty());
        if (earlier.after.empty() == step.after.empty()) {
          ASSERT_TRUE(at_most(step.points, earlier.points));
          ASSERT_TRUE(earlier.question < step.question || !same(step.points, earlier.points));
        }
      }
      if (step.kind == Step::Kind::find_out) {
        ASSERT_FALSE(account.levels[step.question]);
        std::vector<LevelChoice> levels = account.levels;
        levels[step.question] = 0;
        ASSERT_EQ(step.worst, standing(account.model.rules, account.score_of(levels)).score);
        levels[step.question] = account.top(step.question);
        ASSERT_EQ(step.best, standing(account.model.rules, account.score_of(levels)).score);
        continue;
      }
      ASSERT_EQ(*standing(account.model.rules, before).score + *step.gain, *step.score);
      ASSERT_EQ(account.levels[step.question], step.from);
      std::vector<LevelChoice> raised = account.levels;
      ++*raised[step.question];
      const Score after = account.score_of(raised);
      ASSERT_TRUE(same(sum(*before.score, step.points), *after.score));
      ASSERT_EQ(step.score, standing(account.model.rules, after).score);
      ASSERT_EQ(step.band, standing(account.model.rules, after).band);
    }
  });
}

// Raises of every question, in model order, after which the score is compared.
struct Attempt {
  int raises = 0;
  std::vector<int> by_question;
  Fraction score;
};

bool is_better(const Attempt& a, const Attempt& b) {
  if (a.raises != b.raises) return a.raises < b.raises;
  if (!same(a.score, b.score)) return at_most(b.score, a.score);
  return a.by_question > b.by_question;
}

TEST(Property, ThePathIsTheBestOfAllPaths) {
  int paths = 0;
  for_random_accounts(600, small, [&](const Account& account, Dice&) {
    const Score before = account.score_of(account.levels);
    const auto path = path_to_next_band(account.model.rules, account.stage(), account.levels, before);
    const std::optional<std::size_t> band = standing(account.model.rules, before).band;
    if (!band || *band + 1 == account.model.rules.bands.size()) {
      ASSERT_FALSE(path);
      return;
    }
    std::optional<Attempt> best;
    std::vector<int> raises(account.levels.size(), 0);
    while (true) {
      std::vector<LevelChoice> levels = account.levels;
      Attempt attempt{0, raises, {}};
      for (std::size_t q = 0; q < raises.size(); ++q) {
        if (raises[q] > 0) *levels[q] += raises[q];
        attempt.raises += raises[q];
      }
      const Score after = account.score_of(levels);
      attempt.score = *after.score;
      if (*standing(account.model.rules, after).band > *band && (!best || is_better(attempt, *best))) best = attempt;
      // The next combination, as an odometer counts.
      std::size_t q = 0;
      for (; q < raises.size(); ++q) {
        if (account.levels[q] && *account.levels[q] + raises[q] < account.top(q)) {
          ++raises[q];
          break;
        }
        raises[q] = 0;
      }
      if (q == raises.size()) break;
    }
    ASSERT_EQ(bool(path), bool(best));
    if (!path) return;
    ++paths;
    ASSERT_EQ(path->raises, best->raises);
    ASSERT_EQ(path->score, round_half_up(best->score, tenth));
    ASSERT_EQ(path->band, band_of(account.model.rules, path->score));
    std::vector<int> claimed(raises.size(), 0);
    for (const PathStep& step : path->steps) {
      ASSERT_EQ(account.levels[step.question], step.from);
      claimed[step.question] = step.to - step.from;
    }
    ASSERT_EQ(claimed, best->by_question);
  });
  EXPECT_GT(paths, 100);
}

TEST(Property, ThePathLeadsWhereItSays) {
  for_random_accounts(300, SketchLimits{4, 8, 10}, [](const Account& account, Dice&) {
    const Score before = account.score_of(account.levels);
    const auto path = path_to_next_band(account.model.rules, account.stage(), account.levels, before);
    if (!path) return;
    std::vector<LevelChoice> levels = account.levels;
    int raises = 0;
    for (std::size_t i = 0; i < path->steps.size(); ++i) {
      const PathStep& step = path->steps[i];
      if (i > 0) {
        ASSERT_LT(path->steps[i - 1].question, step.question);
      }
      ASSERT_EQ(levels[step.question], step.from);
      ASSERT_LT(step.from, step.to);
      ASSERT_LE(step.to, account.top(step.question));
      raises += step.to - step.from;
      levels[step.question] = step.to;
    }
    const Standing after = standing(account.model.rules, account.score_of(levels));
    ASSERT_EQ(raises, path->raises);
    ASSERT_EQ(after.score, path->score);
    ASSERT_EQ(after.band, path->band);
    ASSERT_GT(*after.band, *standing(account.model.rules, before).band);
  });
}

// The lowest and highest rounded score under all ways to move up to `shift` whole points of weight.
struct Extremes {
  Tenths low = 1000;
  Tenths high = 0;
};

void try_weights(const Account& account, const std::vector<std::size_t>& dimensions, std::size_t next, int rest,
                 int moved, int shift, std::vector<int>& weights, Extremes& extremes) {
  if (next == dimensions.size()) {
    if (rest != 0 || moved > 2 * shift) return;
    // Weights that are argued about change what the answers come to, not whether they are enough.
    Rules rules = account.model.rules;
    rules.min_coverage = 0;
    const Tenths shown = *standing(rules, score(rules, {{}, {}, weights}, account.levels)).score;
    extremes = {std::min(extremes.low, shown), std::max(extremes.high, shown)};
    return;
  }
  const std::size_t d = dimensions[next];
  const int before = account.stage().weights[d];
  for (int weight = std::max(0, before - shift); weight <= before + shift && weight <= rest; ++weight) {
    weights[d] = weight;
    try_weights(account, dimensions, next + 1, rest - weight, moved + std::abs(weight - before), shift, weights,
                extremes);
  }
}

TEST(Property, RobustnessIsTheExtremeOfAllShiftsOfWeight) {
  for_random_accounts(60, SketchLimits{3, 2, 4}, [](const Account& account, Dice&) {
    const Score before = account.score_of(account.levels);
    for (const int shift : {1, 5, 10}) {
      const Robustness claimed = robustness(account.model.rules, account.stage(), before, shift);
      ASSERT_EQ(bool(claimed.low), bool(before.score));
      if (!before.score) continue;
      std::vector<std::size_t> dimensions;
      for (std::size_t d = 0; d < before.dimensions.size(); ++d) {
        if (before.dimensions[d].score()) dimensions.push_back(d);
      }
      std::vector<int> weights = numbers(account.stage().weights);
      Extremes extremes;
      try_weights(account, dimensions, 0, static_cast<int>(before.scored_weight), 0, shift, weights, extremes);
      ASSERT_EQ(claimed.low, extremes.low);
      ASSERT_EQ(claimed.high, extremes.high);
      const std::size_t band = *standing(account.model.rules, before).band;
      ASSERT_EQ(claimed.certain, band_of(account.model.rules, extremes.low) == band &&
                                     band_of(account.model.rules, extremes.high) == band);
    }
  });
}

TEST(Property, StaleAnswersCountAsUnknown) {
  for_random_accounts(200, usual, [](const Account& account, Dice& dice) {
    const Date as_of{dice.between(17'900, 22'500)};
    const FreshAnswers fresh = fresh_answers(account.model.rules, account.assessment, as_of);
    Assessment forgotten = account.assessment;
    for (const std::size_t q : fresh.stale) forgotten.answers[q].level.reset();
    const Result stale = evaluate(account.model.rules, account.assessment, as_of);
    const Result unknown = evaluate(account.model.rules, forgotten, as_of);
    ASSERT_EQ(stale.answers.levels, unknown.answers.levels);
    ASSERT_EQ(stale.standing->score, unknown.standing->score);
    ASSERT_TRUE(unknown.answers.stale.empty());
    for (std::size_t q = 0; q < account.levels.size(); ++q) {
      const std::optional<int> valid_days = account.model.rules.questions[q].valid_days;
      const bool is_old = account.levels[q] && account.assessment.date && valid_days &&
                          as_of.days > account.assessment.date->days + *valid_days;
      ASSERT_EQ(std::count(fresh.stale.begin(), fresh.stale.end(), q), is_old ? 1 : 0);
    }
  });
}

// Eight dimensions of twenty questions whose weights sum to different primes: the largest denominators there are.
ModelSketch widest_sketch() {
  ModelSketch sketch = sketch_of(std::vector<int>(8, 20));
  const std::vector<int> sums{199, 197, 193, 191, 181, 179, 173, 167};
  for (std::size_t d = 0; d < 8; ++d) {
    int missing = 200 - sums[d];
    for (QuestionSketch& question : sketch.dimensions[d]) {
      const int less = std::min(missing, 9);
      question.weight = 10 - less;
      question.points = {0, 1, 11, 23, 37, 49, 61, 83, 99, 100};
      missing -= less;
    }
  }
  sketch.stages = {{13, 13, 13, 13, 12, 12, 12, 12}, {1, 2, 3, 5, 7, 11, 29, 42}};
  sketch.bands = {0, 1, 500, 999, 1000};
  return sketch;
}

TEST(Extreme, TheWidestModelKeepsEveryNumberInItsPlace) {
  const Model model = valid_model(model_text(widest_sketch()));
  for (int seed = 1; seed <= 40 && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Dice dice(static_cast<std::uint64_t>(seed));
    const Assessment assessment = random_assessment(dice, model);
    const Result result = evaluate(model.rules, assessment, {});
    if (!result.score->score) continue;
    const Int128 low = round_down(result.score->low, millionth);
    const Int128 exact = round_half_up(*result.score->score, millionth);
    const Int128 high = round_up(result.score->high, millionth);
    ASSERT_TRUE(0 <= low && low <= exact && exact <= high && high <= 100'000'000);
    const auto score_after = [&](const std::vector<LevelChoice>& levels) {
      return standing(model.rules, score(model.rules, model.rules.stages[*assessment.stage], levels)).score;
    };
    for (const Step& step : result.steps) {
      if (!step.score) continue;
      std::vector<LevelChoice> raised = result.answers.levels;
      ++*raised[step.question];
      ASSERT_EQ(step.score, score_after(raised));
    }
    if (result.path) {
      std::vector<LevelChoice> raised = result.answers.levels;
      for (const PathStep& step : result.path->steps) raised[step.question] = step.to;
      ASSERT_EQ(result.path->score, score_after(raised));
    }
  }
}

TEST(Extreme, TheWidestModelSpansTheWholeScale) {
  const Model model = valid_model(model_text(widest_sketch()));
  for (const int level : {0, 1, 9}) {
    const Result result = evaluate(model.rules, answered(std::vector<int>(160, level), 1), {});
    const Tenths points = level == 9 ? 1000 : 10 * level;
    EXPECT_EQ(result.standing->score, points);
    EXPECT_EQ(result.standing->range.low, points);
    EXPECT_EQ(result.standing->range.high, points);
  }
  // One raise from the top, by a question of weight 10 of 199 and 1 of 100: 99.9995.
  std::vector<int> almost(160, 9);
  almost[19] = 8;
  const Result result = evaluate(model.rules, answered(almost, 1), {});
  EXPECT_EQ(result.standing->score, 1000);
  EXPECT_EQ(result.standing->range.low, 1000);
  EXPECT_EQ(result.standing->range.high, 1000);
  EXPECT_TRUE(result.standing->certain);
}

}  // namespace
}  // namespace amps
