#include "evidence/evidence_document.hpp"

#include <cmath>

#include "json/writer.hpp"
#include "number/significant.hpp"
#include "text/date.hpp"

namespace amps::evidence {

namespace {

constexpr std::string_view guards[] = {"few_rows", "rare", "missing", "one_account", "identical"};
constexpr std::string_view verdicts[] = {"goes_with", "suggests", "no_sign", "cannot_tell"};

class EvidenceWriter {
 public:
  EvidenceWriter(const Frame& frame, std::span<const WatchRule> rules) : frame_(frame), rules_(rules) {}

  std::string document(const Result& result, std::span<const Refusal> refused) {
    out.open_object();
    count("rows", frame_.rows);
    count("accounts", frame_.accounts.size());
    out.key("periods");
    if (frame_.is_panel()) {
      out.integer(static_cast<std::int64_t>(frame_.periods));
    } else {
      out.null();
    }
    out.key("pairs").open_array();
    for (const Pair& each : result.pairs) pair(each);
    out.close_array();
    watch_list(result.watch);
    out.key("refused").open_array();
    for (const Refusal& each : refused) {
      out.open_object();
      out.key("line").integer(static_cast<std::int64_t>(each.line));
      out.key("code").string(each.error.code->name);
      out.key("message").string(each.error.message);
      out.close_object();
    }
    out.close_array();
    out.close_object();
    return out.take();
  }

  std::string own_watch(std::span<const WatchHit> hits) {
    out.open_object();
    out.key("activities").open_array();
    for (const Measure& activity : frame_.activities) out.string(activity.name);
    out.close_array();
    watch_list(hits);
    out.close_object();
    return out.take();
  }

 private:
  void watch_list(std::span<const WatchHit> hits) {
    out.key("watch").open_array();
    for (const WatchHit& hit : hits) watch(hit);
    out.close_array();
  }

  void count(JsonName name, std::size_t value) { out.key(name).integer(static_cast<std::int64_t>(value)); }

  void figure(JsonName name, double value) {
    out.key(name);
    if (std::isfinite(value)) {
      out.raw(format_significant(value, figure_digits));
    } else {
      out.null();
    }
  }

  void figure(JsonName name, const std::optional<double>& value) {
    if (value) {
      figure(name, *value);
    } else {
      out.key(name).null();
    }
  }

  // Writes the members of something that may not be there.
  template <class Value, class Write>
  void object(JsonName name, const std::optional<Value>& value, Write write) {
    out.key(name);
    if (!value) {
      out.null();
      return;
    }
    out.open_object();
    write(*value);
    out.close_object();
  }

  void correlation(JsonName name, const std::optional<Correlation>& value) {
    object(name, value, [&](const Correlation& known) {
      figure("r", known.r);
      figure("low", known.low);
      figure("high", known.high);
      figure("p", known.p);
    });
  }

  void interval(JsonName name, const Interval& value) {
    out.key(name).open_object();
    figure("value", value.value);
    figure("low", value.low);
    figure("high", value.high);
    out.close_object();
  }

  void rule(const Rule& rule) {
    figure("at_least", rule.at_least);
    out.key("periods");
    if (rule.periods > 0) {
      out.integer(rule.periods);
    } else {
      out.null();
    }
  }

  void side(JsonName name, Side side) {
    const Interval rate = rate_of(side);
    out.key(name).open_object();
    count("n", side.n);
    count("yes", side.yes);
    figure("rate", rate.value);
    figure("low", rate.low);
    figure("high", rate.high);
    out.close_object();
  }

  void threshold(const Threshold& threshold) {
    const Grid::Best& best = threshold.best;
    rule(best.rule);
    side("above", best.above);
    side("below", best.below);
    interval("difference", difference_of(best.above, best.below));
    interval("odds_ratio", odds_ratio_of(best.above, best.below));
    figure("p", threshold.p);
    figure("p_scan", threshold.p_scan);
    object("confirmed", threshold.confirmed, [&](const Confirmation& confirmation) {
      rule(confirmation.rule);
      figure("p", confirmation.p);
      out.key("holds").boolean(confirmation.holds);
    });
  }

