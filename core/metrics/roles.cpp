#include "metrics/roles.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "metrics/currency.hpp"
#include "text/fold.hpp"
#include "text/wording.hpp"

namespace amps {

namespace {

constexpr std::string_view kinds[] = {"revenue", "subscriptions", "events", "surveys", "value"};

struct Need {
  TableKind kind;
  std::vector<std::string_view> names;  // one of them
};

const std::vector<Need>& needs() {
  static const std::vector<Need> list = {
      {TableKind::revenue, {"account"}},
      {TableKind::revenue, {"period"}},
      {TableKind::revenue, {"amount", "arr", "mrr"}},
      {TableKind::subscriptions, {"account"}},
      {TableKind::subscriptions, {"start"}},
      {TableKind::subscriptions, {"end"}},
      {TableKind::subscriptions, {"arr", "mrr", "tcv"}},
      {TableKind::events, {"account"}},
      {TableKind::events, {"date"}},
      {TableKind::surveys, {"nps", "csat"}},
      {TableKind::value, {"account"}},
      {TableKind::value, {"start"}},
      {TableKind::value, {"reached"}},
  };
  return list;
}

bool is_date(Role role) {
  return role == Role::period || role == Role::start || role == Role::end || role == Role::reached ||
         role == Role::date;
}
bool is_number(Role role) {
  return role == Role::amount || role == Role::rate || role == Role::figure || role == Role::answer;
}

std::string_view without_brackets(std::string_view header) {
  const std::size_t begin = header.find_last_of("([");
  return begin == std::string_view::npos || begin == 0 ? header : header.substr(0, begin);
}

std::string_view in_brackets(std::string_view header) {
  const std::size_t begin = header.find_last_of("([");
  if (begin == std::string_view::npos || begin == 0) return {};
  const std::string_view rest = header.substr(begin + 1);
  return rest.substr(0, rest.find_first_of(")]"));
}

const RoleName* role_named(TableKind kind, std::string_view header) {
  for (const std::string& name : {folded(header), folded(without_brackets(header))}) {
    for (const RoleName& each : role_names()) {
      if (each.is_of(kind) && std::find(each.aliases.begin(), each.aliases.end(), name) != each.aliases.end()) {
        return &each;
      }
    }
  }
  return nullptr;
}

void give(RoleColumns& columns, std::size_t index, const RoleName& name) {
  RoleColumn& column = columns.list[index];
  column.role = name.role;
  if (name.role == Role::amount) {
    columns.unit = name.unit;
    columns.currency = currency_code(in_brackets(column.header));
  }
  if (name.role == Role::answer) columns.scale = name.scale;
}

std::vector<std::string_view> headers_of(const RoleColumns& columns) {
  std::vector<std::string_view> headers;
  for (const RoleColumn& each : columns.list) headers.push_back(each.header);
  return headers;
}

// False where the role takes no such notation.
bool set_notation(RoleColumn& column, std::string_view notation) {
  if (is_number(column.role) && (notation == "point" || notation == "comma")) {
    column.numbers = notation == "point" ? NumberNotation::point : NumberNotation::comma;
    return true;
  }
  constexpr std::string_view orders[] = {"year_first", "day_first", "month_first"};
  const auto order = std::find(std::begin(orders), std::end(orders), notation);
  if (!is_date(column.role) || order == std::end(orders)) return false;
  column.dates = static_cast<DateNotation>(order - std::begin(orders));
  column.is_open = false;
  return true;
}

}  // namespace

std::optional<std::size_t> RoleColumns::find(Role role) const {
  const auto found = std::find_if(list.begin(), list.end(), [&](const RoleColumn& each) { return each.role == role; });
  if (found == list.end()) return std::nullopt;
  return static_cast<std::size_t>(found - list.begin());
}

RoleColumns roles_of(TableKind kind, const std::vector<std::vector<std::string>>& rows, char delimiter) {
  RoleColumns columns;
  columns.kind = kind;
  if (rows.empty()) return columns;
  // Where the comma separates cells it rarely separates decimals, and the other way round.
  const NumberNotation usual = delimiter == ';' ? NumberNotation::comma : NumberNotation::point;
  for (const std::string& header : rows[0]) {
    RoleColumn& column = columns.list.emplace_back();
    column.header = header;
    const std::size_t index = columns.list.size() - 1;
    const RoleName* name = role_named(kind, header);
    if (name != nullptr && !columns.find(name->role)) give(columns, index, *name);
    NumberEvidence numbers;
    DateEvidence dates;
    for (std::size_t r = 1; r < rows.size(); ++r) {
      if (index >= rows[r].size()) continue;
      numbers.see(rows[r][index]);
      dates.see(rows[r][index]);
    }
    column.numbers = numbers.best(usual);
    column.dates = dates.best();
    column.is_open = is_date(column.role) && dates.is_open();
  }
  return columns;
}

std::optional<Error> set_role(RoleColumns& columns, std::string_view column, std::string_view role) {
  std::size_t number = 0;
  const char* const end = column.data() + column.size();
  const bool is_index =
      column.size() > 1 && column[0] == '#' && std::from_chars(column.data() + 1, end, number).ptr == end;
  std::size_t index = is_index ? number - 1 : 0;
  while (!is_index && index < columns.list.size() && columns.list[index].header != column) ++index;
  if (index >= columns.list.size()) {
    return error_at("", ErrorCode::unknown_column, {in_quotes(column), listed(headers_of(columns))});
  }
  const std::size_t colon = role.find(':');
  const std::string_view called = role.substr(0, colon);
  const auto name = std::find_if(role_names().begin(), role_names().end(),
                                 [&](const RoleName& each) { return each.is_of(columns.kind) && each.name == called; });
  RoleColumn set = columns.list[index];
  set.role = name == role_names().end() ? Role::none : name->role;
  const bool is_known = (name != role_names().end() || called == "none") &&
                        (colon == std::string_view::npos || set_notation(set, role.substr(colon + 1)));
  if (!is_known) {
    std::vector<std::string_view> allowed = {"none"};
    for (const RoleName& each : role_names()) {
      if (each.is_of(columns.kind)) allowed.push_back(each.name);
    }
    return error_at("", ErrorCode::unknown_field, {in_quotes(role), listed(allowed)});
  }
  for (RoleColumn& other : columns.list) {
    if (other.role == set.role) other.role = Role::none;
  }
  columns.list[index] = set;
  if (name != role_names().end()) give(columns, index, *name);
  return std::nullopt;
}

std::vector<Error> faults_of(const RoleColumns& columns) {
  std::vector<Error> faults;
  for (const Need& need : needs()) {
    if (need.kind != columns.kind) continue;
    const auto name = std::find_if(role_names().begin(), role_names().end(),
                                   [&](const RoleName& each) { return each.name == need.names.front(); });
    const auto column = columns.find(name->role);
    if (!column) {
      faults.push_back(error_at("", ErrorCode::missing_column, {listed(need.names), listed(headers_of(columns))}));
      continue;
    }
    const std::string header = in_quotes(columns.list[*column].header);
    if (columns.kind == TableKind::subscriptions && name->role == Role::amount && columns.unit == AmountUnit::unknown) {
      faults.push_back(error_at("", ErrorCode::open_amount, {header}));
    }
    if (name->role == Role::answer && columns.scale == SurveyScale::unknown) {
      faults.push_back(error_at("", ErrorCode::open_survey, {header}));
    }
  }
  for (const RoleColumn& each : columns.list) {
    if (each.is_open) faults.push_back(error_at("", ErrorCode::open_notation, {in_quotes(each.header)}));
  }
  return faults;
}

std::string_view name_of(const RoleColumns& columns, const RoleColumn& column) {
  for (const RoleName& each : role_names()) {
    const bool is_it = each.role == column.role && each.is_of(columns.kind) &&
                       (each.role != Role::amount || each.unit == columns.unit) &&
                       (each.role != Role::answer || each.scale == columns.scale);
    if (is_it) return each.name;
  }
  return "none";
}

std::string_view name_of(TableKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

std::optional<TableKind> table_kind_named(std::string_view name) {
  const auto found = std::find(std::begin(kinds), std::end(kinds), name);
  if (found == std::end(kinds)) return std::nullopt;
  return static_cast<TableKind>(found - std::begin(kinds));
}

}  // namespace amps
