#include "metrics/faults_document.hpp"

#include <cmath>

#include "number/significant.hpp"

namespace amps {

void write_faults(JsonWriter& out, const std::vector<TableFault>& faults) {
  out.key("faults").open_array();
  for (const TableFault& fault : faults) {
    out.open_object();
    out.key("code").string(fault.code->name);
    out.key("message").string(fault.message);
    out.key("lines").open_array();
    for (const std::uint32_t line : fault.lines) out.integer(line);
    out.close_array();
    out.key("left_out").boolean(fault.is_left_out);
    out.close_object();
  }
  out.close_array();
}

void write_figure(JsonWriter& out, std::optional<double> value) {
  if (value) {
    out.raw(format_significant(*value));
  } else {
    out.null();
  }
}

void write_percent(JsonWriter& out, JsonName name, std::optional<Tenths> value) {
  out.key(name);
  if (value) {
    out.decimal(*value, 1);
  } else {
    out.null();
  }
}

void write_percent(JsonWriter& out, JsonName name, const std::optional<Fraction>& share) {
  write_percent(out, name, share ? std::optional(round_half_up(*share, percent_tenths)) : std::nullopt);
}

void write_share(JsonWriter& out, JsonName name, std::optional<double> share) {
  write_percent(
      out, name,
      share ? std::optional<Tenths>(static_cast<Tenths>(std::floor(*share * percent_tenths + 0.5))) : std::nullopt);
}

}  // namespace amps
