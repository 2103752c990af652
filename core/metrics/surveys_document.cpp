#include "metrics/surveys_document.hpp"

#include "json/writer.hpp"
#include "metrics/faults_document.hpp"

namespace amps {

namespace {

void write_answers(JsonWriter& out, const SurveyReport& report, const Answers& answers) {
  out.key("asked");
  if (report.knows_asked) {
    out.integer(answers.asked);
  } else {
    out.null();
  }
  out.key("answered").integer(answers.answered);
  write_percent(out, "response_rate",
                report.knows_asked ? std::optional(Fraction{answers.answered, answers.asked}) : std::nullopt);
  write_percent(out, "value", score_of(report.scale, answers));
  const auto interval = interval_of(report.scale, answers);
  write_share(out, "low", interval ? std::optional(interval->low) : std::nullopt);
  write_share(out, "high", interval ? std::optional(interval->high) : std::nullopt);
}

}  // namespace

std::string write_survey(const SurveyReport& report) {
  JsonWriter out;
  out.open_object();
  out.key("kind").string(report.scale == SurveyScale::nps ? "nps" : "csat");
  write_answers(out, report, report.all);
  out.key("periods").open_array();
  for (const auto& [index, answers] : report.periods) {
    out.open_object();
    out.key("period").string(format_period({report.length, index}));
    write_answers(out, report, answers);
    out.close_object();
  }
  out.close_array();
  if (!report.segments.empty()) {
    out.key("segments").open_array();
    for (const auto& [segment, answers] : report.segments) {
      out.open_object();
      out.key("segment").string(segment);
      write_answers(out, report, answers);
      out.close_object();
    }
    out.close_array();
  }
  write_faults(out, report.faults);
  out.close_object();
  return out.take();
}

}  // namespace amps
