// Elements that are found by their id, such as the questions of a model.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace amps {

// The index of the element with that id; nothing where there is none.
template <class Elements>
std::optional<std::size_t> find_id(const Elements& elements, std::string_view id) {
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (elements[i].id == id) return i;
  }
  return std::nullopt;
}

template <class Elements>
std::vector<std::string_view> ids_of(const Elements& elements) {
  std::vector<std::string_view> ids;
  for (const auto& element : elements) ids.push_back(element.id);
  return ids;
}

}  // namespace amps
