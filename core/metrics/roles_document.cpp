#include "metrics/roles_document.hpp"

#include "json/writer.hpp"

namespace amps {

namespace {

constexpr std::size_t shown_rows = 5;
constexpr std::string_view orders[] = {"year_first", "day_first", "month_first"};

}  // namespace

std::string write_roles(const RoleColumns& columns, const std::vector<std::vector<std::string>>& rows) {
  JsonWriter out;
  out.open_object();
  out.key("kind").string(name_of(columns.kind));
  out.key("columns").open_array();
  for (std::size_t c = 0; c < columns.list.size(); ++c) {
    const RoleColumn& column = columns.list[c];
    out.open_object();
    out.key("header").string(column.header);
    out.key("role").string(name_of(columns, column));
    out.key("numbers").string(column.numbers == NumberNotation::point ? "point" : "comma");
    out.key("dates").string(orders[static_cast<std::size_t>(column.dates)]);
    out.key("open").boolean(column.is_open);
    out.key("examples").open_array();
    for (std::size_t r = 1; r < rows.size() && r <= shown_rows; ++r) {
      out.string(c < rows[r].size() ? std::string_view(rows[r][c]) : std::string_view());
    }
    out.close_array();
    out.close_object();
  }
  out.close_array();
  out.key("roles").open_array();
  for (const RoleName& each : role_names()) {
    if (each.is_of(columns.kind)) out.string(each.name);
  }
  out.close_array();
  out.key("faults").open_array();
  for (const Error& fault : faults_of(columns)) {
    out.open_object();
    out.key("code").string(fault.code->name);
    out.key("message").string(fault.message);
    out.close_object();
  }
  out.close_array();
  out.close_object();
  return out.take();
}

}  // namespace amps
