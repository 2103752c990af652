// What is known of a table's pairs, as a document.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "evidence/evidence.hpp"
#include "evidence/frame.hpp"
#include "evidence/frame_reader.hpp"
#include "evidence/pair.hpp"
#include "evidence/watch.hpp"

namespace amps::evidence {

// Significant digits of every figure in a document.
constexpr std::size_t figure_digits = 10;

// An amps-evidence-result: figures with ten significant digits, finite all of them. `rules` are those of the watch
// list.
std::string write_evidence(const Frame& frame, const Result& result, std::span<const WatchRule> rules,
                           std::span<const Refusal> refused);

// The watch list of a table without pairs: the names of its activities, and the hits as above.
std::string write_own_watch(const Frame& frame, std::span<const WatchHit> hits, std::span<const WatchRule> rules);

std::string_view name_of(Guard guard);
std::string_view name_of(Verdict verdict);

}  // namespace amps::evidence
