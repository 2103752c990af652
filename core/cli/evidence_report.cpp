#include "cli/evidence_report.hpp"

#include <algorithm>
#include <cmath>

#include "number/decimal.hpp"
#include "number/significant.hpp"
#include "text/date.hpp"
#include "text/wording.hpp"

namespace amps::cli {

using namespace evidence;

namespace {

constexpr std::size_t shown_digits = 3;

std::string number(double value) { return format_significant(value, shown_digits); }

// Two decimals tell an r.
std::string r_words(double r) { return format_decimal(std::llround(r * 100), 2); }

std::string range(double low, double high) { return r_words(low) + " to " + r_words(high); }

std::string p_words(double p) { return p < 0.001 ? "p < 0.001" : "p = " + format_significant(p, 2); }

std::string percent(double share) { return format_decimal(std::llround(share * 100)); }

std::string counted(std::size_t count, const std::string& what) {
  return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

std::string rate_words(Side side) {
  const Interval rate = rate_of(side);
  return percent(rate.value) + " % (" + percent(rate.low) + " to " + percent(rate.high) + ") of " +
         std::to_string(side.n);
}

class PairReport {
 public:
  PairReport(const Frame& frame, const Pair& pair)
      : frame_(frame),
        pair_(pair),
        activity_(in_quotes(frame.activities[pair.activity].name)),
        outcome_(in_quotes(frame.outcomes[pair.outcome].name)) {}

  std::string text() const {
    std::string sentences = pair_.threshold ? threshold() : correlation();
    sentences += verdict() + simpson() + partial() + lag();
    for (const Guard guard : pair_.guards) sentences += guard_words(guard);
    return sentences;
  }

 private:
  std::string threshold() const {
    const Threshold& threshold = *pair_.threshold;
    const Grid::Best& best = threshold.best;
    const bool is_yes = frame_.activities[pair_.activity].is_yes_no && best.rule.at_least == 1;
    std::string text = "Accounts with " + (is_yes ? "" : "at least " + number(best.rule.at_least) + " of ") + activity_;
    if (best.rule.periods == 1) text += " in their first period";
    if (best.rule.periods > 1) text += " in their first " + std::to_string(best.rule.periods) + " periods";
    text += " had " + outcome_ + " in " + rate_words(best.above) + " cases, others in " + rate_words(best.below) + ".";
    if (threshold.p_scan) text += " Corrected for the search, " + p_words(*threshold.p_scan) + ".";
    if (!threshold.confirmed) return text + " There are too few accounts to test it on another half.";
    const std::string p = p_words(threshold.confirmed->p);
    return text + (threshold.confirmed->holds ? " Found on one half, it held on the other (" + p + ")."
                                              : " Found on one half, it did not hold on the other (" + p + ").");
  }

  std::string correlation() const {
    const auto& rho = pair_.correlation.spearman;
    if (!rho) {
      if (pair_.correlation.rows == 0) return "No row has both " + activity_ + " and " + outcome_ + ".";
      if (pair_.correlation.rows < fewest_rows) {
        return "Only " + counted(pair_.correlation.rows, "row") + " have both " + activity_ + " and " + outcome_ + ".";
      }
      return "In the rows that have both, " + activity_ + " or " + outcome_ + " never changes.";
    }
    return "The more " + activity_ + ", the " + (rho->r < 0 ? "less " : "more ") + outcome_ + ": rank correlation " +
           r_words(rho->r) + " (" + range(rho->low, rho->high) + ") in " + counted(pair_.correlation.rows, "row") +
           ", " + p_words(rho->p) + ".";
  }

  std::string verdict() const {
    switch (pair_.verdict) {
      case Verdict::goes_with:
        return " It goes with " + outcome_ + "; it need not be the cause.";
      case Verdict::suggests:
        return " It suggests that they go together; it is not sure.";
      case Verdict::no_sign:
        return rows() + "there is no sign that they go together.";
      case Verdict::cannot_tell:
        break;
    }
    return rows() + "it cannot be told whether they go together.";
  }

  // In a panel the activity of other periods may do what that of the same row does not.
  std::string rows() const { return frame_.is_panel() ? " Row by row, " : " On the whole, "; }

  std::string simpson() const {
    if (!pair_.is_simpson) return {};
    const Interval& common = *pair_.common;
    return " Within segments it is the other way round: " + r_words(common.value) + " (" +
           range(common.low, common.high) + "); trust that, not the whole.";
  }

  std::string partial() const {
    if (!pair_.partial) return {};
    std::vector<std::string_view> names;
    for (const Measure& control : frame_.controls) names.push_back(control.name);
    return " With " + listed(names) + " held constant: " + r_words(pair_.partial->r) + ", " +
           p_words(pair_.partial->p) + ".";
  }

  std::string lag() const {
    if (!frame_.is_panel()) return {};
    if (!pair_.lag) return " Too few accounts have enough periods to tell how it follows within accounts.";
    const Lag& first =
        *std::find_if(pair_.lags.begin(), pair_.lags.end(), [&](const Lag& lag) { return lag.lag == *pair_.lag; });
    return " Within accounts it is strongest " +
           (first.lag == 0 ? "in the same period" : counted(static_cast<std::size_t>(first.lag), "period") + " later") +
           ": r = " + r_words(first.r) + " (" + range(first.low, first.high) + "), " + p_words(first.p) +
           " corrected for all lags.";
  }

  std::string guard_words(Guard guard) const {
    switch (guard) {
      case Guard::few_rows:
        return " Careful: fewer than 30 rows.";
      case Guard::rare:
        return " Careful: one of yes and no is rare.";
      case Guard::missing:
        return " Careful: more than a third of the rows lack a value.";
      case Guard::one_account:
        return " Careful: one account has more than a tenth of all activity.";
      case Guard::identical:
        return " Careful: both columns have the same values in every row.";
    }
    return {};
  }

  const Frame& frame_;
  const Pair& pair_;
  std::string activity_;
  std::string outcome_;
};

std::string watch_line(const Frame& frame, const WatchRule& rule, const WatchHit& hit) {
  const std::string account = "  " + frame.accounts[hit.account] + ": ";
  if (const auto* silence = std::get_if<Silence>(&rule)) {
    const auto& last = std::get<SilenceFigures>(hit.figures).last;
    return account + "no " + in_quotes(silence->activity) + " in " +
           counted(static_cast<std::size_t>(silence->weeks), "week") +
           (last ? ", last on " + format_date(*last) : ", never before") + "\n";
  }
  if (const auto* drop = std::get_if<Drop>(&rule)) {
    const auto& figures = std::get<DropFigures>(hit.figures);
    return account + in_quotes(drop->activity) + " fell from " + number(figures.before) + " to " +
           number(figures.after) + " a period, robust deviation " + number(figures.deviation) + "\n";
  }
  const auto& figures = std::get<TopicFigures>(hit.figures);
  return account + "asks about " + in_quotes(frame.topics[figures.topic]) + ", as " + std::to_string(figures.accounts) +
         " accounts do\n";
}

}  // namespace

std::string format_evidence(const Frame& frame, const Result& result, std::span<const WatchRule> rules,
                            std::span<const Refusal> refused) {
  std::vector<const Pair*> ranked;
  for (const Pair& pair : result.pairs) ranked.push_back(&pair);
  std::stable_sort(ranked.begin(), ranked.end(), [](const Pair* one, const Pair* other) {
    if (one->verdict != other->verdict) return one->verdict < other->verdict;
    return one->q.value_or(2) < other->q.value_or(2);
  });
  std::string text = counted(frame.rows, "row") + " of " + counted(frame.accounts.size(), "account");
  text += (frame.is_panel() ? " in " + counted(frame.periods, "period") : "") + "\n\n";
  for (const Pair* pair : ranked) text += PairReport(frame, *pair).text() + "\n";
  if (!rules.empty()) text += result.watch.empty() ? "\nWatch list: nobody\n" : "\nWatch list\n";
  for (const WatchHit& hit : result.watch) text += watch_line(frame, rules[hit.rule], hit);
  if (!refused.empty()) text += "\nRefused\n";
  for (const Refusal& refusal : refused)
    text += "  Line " + std::to_string(refusal.line) + ": " + refusal.error.message + "\n";
  return text;
}

}  // namespace amps::cli