  void segments(const Pair& pair) {
    out.key("segments").open_array();
    for (const SegmentCorrelation& segment : pair.segments) {
      out.open_object();
      out.key("segment").string(frame_.segments[segment.segment]);
      count("n", segment.rows);
      figure("r", segment.rho.value);
      figure("low", segment.rho.low);
      figure("high", segment.rho.high);
      out.close_object();
    }
    out.close_array();
    object("common", pair.common, [&](const Interval& common) {
      figure("r", common.value);
      figure("low", common.low);
      figure("high", common.high);
    });
    out.key("simpson").boolean(pair.is_simpson);
  }

  void lags(const Pair& pair) {
    out.key("lags").open_array();
    for (const Lag& lag : pair.lags) {
      out.open_object();
      out.key("lag").integer(lag.lag);
      count("rows", lag.rows);
      count("accounts", lag.accounts);
      figure("r", lag.r);
      figure("low", lag.low);
      figure("high", lag.high);
      figure("p", lag.p);
      out.close_object();
    }
    out.close_array();
    out.key("lag");
    if (pair.lag) {
      out.integer(*pair.lag);
    } else {
      out.null();
    }
  }

  void pair(const Pair& pair) {
    out.open_object();
    out.key("activity").string(frame_.activities[pair.activity].name);
    out.key("outcome").string(frame_.outcomes[pair.outcome].name);
    count("n", pair.correlation.rows);
    correlation("pearson", pair.correlation.pearson);
    correlation("spearman", pair.correlation.spearman);
    figure("q", pair.q);
    object("partial", pair.partial, [&](const Partial& partial) {
      figure("r", partial.r);
      figure("p", partial.p);
      out.key("controls").open_array();
      for (const Measure& control : frame_.controls) out.string(control.name);
      out.close_array();
    });
    out.key("guards").open_array();
    for (const Guard guard : pair.guards) out.string(name_of(guard));
    out.close_array();
    segments(pair);
    lags(pair);
    object("threshold", pair.threshold, [&](const Threshold& known) { threshold(known); });
    out.key("verdict").string(name_of(pair.verdict));
    out.close_object();
  }

  void figures(const Silence& rule, const SilenceFigures& figures) {
    out.key("activity").string(rule.activity);
    out.key("weeks").integer(rule.weeks);
    out.key("last");
    if (figures.last) {
      out.string(format_date(*figures.last));
    } else {
      out.null();
    }
  }

  void figures(const Drop& rule, const DropFigures& figures) {
    out.key("activity").string(rule.activity);
    out.key("periods").integer(rule.periods);
    figure("before", figures.before);
    figure("after", figures.after);
    figure("deviation", figures.deviation);
  }

  void figures(const SharedTopic& rule, const TopicFigures& figures) {
    out.key("topic").string(frame_.topics[figures.topic]);
    out.key("weeks").integer(rule.weeks);
    count("accounts", figures.accounts);
  }

  void watch(const WatchHit& hit) {
    constexpr std::string_view names[] = {"silence", "drop", "topic"};
    const WatchRule& rule = rules_[hit.rule];
    out.open_object();
    out.key("rule").string(names[rule.index()]);
    out.key("account").string(frame_.accounts[hit.account]);
    out.key("figures").open_object();
    if (const auto* silence = std::get_if<Silence>(&rule)) {
      figures(*silence, std::get<SilenceFigures>(hit.figures));
    } else if (const auto* drop = std::get_if<Drop>(&rule)) {
      figures(*drop, std::get<DropFigures>(hit.figures));
    } else {
      figures(std::get<SharedTopic>(rule), std::get<TopicFigures>(hit.figures));
    }
    out.close_object();
    out.close_object();
  }

  const Frame& frame_;
  std::span<const WatchRule> rules_;
  JsonWriter out;
};

}  // namespace

std::string write_evidence(const Frame& frame, const Result& result, std::span<const WatchRule> rules,
                           std::span<const Refusal> refused) {
  return EvidenceWriter(frame, rules).document(result, refused);
}

std::string write_own_watch(const Frame& frame, std::span<const WatchHit> hits, std::span<const WatchRule> rules) {
  return EvidenceWriter(frame, rules).own_watch(hits);
}

std::string_view name_of(Guard guard) { return guards[static_cast<std::size_t>(guard)]; }

std::string_view name_of(Verdict verdict) { return verdicts[static_cast<std::size_t>(verdict)]; }

}  // namespace amps::evidence
