#include "metrics/events_document.hpp"

#include "json/writer.hpp"
#include "metrics/faults_document.hpp"

namespace amps {

namespace {

void write_value(JsonWriter& out, const EventReport& report, JsonName name, std::optional<double> value) {
  if (report.is_share()) {
    write_share(out, name, value);
  } else {
    write_figure(out.key(name), value);
  }
}

void write_period(JsonWriter& out, const EventReport& report, const EventPeriod& period) {
  out.key("period").string(format_period(period.period));
  out.key("accounts").integer(period.accounts);
  out.key("active").integer(period.active);
  out.key("events").integer(period.events);
  write_value(out, report, "value", period.value);
  write_value(out, report, "p90", period.p90);
}

}  // namespace

std::string write_events(const EventReport& report) {
  JsonWriter out;
  out.open_object();
  out.key("kind").string(name_of(report.metric));
  out.key("periods").open_array();
  for (const EventPeriod& each : report.periods) {
    out.open_object();
    write_period(out, report, each);
    out.close_object();
  }
  out.close_array();
  write_value(out, report, "median", report.median);
  if (!report.segments.empty()) {
    out.key("segments").open_array();
    for (const auto& [segment, period] : report.segments) {
      out.open_object();
      out.key("segment").string(segment);
      write_period(out, report, period);
      out.close_object();
    }
    out.close_array();
  }
  write_faults(out, report.faults);
  out.close_object();
  return out.take();
}

}  // namespace amps
