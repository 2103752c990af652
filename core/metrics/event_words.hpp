// What people call events in tables, in six languages.
#pragma once

#include <string_view>
#include <vector>

namespace amps {

struct EventWords {
  std::vector<std::string_view> reviews;
  std::vector<std::string_view> training;
  std::vector<std::string_view> responses;
  std::vector<std::string_view> activity;
  std::vector<std::string_view> touchpoints;  // besides reviews and training, which are some too
  std::vector<std::string_view> done;         // that something was completed
};

// All of it is folded.
const EventWords& event_words();

}  // namespace amps
