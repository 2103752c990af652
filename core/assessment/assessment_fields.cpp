#include "assessment/assessment_fields.hpp"

#include "text/ids.hpp"

namespace amps {

namespace {

// Takes the next date from the front of the list, and says whether it was one, or none.
bool take_date(std::string_view& dates, std::optional<Date>& date) {
  const std::size_t comma = dates.find(',');
  if (comma == std::string_view::npos) return false;
  const std::string_view text = dates.substr(0, comma);
  dates.remove_prefix(comma + 1);
  if (!text.empty()) date = parse_date(text);
  return text.empty() || date;
}

}  // namespace

std::optional<Assessment> assessment_of(const Rules& rules, const AssessmentFields& fields) {
  Assessment assessment;
  const auto stage = find_id(rules.stages, fields.stage);
  std::string_view dates = fields.dates;
  std::optional<Date> renewal;  // must be a date, and moves no score
  if ((!stage && !fields.stage.empty()) || fields.levels.size() != rules.questions.size()) return {};
  if (!take_date(dates, assessment.date) || !take_date(dates, renewal)) return {};
  assessment.stage = stage;
  for (std::size_t i = 0; i < rules.questions.size(); ++i) {
    Answer& answer = assessment.answers.emplace_back();
    const char level = fields.levels[i];
    if (level != 'X') {
      answer.level = level - '0';
      if (*answer.level < 0 || static_cast<std::size_t>(*answer.level) >= rules.questions[i].points.size()) return {};
    }
    if (!take_date(dates, answer.date)) return {};
  }
  if (!dates.empty()) return {};
  if (fields.band.empty()) return assessment;

  const auto band = find_id(rules.bands, fields.band);
  if (!band || fields.reason.empty() || fields.author.empty()) return {};
  assessment.override = {*band, std::string(fields.reason), std::string(fields.author), parse_date(fields.until)};
  if (!fields.until.empty() && !assessment.override->until) return {};
  return assessment;
}

}  // namespace amps
