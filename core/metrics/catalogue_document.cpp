#include "metrics/catalogue_document.hpp"

#include <algorithm>
#include <initializer_list>

#include "json/document_reader.hpp"
#include "json/writer.hpp"
#include "text/wording.hpp"

namespace amps {

namespace {

constexpr std::size_t most_entries = 200;
constexpr int most_days = 3650;

struct Id {
  std::string_view id;
  std::string pointer;
};

class CatalogueReader {
 public:
  explicit CatalogueReader(DocumentReader& reader) : in(reader) {}

  Catalogue catalogue(const Place& root) {
    Catalogue catalogue;
    if (!in.object(root, {"format", "version", "goals", "metrics", "playbooks"})) return catalogue;
    in.format(root, "amps-metrics-catalogue", 1);
    each(root.member("playbooks"), 0, [&](const Place& place) { playbook(place); });
    each(root.member("metrics"), 1, [&](const Place& place) { catalogue.metrics.push_back(metric(place)); });
    std::vector<Id> goals;
    each(root.member("goals"), 1,
         [&](const Place& place) { catalogue.goals.push_back(goal(place, catalogue, goals)); });
    return catalogue;
  }

 private:
  template <class Read>
  void each(const Place& place, std::size_t least, Read read) {
    std::size_t left = in.list(place, least, most_entries);
    for (Place entry = left == 0 ? Place() : place.first(); left > 0; --left, entry = entry.next()) read(entry);
  }

  std::string_view unique_id(const Place& place, std::vector<Id>& taken) {
    const Place member = place.member("id");
    const std::string_view id = in.string_like(member, id_pattern);
    const auto first = std::find_if(taken.begin(), taken.end(), [&](const Id& other) { return other.id == id; });
    if (first == taken.end()) {
      taken.push_back({id, member.pointer()});
    } else if (!id.empty()) {
      in.note(member, ErrorCode::duplicate_id, {in_quotes(id), first->pointer});
    }
    return id;
  }

  // One of the words that are allowed.
  std::string_view word(const Place& place, std::initializer_list<std::string_view> allowed) {
    const std::string_view found = in.string(place);
    if (is_string(place) && std::find(allowed.begin(), allowed.end(), found) == allowed.end()) {
      in.note(place, ErrorCode::not_allowed, {in_quotes(found), listed(allowed)});
    }
    return found;
  }

  // The place of an id in a list that has been read.
  std::size_t known(const Place& place, const std::vector<Id>& ids) {
    const std::string_view id = in.string(place);
    const auto found = std::find_if(ids.begin(), ids.end(), [&](const Id& other) { return other.id == id; });
    if (found != ids.end()) return static_cast<std::size_t>(found - ids.begin());
    std::vector<std::string_view> names;
    for (const Id& each : ids) names.push_back(each.id);
    if (is_string(place)) in.note(place, ErrorCode::not_allowed, {in_quotes(id), listed(names)});
    return 0;
  }

  void playbook(const Place& place) {
    if (!in.object(place, {"id", "name", "steps"})) return;
    unique_id(place, playbooks_);
    in.text(place.member("name"));
    each(place.member("steps"), 1, [&](const Place& step) {
      if (!in.object(step, {"text", "owner", "due_days"})) return;
      in.text(step.member("text"));
      word(step.member("owner"), {"csm", "cs", "company"});
      in.whole(step.member("due_days"), 0, most_days);
    });
  }

  CatalogueMetric metric(const Place& place) {
    CatalogueMetric metric;
    if (!in.object(place, {"id", "name", "question", "formula", "unit", "better", "kind", "measures", "accountable",
                           "cadence", "thresholds", "playbooks", "pitfalls"})) {
      return metric;
    }
    metric.id = unique_id(place, metrics_);
    for (const std::string_view text : {"name", "question", "formula"}) in.text(place.member(text));
    word(place.member("unit"), {"percent", "points", "money", "days", "hours", "number"});
    const bool is_up = word(place.member("better"), {"up", "down"}) == "up";
    metric.is_leading = word(place.member("kind"), {"leading", "lagging"}) == "leading";
    word(place.member("measures"), {"activity", "quality", "outcome", "revenue"});
    word(place.member("accountable"), {"csm", "cs", "company", "tracked"});
    word(place.member("cadence"), {"week", "month", "quarter"});
    thresholds(place.member("thresholds"), is_up);
    each(place.member("playbooks"), 0, [&](const Place& id) { known(id, playbooks_); });
    each(place.member("pitfalls"), 0, [&](const Place& text) { in.text(text); });
    return metric;
  }

