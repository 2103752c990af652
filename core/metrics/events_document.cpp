#include "metrics/events_document.hpp"

#include "json/writer.hpp"
#include "metrics/faults_document.hpp"
#include "number/significant.hpp"

namespace amps {

namespace {

void write_value(JsonWriter& out, const EventReport& report, std::string_view name, std::optional<double> value) {
  if (report.is_share()) {
    write_share(out, name, value);
  } else if (value) {
    out.key(name).raw(format_significant(*value));
  } else {
    out.key(name).null();
  }
}

}  // namespace

std::string write_events(const EventReport& report) {
  JsonWriter out;
  out.open_object();
  out.key("kind").string(name_of(report.metric));
  out.key("periods").open_array();
  for (const EventPeriod& each : report.periods) {
    out.open_object();
    out.key("period").string(format_period(each.period));
    out.key("accounts").integer(each.accounts);
    out.key("active").integer(each.active);
    out.key("events").integer(each.events);
    write_value(out, report, "value", each.value);
    write_value(out, report, "p90", each.p90);
    out.close_object();
  }
  out.close_array();
  write_value(out, report, "median", report.median);
  write_faults(out, report.faults);
  out.close_object();
  return out.take();
}

}  // namespace amps
