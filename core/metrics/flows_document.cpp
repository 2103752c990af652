#include "metrics/flows_document.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "json/writer.hpp"

namespace amps {

namespace {

constexpr std::string_view movements[] = {"new", "reactivated", "expansion", "contraction", "churn", "unchanged"};

bool comes_first(const Flow& a, const Flow& b) {
  const auto size = [](const Flow& flow) {
    return flow.closing > flow.opening ? flow.closing - flow.opening : flow.opening - flow.closing;
  };
  const std::int64_t first = size(a);
  const std::int64_t second = size(b);
  return std::tie(second, a.account) < std::tie(first, b.account);
}

}  // namespace

std::string write_flows(const Snapshots& snapshots, std::uint32_t period, std::optional<Movement> movement,
                        std::optional<std::uint32_t> segment, std::size_t most) {
  std::vector<Flow> flows;
  each_flow(snapshots, [&](const Flow& flow) {
    if (flow.period != period || (movement && flow.movement != *movement)) return;
    if (!segment || flow.segment == *segment) flows.push_back(flow);
  });
  const std::size_t count = flows.size();
  const auto shown = static_cast<std::ptrdiff_t>(std::min(count, most));
  std::partial_sort(flows.begin(), flows.begin() + shown, flows.end(), comes_first);
  JsonWriter out;
  out.open_object();
  out.key("period").string(format_period(snapshots.period(period)));
  out.key("accounts").integer(static_cast<std::int64_t>(count));
  out.key("first").open_array();
  for (std::ptrdiff_t i = 0; i < shown; ++i) {
    const Flow& flow = flows[static_cast<std::size_t>(i)];
    out.open_object();
    out.key("account").string(snapshots.accounts[flow.account]);
    out.key("segment").string(snapshots.segments[flow.segment]);
    out.key("movement").string(name_of(flow.movement));
    out.key("opening").decimal(flow.opening, 2);
    out.key("closing").decimal(flow.closing, 2);
    out.key("line").integer(flow.line);
    out.close_object();
  }
  out.close_array();
  out.close_object();
  return out.take();
}

std::string_view name_of(Movement movement) { return movements[static_cast<std::size_t>(movement)]; }

std::optional<Movement> movement_named(std::string_view name) {
  const auto found = std::find(std::begin(movements), std::end(movements), name);
  if (found == std::end(movements)) return std::nullopt;
  return static_cast<Movement>(found - std::begin(movements));
}

}  // namespace amps
