#include "cli/metrics_report.hpp"

#include <cmath>

#include "number/decimal.hpp"
#include "number/significant.hpp"

namespace amps::cli {

namespace {

std::string percent(std::optional<Tenths> value) { return value ? format_decimal(*value, 1) + " %" : "none"; }

std::string percent(const std::optional<Fraction>& share) {
  return percent(share ? std::optional(round_half_up(*share, percent_tenths)) : std::nullopt);
}

std::string money(const RevenueReport& report, std::int64_t hundredths) {
  return format_decimal(hundredths, 2) + (report.currency.empty() ? "" : " " + report.currency);
}

std::string percent(double share) {
  return format_decimal(static_cast<std::int64_t>(std::floor(share * percent_tenths + 0.5)), 1) + " %";
}

std::string days(const std::optional<double>& value) {
  return value ? format_significant(*value) + " days" : "none yet";
}

// "1 account", "2 accounts"
std::string counted(std::int64_t count, std::string_view what) {
  return std::to_string(count) + " " + std::string(what) + (count == 1 ? "" : "s");
}

std::string faults_text(const std::vector<TableFault>& faults) {
  std::string text;
  for (const TableFault& fault : faults) {
    text += "  ";
    if (!fault.lines.empty()) text += fault.lines.size() == 1 ? "line " : "lines ";
    for (std::size_t i = 0; i < fault.lines.size(); ++i) {
      text += (i > 0 ? ", " : "") + std::to_string(fault.lines[i]);
    }
    text += (fault.lines.empty() ? "" : ": ") + fault.message + (fault.is_left_out ? " Left out.\n" : "\n");
  }
  return text.empty() ? text : "\nTo know\n" + text;
}

std::string period_text(const RevenueReport& report, const RevenuePeriod& period) {
  std::string text = "\n" + (period.from ? format_period(*period.from) + " to " : "") + format_period(period.period) +
                     "\n  " + money(report, period.opening);
  text += report.basis == Basis::opening ? " opening" : " up for renewal";
  const std::pair<std::int64_t, const char*> parts[] = {{period.fresh, " new"},
                                                        {period.reactivated, " reactivated"},
                                                        {period.expansion, " expansion"},
                                                        {-period.contraction, " contraction"},
                                                        {-period.churn, " churn"}};
  for (const auto& [amount, name] : parts) {
    if (amount != 0) text += (amount > 0 ? " + " : " - ") + format_decimal(amount > 0 ? amount : -amount, 2) + name;
  }
  text += " = " + money(report, period.closing) + "\n";
  text += "  GRR " + percent(period.grr()) + ", NRR " + percent(period.nrr()) + ", logo retention " +
          percent(period.logo_retention()) + " (" + std::to_string(period.accounts_kept) + " of " +
          std::to_string(period.accounts_opening) + ")\n";
  const auto arpa = period.arpa();
  if (!arpa) return text;
  text += "  ARPA " + money(report, round_half_up(*arpa, 1));
  const LifetimeValue worth = report.lifetime_value(period);
  if (worth.value) text += ", CLV " + money(report, round_half_up(*worth.value, 1));
  if (worth.floor) text += ", CLV at least " + money(report, *worth.floor) + " (no account left)";
  return text + "\n";
}

std::string survey_line(const SurveyReport& report, const Answers& answers) {
  const auto interval = interval_of(report.scale, answers);
  std::string text = report.scale == SurveyScale::nps ? "NPS " : "CSAT ";
  if (interval) {
    const std::int64_t tenths = round_half_up(*score_of(report.scale, answers), percent_tenths);
    const std::string unit = report.scale == SurveyScale::nps ? "" : " %";
    const auto end = [](double share) {
      return format_decimal(static_cast<std::int64_t>(std::floor(share * percent_tenths + 0.5)), 1);
    };
    text += format_decimal(tenths, 1) + unit + " (" + end(interval->low) + " to " + end(interval->high) + ")";
  } else {
    text += "none";
  }
  text += ", " + counted(answers.answered, "answer");
  if (report.knows_asked) {
    text += " of " + std::to_string(answers.asked) + " asked: " + percent(Fraction{answers.answered, answers.asked});
  }
  return text + "\n";
}

std::string wait_counts(const Survival& survival) {
  return std::to_string(survival.count) + ": " + std::to_string(survival.reached) + " have reached value, " +
         std::to_string(survival.waiting) + " still wait";
}

std::string wait_median(const Survival& survival) {
  const WaitQuantile& median = survival.median();
  std::string text = days(median.days);
  if (median.days) text += " (" + days(median.low) + " to " + days(median.high) + ")";
  return text;
}

// A line for each segment, which `tell` gives with its name; nothing where there are none.
std::string segments_text(const auto& segments, auto tell) {
  std::string text = segments.empty() ? "" : "\nSegments\n";
  for (const auto& each : segments) {
    const auto [name, line] = tell(each);
    text += "  " + (name.empty() ? std::string("(none)") : name) + "  " + line;
  }
  return text;
}

}  // namespace

std::string format_value(const ValueReport& report) {
  const Survival& survival = report.survival;
  std::string text = "Accounts  " + wait_counts(survival) + "\nMedian    " + wait_median(survival) + "\nQuartiles " +
                     days(survival.quartiles[0].days) + ", " + days(survival.quartiles[1].days) + ", " +
                     days(survival.quartiles[2].days) + "\n";
  if (!survival.curve.empty()) text += "\nStill waiting behind a day\n";
  for (const CurvePoint& point : survival.curve) {
    text += "  " + std::to_string(point.day) + "  " + percent(point.share);
    if (point.low) text += " (" + percent(*point.low) + " to " + percent(*point.high) + ")";
    text += "  " + std::to_string(point.events) + " of " + std::to_string(point.at_risk) + "\n";
  }
  text += segments_text(report.segments, [](const SegmentSurvival& each) {
    return std::pair(each.segment, "median " + wait_median(each.survival) + "; " + wait_counts(each.survival) + "\n");
  });
  return text + faults_text(report.faults);
}

std::string format_survey(const SurveyReport& report) {
  std::string text = survey_line(report, report.all);
  if (!report.periods.empty()) text += "\n";
  for (const auto& [index, answers] : report.periods) {
    text += format_period({report.length, index}) + "  " + survey_line(report, answers);
  }
  text += segments_text(report.segments,
                        [&](const auto& each) { return std::pair(each.first, survey_line(report, each.second)); });
  return text + faults_text(report.faults);
}

std::string format_events(const EventReport& report) {
  const auto figure = [&](const std::optional<double>& value) {
    return !value ? std::string("none") : report.is_share() ? percent(*value) : format_significant(*value);
  };
  std::string text = std::string(name_of(report.metric)) + ", median of the periods " + figure(report.median) + "\n";
  const auto line = [&](const EventPeriod& each) {
    std::string told = format_period(each.period) + "  " + figure(each.value);
    if (each.p90) told += ", 90 % within " + figure(each.p90);
    return told + "  (" + counted(each.events, "event") + ", " + std::to_string(each.active) + " of " +
           std::to_string(each.accounts) + " accounts)\n";
  };
  for (const EventPeriod& each : report.periods) text += "  " + line(each);
  text += segments_text(report.segments, [&](const auto& each) { return std::pair(each.first, line(each.second)); });
  return text + faults_text(report.faults);
}

std::string format_revenue(const RevenueReport& report) {
  std::string text = "Base      ";
  text +=
      report.basis == Basis::opening ? "revenue at the opening of each period" : "contracts that end in each period";
  if (report.segment) text += ", segment " + *report.segment;
  text += "\nMedians   GRR " + percent(report.median(&RevenuePeriod::grr)) + ", NRR " +
          percent(report.median(&RevenuePeriod::nrr)) + ", logo retention " +
          percent(report.median(&RevenuePeriod::logo_retention)) + "\nMargin    " +
          (report.margin ? format_decimal(*report.margin, 4) + " %" : "100 %, since none was given") + "\n";
  for (const RevenuePeriod& each : report.periods) text += period_text(report, each);
  if (!report.cohorts.empty()) text += "\nCohorts, by first period: accounts and revenue still there\n";
  for (const Cohort& cohort : report.cohorts) {
    text += "  " + format_period(report.cohort_periods[cohort.period]) + "  " + counted(cohort.accounts, "account") +
            ", " + money(report, cohort.revenue);
    if (!cohort.kept.empty()) {
      const KeptCohort& last = cohort.kept.back();
      text += "; in " + format_period(report.cohort_periods[last.period]) + " " +
              percent(Fraction{last.accounts, cohort.accounts}) + " and " +
              percent(Fraction{last.revenue, cohort.revenue});
    }
    text += "\n";
  }
  return text + faults_text(report.faults);
}

}  // namespace amps::cli
