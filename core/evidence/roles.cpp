#include "evidence/roles.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "evidence/period.hpp"
#include "evidence/yes_no.hpp"
#include "text/fold.hpp"
#include "text/wording.hpp"

namespace amps::evidence {

namespace {

constexpr std::string_view roles[] = {"ignored",  "account", "period",  "segment",
                                      "activity", "outcome", "control", "topic"};

// Folded names of columns, in the languages of the site.
constexpr std::string_view accounts[] = {"account", "accountid", "accountname", "id",    "customer", "customerid",
                                         "company", "companyid", "client",      "kunde", "kundenid", "konto",
                                         "compte",  "cliente",   "cuenta",      "conta", "顧客",     "顧客id",
                                         "取引先",  "العميل",    "الحساب"};
constexpr std::string_view periods[] = {"period",  "month",   "quarter", "week", "date",    "day",   "monat",
                                        "quartal", "woche",   "datum",   "mois", "semaine", "mes",   "fecha",
                                        "semana",  "periodo", "月",      "期間", "日付",    "الشهر", "التاريخ"};
constexpr std::string_view segments[] = {"segment",  "tier",    "persona",   "industry",   "region", "branche",
                                         "segmento", "secteur", "industria", "セグメント", "業種",   "الشريحة"};
constexpr std::string_view outcomes[] = {"outcome",   "renewed",  "renewal",  "churned",   "churn",      "retained",
                                         "won",       "nps",      "expanded", "expansion", "verlängert", "erneuert",
                                         "renouvele", "renovado", "renovo",   "更新",      "解約",       "التجديد"};

template <std::size_t count>
bool is_among(const std::string_view (&names)[count], std::string_view name) {
  return std::any_of(std::begin(names), std::end(names), [&](std::string_view each) { return folded(each) == name; });
}

// The values of a column below its header that are not blank.
std::vector<std::string_view> values_of(const std::vector<std::vector<std::string>>& rows, std::size_t index) {
  std::vector<std::string_view> values;
  for (std::size_t r = 1; r < rows.size(); ++r) {
    if (index < rows[r].size() && !rows[r][index].empty()) values.push_back(rows[r][index]);
  }
  return values;
}

bool has_numbers(const std::vector<std::string_view>& values, NumberNotation notation) {
  const auto numbers = std::count_if(values.begin(), values.end(),
                                     [&](std::string_view text) { return read_number(text, notation).has_value(); });
  return 2 * static_cast<std::size_t>(numbers) > values.size();
}

bool has_yes_and_no(const std::vector<std::string_view>& values) {
  YesNoEvidence evidence;
  for (const std::string_view value : values) evidence.see(value);
  return evidence.pair().has_value();
}

Role role_of(const Columns& columns, std::string_view header, const std::vector<std::string_view>& values,
             NumberNotation notation) {
  const std::string name = folded(header);
  const auto is_free = [&](Role role) { return !columns.find(role); };
  if (is_among(accounts, name) && is_free(Role::account)) return Role::account;
  if (is_among(periods, name) && is_free(Role::period)) return Role::period;
  if (is_among(segments, name) && is_free(Role::segment)) return Role::segment;
  if (!has_numbers(values, notation) && !has_yes_and_no(values)) return Role::ignored;
  return is_among(outcomes, name) ? Role::outcome : Role::activity;
}

// "renewed:turned" gives "turned", and leaves "renewed".
std::string_view cut_option(std::string_view& column) {
  const std::size_t colon = column.rfind(':');
  if (colon == std::string_view::npos) return {};
  const std::string_view option = column.substr(colon + 1);
  constexpr std::string_view options[] = {"turned", "point", "comma", "year_first", "day_first", "month_first"};
  if (std::find(std::begin(options), std::end(options), option) == std::end(options)) return {};
  column = column.substr(0, colon);
  return option;
}

std::optional<std::size_t> index_of(const Columns& columns, std::string_view column) {
  std::size_t number = 0;
  const char* const end = column.data() + column.size();
  if (column.size() > 1 && column[0] == '#' && std::from_chars(column.data() + 1, end, number).ptr == end) {
    return number >= 1 && number <= columns.list.size() ? std::optional(number - 1) : std::nullopt;
  }
  for (std::size_t c = 0; c < columns.list.size(); ++c) {
    if (columns.list[c].header == column) return c;
  }
  return std::nullopt;
}

void set_option(Column& column, std::string_view option) {
  if (option == "turned") column.is_turned = !column.is_turned;
  if (option == "point") column.numbers = NumberNotation::point;
  if (option == "comma") column.numbers = NumberNotation::comma;
  if (!option.ends_with("_first")) return;
  column.is_open = false;
  column.dates = option == "day_first"     ? DateNotation::day_first
                 : option == "month_first" ? DateNotation::month_first
                                           : DateNotation::year_first;
}

}  // namespace

std::string_view name_of(Role role) { return roles[static_cast<std::size_t>(role)]; }

std::optional<std::size_t> Columns::find(Role role) const {
  const auto found = std::find_if(list.begin(), list.end(), [&](const Column& column) { return column.role == role; });
  if (found == list.end()) return std::nullopt;
  return static_cast<std::size_t>(found - list.begin());
}

Columns recognised(const std::vector<std::vector<std::string>>& rows, char delimiter) {
  Columns columns;
  if (rows.empty()) return columns;
  const NumberNotation usual = delimiter == ';' ? NumberNotation::comma : NumberNotation::point;
  for (std::size_t c = 0; c < rows[0].size(); ++c) {
    const auto values = values_of(rows, c);
    NumberEvidence numbers;
    DateEvidence dates;
    for (const std::string_view value : values) {
      numbers.see(value);
      dates.see(value);
    }
    Column column;
    column.header = rows[0][c];
    column.numbers = numbers.best(usual);
    column.dates = dates.best();
    column.is_open = dates.is_open();
    column.role = role_of(columns, column.header, values, column.numbers);
    columns.list.push_back(std::move(column));
  }
  return columns;
}

std::optional<Error> set_role(Columns& columns, std::string_view column, std::string_view role) {
  const auto known = std::find(std::begin(roles), std::end(roles), role);
  if (known == std::end(roles)) {
    return error_at("", ErrorCode::unknown_field, {in_quotes(role), listed({std::begin(roles), std::end(roles)})});
  }
  // A header may look as if it had an option.
  std::string_view option;
  auto index = index_of(columns, column);
  if (!index) {
    option = cut_option(column);
    index = index_of(columns, column);
  }
  if (!index) {
    std::vector<std::string_view> headers;
    for (const Column& each : columns.list) headers.push_back(each.header);
    return error_at("", ErrorCode::unknown_column, {in_quotes(column), listed(headers)});
  }
  Column& set = columns.list[*index];
  set.role = static_cast<Role>(known - std::begin(roles));
  set_option(set, option);
  return std::nullopt;
}

std::vector<Error> set_roles(Columns& columns, const std::vector<std::string>& map) {
  for (Column& column : columns.list) {
    const std::string named = std::string(name_of(column.role)) + "=";
    if (std::any_of(map.begin(), map.end(), [&](const std::string& each) { return each.starts_with(named); }))
      column.role = Role::ignored;
  }
  std::vector<Error> faults;
  for (const std::string_view each : map) {
    const std::size_t equals = each.find('=');
    if (equals == std::string_view::npos) {
      faults.push_back(error_at("", ErrorCode::unknown_field, {in_quotes(each), "ROLE=COLUMN"}));
      continue;
    }
    for (std::string_view rest = each.substr(equals + 1);;) {
      const std::size_t comma = rest.find(',');
      if (auto fault = set_role(columns, rest.substr(0, comma), each.substr(0, equals)))
        faults.push_back(std::move(*fault));
      if (comma == std::string_view::npos) break;
      rest.remove_prefix(comma + 1);
    }
  }
  return faults;
}

std::vector<Error> faults_of(const Columns& columns) {
  std::vector<Error> faults;
  std::vector<std::string_view> headers;
  for (const Column& column : columns.list) headers.push_back(column.header);
  for (const Role role : {Role::activity, Role::outcome}) {
    if (!columns.find(role)) faults.push_back(error_at("", ErrorCode::no_role, {name_of(role), listed(headers)}));
  }
  if (columns.find(Role::period) && !columns.find(Role::account)) {
    faults.push_back(error_at("", ErrorCode::no_role, {name_of(Role::account), listed(headers)}));
  }
  for (const Role role : {Role::account, Role::period, Role::segment, Role::topic}) {
    std::vector<std::string_view> several;
    for (const Column& column : columns.list) {
      if (column.role == role) several.push_back(column.header);
    }
    if (several.size() > 1) {
      faults.push_back(error_at("", ErrorCode::several_columns, {listed(several), name_of(role)}));
    }
  }
  for (const Column& column : columns.list) {
    if (column.role == Role::period && column.is_open)
      faults.push_back(error_at("", ErrorCode::open_notation, {in_quotes(column.header)}));
  }
  return faults;
}

}  // namespace amps::evidence
