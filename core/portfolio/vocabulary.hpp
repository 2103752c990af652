// What CRMs and people call the columns of a table and the stages of the built-in model, in six languages. All of it is
// folded, as the texts are that are looked up in it.
#pragma once

#include <string_view>
#include <vector>

#include "portfolio/columns.hpp"

namespace amps {

struct FieldNames {
  Field field;
  std::string_view name;
  std::vector<std::string_view> aliases;  // folded
};

const std::vector<FieldNames>& field_names();

struct StageNames {
  std::string_view id;
  std::vector<std::string_view> names;
};

// Of the built-in model; another says itself what its stages are called.
const std::vector<StageNames>& builtin_stage_names();

}  // namespace amps
