// The document that says where a table holds what is scored:
//   {"table": "analytics.accounts", "stage": "lifecycle", "value": "arr", "levels": "text",
//    "questions": {"A1": "goal_clarity", "S4": null}}
// Every member may be missing; null says that the table has no column for the question.
#pragma once

#include <string_view>

#include "model/rules.hpp"
#include "sql/query.hpp"
#include "text/error.hpp"

namespace amps {

// The source, or every fault with its pointer. Errors: those of JSON, wrong-type, unknown-member, unknown-question,
// not-allowed, empty-text, bad-table-name.
Outcome<SqlSource> read_sql_source(const Rules& rules, std::string_view json);

}  // namespace amps
