// What the tests share: errors spelled out, models sketched in a few words, random ones, and exact sums.
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "assessment/assessment.hpp"
#include "model/model_document.hpp"
#include "number/exact.hpp"
#include "text/error.hpp"

namespace amps {

// Every part of every error, one a line: "weights-sum /stages/0/weights: The weights sum to 99. …", and
// "json-syntax at 5: …" where there is a position.
std::string spelled(const std::vector<Error>& errors);

template <class Value>
std::string faults(const Outcome<Value>& outcome) {
  return outcome ? "no fault" : spelled(outcome.errors);
}

std::string read_file(const std::string& path);

// The text with its one occurrence of `from` replaced, so that a test can break one thing at a time.
std::string replaced(std::string text, std::string_view from, std::string_view to);

// The text, so many times over.
std::string repeated(std::string_view text, std::size_t times);

// Reads a model that must have no fault.
Model valid_model(std::string_view json);

// The result document, without an as-of date unless one is given.
std::string result_text(const Model& model, const Assessment& assessment, std::optional<Date> as_of = {});

// A small model with something of everything, as a text to read whole or to break at one place.
std::string pocket_text();

Model pocket_model();

// "Not sure" among levels.
constexpr int x = -1;

// An assessment of nothing but levels.
Assessment answered(const std::vector<int>& levels, std::size_t stage = 0);

// What a span of the rules holds.
std::vector<int> numbers(std::span<const int> span);

// The same levels without an assessment around them.
std::vector<LevelChoice> choices(const std::vector<int>& levels);

// The numbers of a model without its words.
struct QuestionSketch {
  std::string id;
  int weight = 1;
  std::vector<int> points{0, 50, 100};
  std::optional<int> valid_days;
  std::vector<std::string> after;
};

struct ConditionSketch {
  std::string target;
  bool at_least = true;
  Tenths value = 0;
};

struct ModelSketch {
  std::vector<std::vector<QuestionSketch>> dimensions;       // with the ids d1, d2, …
  std::vector<std::vector<int>> stages;                      // weights; with the ids s1, s2, … and codes SA, SB, …
  std::vector<Tenths> bands{0};                              // minimums; with the ids b1, b2, …
  std::vector<std::vector<ConditionSketch>> blind_spots;     // with the ids spot-1, spot-2, …
  std::vector<std::vector<ConditionSketch>> contradictions;  // with the ids clash-1, clash-2, …
  int min_coverage = 0;
};

// "d1" for the letter d and the index 0.
std::string numbered(std::string_view letter, std::size_t index);

std::string model_text(const ModelSketch& sketch);

// Dimensions of so many questions each, ids from A1 on, letter by dimension.
ModelSketch sketch_of(const std::vector<int>& question_counts);

// Random choices that are the same on every platform, which the distributions of <random> are not.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  int below(int count) { return static_cast<int>(engine_() % static_cast<std::uint64_t>(count)); }
  int between(int low, int high) { return low + below(high - low + 1); }
  bool chance(int percent) { return below(100) < percent; }
  template <class Item>
  void shuffle(std::vector<Item>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[engine_() % i]);
  }

 private:
  std::mt19937_64 engine_;
};

struct SketchLimits {
  int dimensions = 4;
  int questions = 4;
  int levels = 5;
};

ModelSketch random_sketch(Dice& dice, SketchLimits limits = {});

Assessment random_assessment(Dice& dice, const Model& model);

// In lowest terms.
Fraction sum(const Fraction& a, const Fraction& b);

// Whether two fractions have the same value.
bool same(const Fraction& a, const Fraction& b);

bool at_most(const Fraction& a, const Fraction& b);

}  // namespace amps
