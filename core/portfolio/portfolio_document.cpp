#include "portfolio/portfolio_document.hpp"

#include <algorithm>

#include "assessment/assessment_document.hpp"
#include "json/writer.hpp"
#include "portfolio/movement.hpp"
#include "portfolio/ranking.hpp"
#include "score/explanation.hpp"
#include "table/layout.hpp"

namespace amps {

namespace {

void write_money(JsonWriter& out, std::int64_t hundredths) {
  if (hundredths < 0) {
    out.null();
  } else {
    out.decimal(hundredths, 2);
  }
}

void write_tenths(JsonWriter& out, std::int64_t tenths) {
  if (tenths < 0) {
    out.null();
  } else {
    out.decimal(tenths, 1);
  }
}

void write_day(JsonWriter& out, std::int32_t day) {
  if (day == Account::no_day) {
    out.null();
  } else {
    out.string(format_date({day}));
  }
}

void write_text(JsonWriter& out, std::string_view text) {
  if (text.empty()) {
    out.null();
  } else {
    out.string(text);
  }
}

void write_tally(JsonWriter& out, const Tally& tally) {
  out.open_object();
  out.key("accounts").integer(static_cast<std::int64_t>(tally.accounts));
  out.key("value").decimal(tally.value, 2);
  out.key("value_at_risk").decimal(tally.at_risk, 2);
  out.close_object();
}

std::string_view currency_of(const Portfolio& portfolio, std::uint32_t currency) {
  const std::string& own = portfolio.currencies().list()[currency];
  return own.empty() ? std::string_view(portfolio.columns().currency) : std::string_view(own);
}

void write_totals(JsonWriter& out, const Portfolio& portfolio, const Totals& totals) {
  const Rules& rules = portfolio.model().rules;
  out.open_object();
  out.key("currency");
  write_text(out, currency_of(portfolio, totals.currency));
  out.key("accounts").integer(static_cast<std::int64_t>(totals.all.accounts));
  out.key("value").decimal(totals.all.value, 2);
  out.key("value_at_risk").decimal(totals.all.at_risk, 2);
  out.key("value_at_risk_at_worst").decimal(totals.at_risk_at_worst, 2);
  out.key("too_early");
  write_tally(out, totals.too_early);
  out.key("renewing");
  write_tally(out, totals.renewing);
  out.key("overdue");
  write_tally(out, totals.overdue);
  out.key("bands").open_array();
  for (std::size_t b = 0; b < rules.bands.size(); ++b) {
    out.open_object();
    out.key("id").string(rules.bands[b].id);
    out.key("accounts").integer(static_cast<std::int64_t>(totals.bands[b].accounts));
    out.key("value").decimal(totals.bands[b].value, 2);
    out.key("value_at_risk").decimal(totals.bands[b].at_risk, 2);
    out.close_object();
  }
  out.close_array();
  out.key("stages").open_array();
  for (std::size_t s = 0; s < rules.stages.size(); ++s) {
    out.open_object();
    out.key("id").string(rules.stages[s].id);
    out.key("bands").open_array();
    for (const Tally& tally : totals.stages[s]) write_tally(out, tally);
    out.close_array();
    out.close_object();
  }
  out.close_array();
  out.close_object();
}

constexpr std::string_view date_notations[] = {"year_first", "day_first", "month_first"};

Cells cells_of(char delimiter, std::string_view bytes) {
  auto rows = first_records({delimiter, 0, 0}, bytes, true, 1);
  return rows.empty() ? Cells() : std::move(rows.front());
}

std::string cell(const Cells& cells, std::optional<std::size_t> column) {
  return column && *column < cells.size() ? std::string(trimmed(cells[*column])) : std::string();
}

}  // namespace

std::string write_columns(const Rules& rules, const Columns& columns, const std::vector<Cells>& rows) {
  JsonWriter out;
  out.open_object();
  out.key("columns").open_array();
  for (const Column& column : columns.list) {
    out.open_object();
    out.key("header").string(column.header);
    out.key("field").string(field_name(rules, column));
    const bool is_date = column.field == Field::renewal_date || column.field == Field::date;
    out.key("notation");
    if (column.field == Field::arr) {
      out.string(column.numbers == NumberNotation::point ? "point" : "comma");
    } else if (is_date && !column.is_open) {
      out.string(date_notations[static_cast<std::size_t>(column.dates)]);
    } else {
      out.null();
    }
    out.key("open").boolean(column.is_open);
    out.close_object();
  }
  out.close_array();
  out.key("rows").open_array();
  for (std::size_t r = 1; r < rows.size() && r <= 10; ++r) {
    out.open_array();
    for (std::size_t c = 0; c < columns.list.size(); ++c) out.string(c < rows[r].size() ? rows[r][c] : std::string());
    out.close_array();
  }
  out.close_array();
  out.close_object();
  return out.take();
}

std::string write_summary(const Portfolio& portfolio, const Summary& summary) {
  JsonWriter out;
  out.open_object();
  out.key("as_of");
  write_day(out, portfolio.as_of() ? portfolio.as_of()->days : Account::no_day);
  out.key("accounts").integer(static_cast<std::int64_t>(summary.accounts));
  out.key("scored").integer(static_cast<std::int64_t>(summary.scored));
  out.key("too_early").integer(static_cast<std::int64_t>(summary.too_early));
  out.key("without_value").integer(static_cast<std::int64_t>(summary.without_value));
  out.key("earlier_rows").integer(static_cast<std::int64_t>(summary.earlier_rows));
  out.key("fell").integer(static_cast<std::int64_t>(summary.fell));
  out.key("rose").integer(static_cast<std::int64_t>(summary.rose));
  out.key("unmoved").integer(static_cast<std::int64_t>(summary.unmoved));
  out.key("refused").integer(static_cast<std::int64_t>(portfolio.refused().size()));
  out.key("refused_by").open_array();
  std::vector<std::pair<const ErrorCode*, std::int64_t>> reasons;
  for (const RefusedRow& row : portfolio.refused()) {
    const auto same = std::find_if(reasons.begin(), reasons.end(),
                                   [&](const auto& reason) { return reason.first == row.fault.code; });
    if (same == reasons.end()) {
      reasons.emplace_back(row.fault.code, 1);
    } else {
      ++same->second;
    }
  }
  for (const auto& [code, count] : reasons) {
    out.open_object();
    out.key("code").string(code->name);
    out.key("rows").integer(count);
    out.close_object();
  }
  out.close_array();
  out.key("short_rows").integer(static_cast<std::int64_t>(portfolio.short_rows()));
  out.key("blank_rows").integer(static_cast<std::int64_t>(portfolio.blank_rows()));
  out.key("same_names").integer(static_cast<std::int64_t>(portfolio.same_names()));
  out.key("totals").open_array();
  for (const Totals& totals : summary.totals) write_totals(out, portfolio, totals);
  out.close_array();
  const Rules& rules = portfolio.model().rules;
  write_model_identity(out, rules.identity);
  out.close_object();
  return out.take();
}

std::string write_row(const Portfolio& portfolio, std::uint32_t row, char delimiter, std::string_view bytes) {
  const Rules& rules = portfolio.model().rules;
  const Columns& columns = portfolio.columns();
  const Account account = portfolio[row];
  const Cells cells = cells_of(delimiter, bytes);
  const Assessment assessment = portfolio.reader().assessment(cells);
  JsonWriter out;
  out.open_object();
  out.key("row").integer(row);
  out.key("line").integer(account.line);
  out.key("id");
  write_text(out, cell(cells, columns.find(Field::id)));
  out.key("name");
  write_text(out, cell(cells, columns.find(Field::name)));
  out.key("owner");
  write_text(out, portfolio.owners().list()[account.owner]);
  out.key("segment");
  write_text(out, portfolio.segments().list()[account.segment]);
  out.key("stage").string(rules.stages[account.stage].id);
  out.key("currency");
  write_text(out, currency_of(portfolio, account.currency));
  out.key("arr");
  write_money(out, account.value);
  out.key("renewal_date");
  write_day(out, account.renewal);
  out.key("date");
  write_day(out, account.date);
  out.key("score");
  write_tenths(out, account.score);
  out.key("range").open_object();
  out.key("low").decimal(account.low, 1);
  out.key("high").decimal(account.high, 1);
  out.close_object();
  out.key("coverage").decimal(account.coverage, 1);
  out.key("band");
  write_text(out, account.band < 0 ? std::string_view() : rules.bands[static_cast<std::size_t>(account.band)].id);
  out.key("certain").boolean(account.is_certain);
  out.key("value_at_risk");
  write_money(out, account.at_risk());
  out.key("value_at_risk_at_worst");
  write_money(out, account.at_risk_at_worst());
  out.key("change");
  if (const auto change = change_of(portfolio, row)) {
    out.decimal(*change, 1);
  } else {
    out.null();
  }
  const Stage& stage = rules.stages[account.stage];
  const auto levels = fresh_answers(rules, assessment, portfolio.as_of()).levels;
  const auto all_steps = steps(rules, stage, levels, score(rules, stage, levels));
  out.key("step");
  if (all_steps.empty()) {
    out.null();
  } else {
    const Step& step = all_steps.front();
    out.open_object();
    out.key("question").string(rules.questions[step.question].id);
    out.key("kind").string(step.kind == Step::Kind::raise ? "raise" : "find_out");
    out.key("from");
    if (step.kind == Step::Kind::raise) {
      out.integer(step.from);
    } else {
      out.null();
    }
    out.close_object();
  }
  out.close_object();
  return out.take();
}

std::string write_mover(const Portfolio& portfolio, std::uint32_t row, char delimiter, std::string_view bytes,
                        std::string_view earlier_bytes) {
  constexpr std::size_t most_causes = 3;
  const Rules& rules = portfolio.model().rules;
  const RowReader& reader = portfolio.reader();
  const Assessment after = reader.assessment(cells_of(delimiter, bytes));
  const Assessment before = reader.assessment(cells_of(delimiter, earlier_bytes));
  const Account earlier = portfolio[portfolio.earlier(row)];
  JsonWriter out;
  out.open_object();
  out.key("account").raw(write_row(portfolio, row, delimiter, bytes));
  out.key("before").open_object();
  out.key("date");
  write_day(out, earlier.date);
  out.key("stage").string(rules.stages[earlier.stage].id);
  out.key("score");
  write_tenths(out, earlier.score_then);
  out.close_object();
  out.key("causes").open_array();
  auto causes = causes_of(rules, before, after);
  causes.resize(std::min(causes.size(), most_causes));
  for (const Cause& cause : causes) {
    out.open_object();
    if (cause.kind == Cause::Kind::answer) {
      out.key("question").string(rules.questions[cause.question].id);
      out.key("from").integer(*before.answers[cause.question].level);
      out.key("to").integer(*after.answers[cause.question].level);
    } else {
      out.key("kind").string(cause.kind == Cause::Kind::stage ? "stage" : "known");
    }
    out.key("points").decimal(cause.points, 1);
    out.close_object();
  }
  out.close_array();
  out.close_object();
  return out.take();
}

std::string write_spread(const Portfolio& portfolio, const Spread& spread, const std::vector<std::uint32_t>& rows) {
  JsonWriter out;
  out.open_object();
  out.key("currency");
  write_text(out, currency_of(portfolio, spread.currency));
  out.key("accounts").integer(static_cast<std::int64_t>(spread.accounts));
  out.key("left_out").integer(static_cast<std::int64_t>(spread.left_out));
  out.key("fields").open_array();
  for (const SpreadField& field : spread.fields) {
    constexpr std::int64_t width = 1000 / Spread::columns;
    const auto column = static_cast<std::int64_t>(field.column);
    out.open_object();
    out.key("score_from").decimal(width * column, 1);
    out.key("score_to").decimal(width * (column + 1), 1);
    out.key("value_from").decimal(field.least, 2);
    out.key("value_to").decimal(field.below, 2);
    out.key("accounts").integer(field.accounts);
    out.close_object();
  }
  out.close_array();
  out.key("by_score").open_array();
  for (const Tally& tally : spread.by_score) write_tally(out, tally);
  out.close_array();
  out.key("rows").open_array();
  for (const std::uint32_t row : rows) out.integer(row);
  out.close_array();
  out.close_object();
  return out.take();
}

std::string write_refused(const Portfolio& portfolio, std::size_t refused, char delimiter, std::string_view bytes) {
  const RefusedRow& row = portfolio.refused()[refused];
  Cells cells;
  if (row.fault.code == &ErrorCode::row_too_long) {
    cells = {std::to_string(row.bytes)};
  } else if (row.fault.code != &ErrorCode::row_unclosed_quote) {
    cells = cells_of(delimiter, bytes);
  }
  const Error error = portfolio.reader().explain(row.fault, cells);
  JsonWriter out;
  out.open_object();
  out.key("line").integer(row.line);
  out.key("code").string(error.code->name);
  out.key("message").string(error.message);
  out.close_object();
  return out.take();
}

std::string write_row_assessment(const Portfolio& portfolio, char delimiter, std::string_view bytes) {
  return write_assessment(portfolio.model().rules, portfolio.reader().assessment(cells_of(delimiter, bytes)));
}

}  // namespace amps
