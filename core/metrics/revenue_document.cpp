#include "metrics/revenue_document.hpp"

#include "json/writer.hpp"
#include "metrics/currency.hpp"
#include "metrics/faults_document.hpp"

namespace amps {

namespace {

class RevenueWriter {
 public:
  explicit RevenueWriter(const RevenueReport& report) : report_(report) {}

  std::string write() {
    out_.open_object();
    text("currency", report_.currency);
    text("unit", report_.unit == AmountUnit::yearly ? "yearly" : report_.unit == AmountUnit::monthly ? "monthly" : "");
    out_.key("basis").string(report_.basis == Basis::opening ? "opening" : "renewal");
    text("segment", report_.segment.value_or(""));
    out_.key("segments").open_array();
    for (const std::string& each : report_.segments) out_.string(each);
    out_.close_array();
    out_.key("margin");
    if (report_.margin) {
      out_.decimal(*report_.margin, 6);
    } else {
      out_.null();
    }
    out_.key("periods").open_array();
    for (const RevenuePeriod& each : report_.periods) period(each);
    out_.close_array();
    out_.key("medians").open_object();
    write_percent(out_, "grr", report_.median(&RevenuePeriod::grr));
    write_percent(out_, "nrr", report_.median(&RevenuePeriod::nrr));
    write_percent(out_, "logo_retention", report_.median(&RevenuePeriod::logo_retention));
    out_.close_object();
    out_.key("cohorts").open_array();
    for (const Cohort& each : report_.cohorts) cohort(each);
    out_.close_array();
    write_faults(out_, report_.faults);
    out_.close_object();
    return out_.take();
  }

 private:
  void text(JsonName name, std::string_view value) {
    out_.key(name);
    if (value.empty()) {
      out_.null();
    } else {
      out_.string(value);
    }
  }

  void money(JsonName name, std::int64_t hundredths) { out_.key(name).decimal(hundredths, 2); }

  // Half up to what the currency is counted in.
  void money(JsonName name, const std::optional<Fraction>& value) {
    out_.key(name);
    if (!value) {
      out_.null();
    } else if (decimals_of(report_.currency) == 0) {
      out_.integer(round_half_up({value->numerator, value->denominator * hundredth}, 1));
    } else {
      out_.decimal(round_half_up(*value, 1), 2);
    }
  }

  void period(const RevenuePeriod& period) {
    out_.open_object();
    out_.key("period").string(format_period(period.period));
    text("from", period.from ? format_period(*period.from) : std::string());
    money("opening", period.opening);
    money("new", period.fresh);
    money("reactivated", period.reactivated);
    money("expansion", period.expansion);
    money("contraction", period.contraction);
    money("churn", period.churn);
    money("closing", period.closing);
    out_.key("accounts_opening").integer(period.accounts_opening);
    out_.key("accounts_kept").integer(period.accounts_kept);
    write_percent(out_, "grr", period.grr());
    write_percent(out_, "nrr", period.nrr());
    write_percent(out_, "logo_retention", period.logo_retention());
    money("arpa", period.arpa());
    const LifetimeValue worth = report_.lifetime_value(period);
    money("clv", worth.value);
    money("clv_floor", worth.floor ? std::optional(Fraction{*worth.floor, 1}) : std::nullopt);
    out_.close_object();
  }

  void cohort(const Cohort& cohort) {
    out_.open_object();
    out_.key("period").string(format_period(report_.cohort_periods[cohort.period]));
    out_.key("accounts").integer(cohort.accounts);
    money("revenue", cohort.revenue);
    out_.key("kept").open_array();
    for (const KeptCohort& each : cohort.kept) {
      out_.open_object();
      out_.key("period").string(format_period(report_.cohort_periods[each.period]));
      out_.key("accounts").integer(each.accounts);
      money("revenue", each.revenue);
      write_percent(out_, "accounts_share", Fraction{each.accounts, cohort.accounts});
      write_percent(out_, "revenue_share", Fraction{each.revenue, cohort.revenue});
      out_.close_object();
    }
    out_.close_array();
    out_.close_object();
  }

  const RevenueReport& report_;
  JsonWriter out_;
};

}  // namespace

std::string write_revenue(const RevenueReport& report) { return RevenueWriter(report).write(); }

}  // namespace amps
