#include "metrics/value_document.hpp"

#include "json/writer.hpp"
#include "metrics/faults_document.hpp"

namespace amps {

namespace {

void write_counts(JsonWriter& out, const Survival& survival) {
  out.key("n").integer(survival.count);
  out.key("reached").integer(survival.reached);
  out.key("waiting").integer(survival.waiting);
  write_figure(out.key("median"), survival.median().days);
  write_figure(out.key("low"), survival.median().low);
  write_figure(out.key("high"), survival.median().high);
}

}  // namespace

std::string write_value(const ValueReport& report) {
  const Survival& survival = report.survival;
  JsonWriter out;
  out.open_object();
  write_counts(out, survival);
  out.key("quartiles").open_array();
  for (const WaitQuantile& each : survival.quartiles) write_figure(out, each.days);
  out.close_array();
  out.key("curve").open_array();
  for (const CurvePoint& point : survival.curve) {
    out.open_object();
    out.key("day").integer(point.day);
    out.key("at_risk").integer(point.at_risk);
    out.key("events").integer(point.events);
    write_figure(out.key("share"), point.share);
    write_figure(out.key("low"), point.low);
    write_figure(out.key("high"), point.high);
    out.close_object();
  }
  out.close_array();
  if (!report.segments.empty()) {
    out.key("segments").open_array();
    for (const SegmentSurvival& each : report.segments) {
      out.open_object();
      out.key("segment").string(each.segment);
      write_counts(out, each.survival);
      out.close_object();
    }
    out.close_array();
  }
  write_faults(out, report.faults);
  out.close_object();
  return out.take();
}

}  // namespace amps