  void thresholds(const Place& place, bool is_up) {
    // None: from the own history alone.
    if (place.value != nullptr && place.value->kind == Json::Kind::null) return;
    if (!in.object(place, {"good", "bad"})) return;
    const std::size_t faults = in.fault_count();
    const double good = in.decimal(place.member("good"));
    const double bad = in.decimal(place.member("bad"));
    if (in.fault_count() == faults && (is_up ? good <= bad : good >= bad)) {
      in.note(
          place.member("good"), ErrorCode::number_out_of_range,
          {found(*place.member("good").value), is_up ? "a number above the bad one" : "a number below the bad one"});
    }
  }

  Goal goal(const Place& place, const Catalogue& catalogue, std::vector<Id>& taken) {
    Goal goal;
    if (!in.object(place, {"id", "name", "metrics"})) return goal;
    goal.id = unique_id(place, taken);
    in.text(place.member("name"));
    const Place metrics = place.member("metrics");
    const std::size_t faults = in.fault_count();
    std::vector<Id> served;
    each(metrics, 2, [&](const Place& entry) {
      if (!in.object(entry, {"id", "why"})) return;
      unique_id(entry, served);
      goal.metrics.push_back(known(entry.member("id"), metrics_));
      in.text(entry.member("why"));
    });
    if (in.fault_count() > faults) return goal;
    for (const bool is_leading : {true, false}) {
      const bool is_there = std::any_of(goal.metrics.begin(), goal.metrics.end(), [&](std::size_t metric) {
        return catalogue.metrics[metric].is_leading == is_leading;
      });
      if (!is_there) {
        in.note(metrics, ErrorCode::not_allowed,
                {is_leading ? "no leading metric" : "no lagging metric", "at least one of each kind"});
      }
    }
    return goal;
  }

  DocumentReader& in;
  std::vector<Id> playbooks_;
  std::vector<Id> metrics_;
};

}  // namespace

Outcome<Catalogue> read_catalogue(std::string_view json) {
  Outcome<JsonDocument> document = parse_json(json);
  if (!document) return std::move(document.errors);
  DocumentReader reader;
  Catalogue catalogue = CatalogueReader(reader).catalogue({&document->root(), nullptr, {}, 0});
  if (reader.has_faults()) return reader.take_faults();
  return catalogue;
}

Outcome<std::string> write_proposals(const Catalogue& catalogue, const std::vector<std::string_view>& goals) {
  std::vector<Error> faults;
  if (goals.empty() || goals.size() > most_goals) {
    faults.push_back(
        error_at("", ErrorCode::wrong_count, {std::to_string(goals.size()), "1", std::to_string(most_goals)}));
  }
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < goals.size(); ++i) {
    const std::string pointer = "/" + std::to_string(i);
    const auto place = find_id(catalogue.goals, goals[i]);
    const auto first = std::find(goals.begin(), goals.begin() + static_cast<std::ptrdiff_t>(i), goals[i]);
    if (!place) {
      faults.push_back(
          error_at(pointer, ErrorCode::not_allowed, {in_quotes(goals[i]), listed(ids_of(catalogue.goals))}));
    } else if (first != goals.begin() + static_cast<std::ptrdiff_t>(i)) {
      faults.push_back(error_at(pointer, ErrorCode::duplicate_id,
                                {in_quotes(goals[i]), "/" + std::to_string(first - goals.begin())}));
    } else {
      places.push_back(*place);
    }
  }
  if (!faults.empty()) return faults;
  JsonWriter out;
  out.open_array();
  for (const Proposal& each : proposals_for(catalogue, places)) {
    out.open_object();
    out.key("metric").string(catalogue.metrics[each.metric].id);
    out.key("goals").open_array();
    for (const std::size_t goal : each.goals) out.string(goals[goal]);
    out.close_array();
    out.close_object();
  }
  out.close_array();
  return out.take();
}

}  // namespace amps
