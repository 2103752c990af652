#include "evidence/watch_document.hpp"

#include <algorithm>
#include <string>

#include "json/document_reader.hpp"
#include "json/reader.hpp"

namespace amps::evidence {

namespace {

constexpr std::size_t most_rules = 100;
constexpr int most_weeks = 520;
constexpr int most_periods = 100;
constexpr int most_accounts = 1'000'000;

WatchRule read_rule(DocumentReader& read, const Place& place) {
  const Place kind = place.member("rule");
  const std::string_view name = read.string(kind);
  if (name == "silence") {
    read.object(place, {"rule", "activity", "weeks"});
    return Silence{std::string(read.words(place.member("activity"))), read.whole(place.member("weeks"), 1, most_weeks)};
  }
  if (name == "drop") {
    read.object(place, {"rule", "activity", "periods", "deviations"});
    Drop drop;
    drop.activity = read.words(place.member("activity"));
    const Place periods = place.member("periods");
    if (periods.value != nullptr) drop.periods = read.whole(periods, 2, most_periods);
    const Place deviations = place.member("deviations");
    if (deviations.value != nullptr) drop.deviations = read.decimal(deviations, 0);
    return drop;
  }
  if (name == "topic") {
    read.object(place, {"rule", "accounts", "weeks"});
    return SharedTopic{read.whole(place.member("accounts"), 2, most_accounts),
                       read.whole(place.member("weeks"), 1, most_weeks)};
  }
  if (is_string(kind)) read.note(kind, ErrorCode::not_allowed, {found(*kind.value), "silence, drop, topic"});
  return Silence{};
}

}  // namespace

Outcome<std::vector<WatchRule>> read_watch(std::string_view text) {
  const auto document = parse_json(text);
  if (!document) return document.errors;
  DocumentReader read;
  const Place root{&document->root(), nullptr, {}, 0};
  std::vector<WatchRule> rules;
  if (read.object(root, {"format", "version", "rules"})) {
    read.format(root, "amps-watch", 1);
    const Place list = root.member("rules");
    const std::size_t count = read.list(list, 1, most_rules);
    if (count > 0) {
      for (Place each = list.first(); each.value != nullptr; each = each.next()) {
        if (read.object(each)) rules.push_back(read_rule(read, each));
      }
    }
  }
  if (read.has_faults()) return read.take_faults();
  return rules;
}

std::vector<Error> faults_of(const std::vector<WatchRule>& rules, const Frame& frame) {
  std::vector<std::string_view> names;
  for (const Measure& activity : frame.activities) names.push_back(activity.name);
  std::vector<Error> faults;
  for (std::size_t r = 0; r < rules.size(); ++r) {
    const auto* silence = std::get_if<Silence>(&rules[r]);
    const auto* drop = std::get_if<Drop>(&rules[r]);
    if (silence == nullptr && drop == nullptr) continue;
    const std::string& activity = silence != nullptr ? silence->activity : drop->activity;
    if (std::find(names.begin(), names.end(), activity) != names.end()) continue;
    faults.push_back(error_at("/rules/" + std::to_string(r) + "/activity", ErrorCode::unknown_column,
                              {in_quotes(activity), listed(names)}));
  }
  return faults;
}

}  // namespace amps::evidence
