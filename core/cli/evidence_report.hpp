// What is known of a table's pairs in plain sentences, for people at a terminal.
#pragma once

#include <span>
#include <string>

#include "evidence/evidence.hpp"
#include "evidence/frame.hpp"
#include "evidence/frame_reader.hpp"

namespace amps::cli {

// The strongest pairs first.
std::string format_evidence(const evidence::Frame& frame, const evidence::Result& result,
                            std::span<const evidence::WatchRule> rules, std::span<const evidence::Refusal> refused);

}  // namespace amps::cli
