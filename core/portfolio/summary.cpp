#include "portfolio/summary.hpp"

namespace amps {

namespace {

void add(Tally& tally, const Account& account) {
  ++tally.accounts;
  if (account.value > 0) tally.value += account.value;
  if (account.at_risk() > 0) tally.at_risk += account.at_risk();
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
    const Account account = portfolio[row];
    if (!account.is_current) {
      ++summary.earlier_rows;
      continue;
    }
    ++summary.accounts;
    ++(account.score < 0 ? summary.too_early : summary.scored);
    if (account.value < 0) ++summary.without_value;
    Totals& totals = totals_of(summary, account.currency, rules);
    add(totals.all, account);
    const auto band = static_cast<std::size_t>(account.band);
    add(account.band < 0 ? totals.too_early : totals.bands[band], account);
    add(totals.stages[account.stage][account.band < 0 ? rules.bands.size() : band], account);
    if (account.value > 0) totals.at_risk_at_worst += account.at_risk_at_worst();
    if (!portfolio.as_of() || account.renewal == Account::no_day) continue;
    const int days = account.renewal - portfolio.as_of()->days;
    if (days < 0) add(totals.overdue, account);
    if (days >= 0 && days <= renewing_days) add(totals.renewing, account);
  }
  return summary;
}

}  // namespace amps
