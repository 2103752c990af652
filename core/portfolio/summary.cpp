#include "portfolio/summary.hpp"

#include "portfolio/ranking.hpp"

namespace amps {

namespace {

void add(Tally& tally, std::int64_t value, std::int64_t at_risk) {
  ++tally.accounts;
  tally.value += value;
  tally.at_risk += at_risk;
}

Totals& totals_of(Summary& summary, std::uint32_t currency, const Rules& rules) {
  for (Totals& totals : summary.totals) {
    if (totals.currency == currency) return totals;
  }
  Totals& totals = summary.totals.emplace_back();
  totals.currency = currency;
  totals.bands.resize(rules.bands.size());
  totals.stages.assign(rules.stages.size(), std::vector<Tally>(rules.bands.size() + 1));
  return totals;
}

}  // namespace

Summary summary_of(const Portfolio& portfolio, int renewing_days) {
  const Rules& rules = portfolio.model().rules;
  Summary summary;
  for (std::size_t row = 0; row < portfolio.size(); ++row) {
    if (!portfolio.is_current(row)) {
      ++summary.earlier_rows;
      continue;
    }
    const bool has_score = portfolio.score(row) >= 0;
    const bool has_value = portfolio.value(row) >= 0;
    const std::int64_t value = has_value ? portfolio.value(row) : 0;
    const std::int64_t at_risk = has_score ? value_at_risk(value, portfolio.score(row)) : 0;
    ++summary.accounts;
    ++(has_score ? summary.scored : summary.too_early);
    if (!has_value) ++summary.without_value;
    if (const auto change = change_of(portfolio, static_cast<std::uint32_t>(row))) {
      ++(*change < 0 ? summary.fell : *change > 0 ? summary.rose : summary.unmoved);
    }
    Totals& totals = totals_of(summary, portfolio.currency(row), rules);
    const std::size_t band = has_score ? static_cast<std::size_t>(portfolio.band(row)) : rules.bands.size();
    add(totals.all, value, at_risk);
    add(has_score ? totals.bands[band] : totals.too_early, value, at_risk);
    add(totals.stages[portfolio.stage(row)][band], value, at_risk);
    totals.at_risk_at_worst += value_at_risk(value, portfolio.low(row));
    if (!portfolio.as_of() || portfolio.renewal(row) == Account::no_day) continue;
    const int days = portfolio.renewal(row) - portfolio.as_of()->days;
    if (days < 0) add(totals.overdue, value, at_risk);
    if (days >= 0 && days <= renewing_days) add(totals.renewing, value, at_risk);
  }
  return summary;
}

}  // namespace amps
