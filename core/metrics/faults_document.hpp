// Members that the documents of the metrics share.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "json/writer.hpp"
#include "metrics/faults.hpp"
#include "number/exact.hpp"

namespace amps {

// "faults": each with its code, its message, its lines, and whether its rows count nevertheless.
void write_faults(JsonWriter& out, const std::vector<TableFault>& faults);

// With six significant digits, or null.
void write_figure(JsonWriter& out, std::optional<double> value);

// In percent with one decimal, or null.
void write_percent(JsonWriter& out, JsonName name, std::optional<Tenths> value);
void write_percent(JsonWriter& out, JsonName name, const std::optional<Fraction>& share);
// A share as a double, to one decimal of a percent.
void write_share(JsonWriter& out, JsonName name, std::optional<double> share);

}  // namespace amps
