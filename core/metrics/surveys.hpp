// What surveys say: the net promoter score and satisfaction, each with its 95 % interval and the share that answered.
//
// NPS is the share of 9 and 10 less that of 0 to 6; its interval comes from the variance of 1, 0 and -1. CSAT is the
// share of 4 and 5 of answers from 1 to 5, with Wilson's interval.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "metrics/behind.hpp"
#include "metrics/faults.hpp"
#include "metrics/names.hpp"
#include "metrics/period.hpp"
#include "metrics/table_rows.hpp"
#include "number/exact.hpp"
#include "number/proportion.hpp"

namespace amps {

// Below so many answers an interval says little.
constexpr std::int64_t least_answers = 10;
// Below this share of answers, in percent, those who did not answer matter.
constexpr std::int64_t least_response = 20;

struct Answers {
  std::int64_t asked = 0;  // with those who did not answer
  std::int64_t good = 0;   // promoters, or the satisfied
  std::int64_t bad = 0;    // detractors, or all who are not satisfied
  std::int64_t answered = 0;
};

// Nothing without an answer.
std::optional<Fraction> score_of(SurveyScale scale, const Answers& answers);
// The same as a double with the ends of its interval.
std::optional<Proportion> interval_of(SurveyScale scale, const Answers& answers);

struct SurveyReport {
  SurveyScale scale = SurveyScale::nps;
  Answers all;
  bool knows_asked = false;  // some rows are of people who did not answer
  PeriodLength length = PeriodLength::month;
  std::map<int, Answers> periods;  // none where no column has a date
  // In the order of the file; none without a column of segments.
  std::vector<std::pair<std::string, Answers>> segments;
  // With the lowest answer of each, lowest first; none without a column of accounts.
  Behind behind;
  std::vector<TableFault> faults;
};

class SurveyReader {
 public:
  // A row is one who was asked; a blank answer is none. What is dated after the as-of day does not count.
  SurveyReader(RoleColumns columns, PeriodLength length, Date as_of)
      : rows_(std::move(columns)), length_(length), as_of_(as_of) {}

  void take(const Records& records);
  SurveyReport finish();

 private:
  void take_row();

  TableRows rows_;
  PeriodLength length_;
  Date as_of_;
  SurveyReport report_;
  WordList segments_;
  WordList accounts_;
  std::vector<std::optional<std::int64_t>> lowest_;  // of each account
};

}  // namespace amps
