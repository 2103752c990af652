#include "text/error.hpp"

namespace amps {

const ErrorCode ErrorCode::text_too_long{"text-too-long", "The text has {0} bytes. At most {1} are allowed."};
const ErrorCode ErrorCode::json_syntax{"json-syntax", "This is not valid JSON: {0}."};
const ErrorCode ErrorCode::json_too_deep{"json-too-deep",
                                         "The JSON is nested too deeply. At most {0} levels are allowed."};
const ErrorCode ErrorCode::duplicate_member{"duplicate-member", "{0} is given twice. Keep one of them."};
const ErrorCode ErrorCode::missing_member{"missing-member", "{0} is missing."};
const ErrorCode ErrorCode::unknown_member{"unknown-member", "{0} is not known here. Known are {1}."};
const ErrorCode ErrorCode::wrong_type{"wrong-type", "Found {0}, expected {1}."};
const ErrorCode ErrorCode::empty_text{"empty-text",
                                      "The text is empty. Write at least one character, or one language."};
const ErrorCode ErrorCode::bad_language_tag{"bad-language-tag",
                                            "{0} is not a language tag. Tags look like en, de or pt-BR."};
const ErrorCode ErrorCode::bad_id{"bad-id", "{0} is not allowed here. Allowed is {1}."};
const ErrorCode ErrorCode::duplicate_id{"duplicate-id", "{0} is used twice, first at {1}. Each must be unique."};
const ErrorCode ErrorCode::wrong_count{"wrong-count", "Found {0} entries. {1} to {2} are allowed."};
const ErrorCode ErrorCode::number_out_of_range{"number-out-of-range", "Found {0}, expected {1}."};
const ErrorCode ErrorCode::weights_sum{"weights-sum", "The weights sum to {0}. They must sum to 100."};
const ErrorCode ErrorCode::unknown_dimension{"unknown-dimension",
                                             "{0} is not a dimension of this model. Dimensions are {1}."};
const ErrorCode ErrorCode::points_order{
    "points-order", "Found {0} points, expected {1}. Points rise from 0 at the first level to 100 at the last."};
const ErrorCode ErrorCode::bands_order{"bands-order",
                                       "Found a minimum of {0}, expected {1}. Minimums rise from 0 at the first band."};
const ErrorCode ErrorCode::next_on_last_level{"next-on-last-level",
                                              "The last level has no level above it, so it takes no \"next\"."};
const ErrorCode ErrorCode::unknown_target{"unknown-target", "{0} is neither a dimension nor a question of this model."};
const ErrorCode ErrorCode::never_fires{
    "never-fires", "No value of {0} meets all these conditions, so this never fires. Let one meet them."};
const ErrorCode ErrorCode::after_circle{"after-circle",
                                        "{0} would have to wait for itself: {1}. Leave one of these out."};
const ErrorCode ErrorCode::not_allowed{"not-allowed", "Found {0}, allowed is {1}."};
const ErrorCode ErrorCode::bad_date{"bad-date", "{0} is not a date. Dates look like 2026-01-31 and must exist."};
const ErrorCode ErrorCode::other_version{"other-version", "Found format version {0}. This program reads version {1}."};
const ErrorCode ErrorCode::other_model{"other-model", "This was made with the model {0}. The model in use is {1}."};
const ErrorCode ErrorCode::unknown_stage{"unknown-stage", "{0} is not a stage of this model. Stages are {1}."};
const ErrorCode ErrorCode::unknown_question{"unknown-question",
                                            "{0} is not a question of this model. Questions are {1}."};
const ErrorCode ErrorCode::unknown_band{"unknown-band", "{0} is not a band of this model. Bands are {1}."};
const ErrorCode ErrorCode::level_out_of_range{"level-out-of-range",
                                              "{0} has no level {1}. Levels go from 0 to {2}, or X for not sure."};
const ErrorCode ErrorCode::vector_empty{"vector-empty", "The vector is empty. Vectors begin with AMPS:1."};
const ErrorCode ErrorCode::vector_prefix{"vector-prefix", "Found {0}. Vectors begin with AMPS:1."};
const ErrorCode ErrorCode::vector_part{
    "vector-part", "{0} is not a part of a vector. Parts look like A1:3 and are separated by one slash."};
const ErrorCode ErrorCode::vector_stage_missing{
    "vector-stage-missing", "The stage is missing. ST: and a stage code follow AMPS:1. Stage codes are {0}."};
const ErrorCode ErrorCode::vector_unknown_key{"vector-unknown-key",
                                              "{0} is not a question of this model. Questions are {1}."};
const ErrorCode ErrorCode::vector_duplicate_key{"vector-duplicate-key", "{0} is given twice. Keep one of them."};
const ErrorCode ErrorCode::vector_misplaced{"vector-misplaced",
                                            "{0} is at the wrong place. The order is AMPS, ST, MD, answers, DT."};
const ErrorCode ErrorCode::no_score{"no-score", "The {0} assessment has no score. {1}"};
const ErrorCode ErrorCode::too_many_faults{"too-many-faults", "There are more faults. The first {0} are listed."};
const ErrorCode ErrorCode::not_a_table{"not-a-table",
                                       "{0} Expected is a text with one row an account, cells "
                                       "separated by commas, semicolons, tabs or |, and their names in the first row."};
const ErrorCode ErrorCode::unknown_column{"unknown-column", "{0} is not a column of this table. Columns are {1}."};
const ErrorCode ErrorCode::unknown_field{"unknown-field", "{0} is nothing that a column can mean. Allowed is {1}."};
const ErrorCode ErrorCode::no_answers{"no-answers",
                                      "No column holds answers. Expected is a column with vectors, or one "
                                      "for each question, named {0}. Columns are {1}."};
const ErrorCode ErrorCode::no_stage_column{"no-stage-column",
                                           "No column holds the stage. Expected is one with {0}. "
                                           "Columns are {1}."};
const ErrorCode ErrorCode::open_notation{"open-notation",
                                         "Day and month could be either in {0}. Say which comes first: "
                                         "day_first or month_first."};
const ErrorCode ErrorCode::row_cells{"row-cells", "The row has {0} cells, the header {1}."};
const ErrorCode ErrorCode::row_unclosed_quote{"row-unclosed-quote",
                                              "A quote opens in this row and does not close. Write two for one."};
const ErrorCode ErrorCode::row_too_long{"row-too-long", "The row has {0} bytes. At most {1} are allowed."};
const ErrorCode ErrorCode::row_number{"row-number", "{0} in {1} is not an amount from 0 up, with a decimal {2}."};
const ErrorCode ErrorCode::row_date{"row-date", "{0} in {1} is not a date, or none with {2}."};
const ErrorCode ErrorCode::row_duplicate{"row-duplicate", "The account {0} stands in an earlier row already."};
const ErrorCode ErrorCode::missing_column{"missing-column",
                                          "No column holds {0}. Columns are {1}. Say which of them does."};
const ErrorCode ErrorCode::open_amount{"open-amount",
                                       "{0} could be paid for a month, a year or the whole contract. Say which: mrr, "
                                       "arr or tcv."};
const ErrorCode ErrorCode::open_survey{"open-survey",
                                       "{0} could be on several scales. Say which: nps (0 to 10) or csat (1 to 5)."};
const ErrorCode ErrorCode::several_currencies{"several-currencies",
                                              "The amounts are in {0}. Amounts of several currencies cannot be added: "
                                              "keep one of them, or name a column of rates."};
const ErrorCode ErrorCode::sum_too_large{"sum-too-large",
                                         "The amounts add up to more than {0}, which cannot be counted exactly."};
const ErrorCode ErrorCode::row_blank{"row-blank", "{0} is blank."};
const ErrorCode ErrorCode::row_negative{"row-negative", "{0} in {1} is negative. It must be 0 or more."};
const ErrorCode ErrorCode::row_period{"row-period",
                                      "{0} in {1} is not a {2}, or a part of one. Periods look like 2026-01, 2026-Q1, "
                                      "2026 or 2026-01-31."};
const ErrorCode ErrorCode::row_rate{"row-rate", "{0} in {1} is not a rate above 0, with a decimal {2}."};
const ErrorCode ErrorCode::row_repeated{"row-repeated", "{0} has a row for {1} on line {2} already, which counts."};
const ErrorCode ErrorCode::row_days_order{"row-days-order", "{0} in {1} is before {2} in {3}."};
const ErrorCode ErrorCode::row_future{"row-future", "{0} in {1} is after {2}, and does not count yet."};
const ErrorCode ErrorCode::row_answer{"row-answer", "{0} in {1} is not an answer. Answers are whole numbers from {2}."};
const ErrorCode ErrorCode::no_rows{"no-rows", "The table has no row that counts."};
const ErrorCode ErrorCode::too_many_periods{
    "too-many-periods",
    "From {0} to {1} there are {2} periods. At most {3} are told: choose longer ones, "
    "or mend the date of line {4}."};
const ErrorCode ErrorCode::contracts_future{"contracts-future", "{0} contracts start after {1} and do not count yet."};
const ErrorCode ErrorCode::period_gap{"period-gap", "No row is about {0}. Movements go from {1} to {2}."};
const ErrorCode ErrorCode::one_period{"one-period", "Found one period, {0}. Movements need two."};
const ErrorCode ErrorCode::account_returns{"account-returns",
                                           "Accounts come back after a period without revenue, {0} times: {1}."};
const ErrorCode ErrorCode::no_churn{"no-churn",
                                    "No churn is seen in {0} account-periods, so there is no lifetime value, only the "
                                    "least that it can be."};
const ErrorCode ErrorCode::contracts_overlap{"contracts-overlap",
                                             "Contracts of one account run at the same time, {0} times: {1}. Their "
                                             "amounts are added."};
const ErrorCode ErrorCode::renewals_open{"renewals-open",
                                         "{0} contracts ended within {1} days before {2} and may still be renewed. "
                                         "They do not count yet."};
const ErrorCode ErrorCode::unknown_event{"unknown-event", "No metric counts events that are called {0}."};
const ErrorCode ErrorCode::period_open{"period-open", "{0} is not over on {1}. Its {2} rows do not count yet."};
const ErrorCode ErrorCode::few_answers{"few-answers",
                                       "Found {0} answers. With fewer than {1}, the interval says little."};
const ErrorCode ErrorCode::low_response{"low-response",
                                        "{0} % of those asked have answered. Below {1} %, the others may well think "
                                        "otherwise."};
const ErrorCode ErrorCode::unknown_segment{"unknown-segment", "{0} is not a segment of this table. Segments are {1}."};
const ErrorCode ErrorCode::too_many_characters{"too-many-characters",
                                               "The text has {0} characters. At most {1} are allowed."};
const ErrorCode ErrorCode::days_order{"days-order", "Found {0}, expected {1}."};
const ErrorCode ErrorCode::unknown_activity{"unknown-activity",
                                            "{0} is not an activity of this plan. Activities are {1}."};
const ErrorCode ErrorCode::target_is_baseline{"target-is-baseline",
                                              "The target is {0}, and so is the baseline. They must differ."};
const ErrorCode ErrorCode::one_cadence{"one-cadence",
                                       "Found {0} of at_least, at_most and done_by. Give exactly one of them."};
const ErrorCode ErrorCode::no_role{"no-role", "No column is an {0}. Name at least one. Columns are {1}."};
const ErrorCode ErrorCode::several_columns{"several-columns", "{0} are each to be the {1}. Keep one of them."};
const ErrorCode ErrorCode::no_measure{"no-measure",
                                      "{0} holds {1}, which is neither a number nor yes or no, in most of its rows. "
                                      "Expected are numbers, or two values: yes/no, true/false, 1/0, won/lost or "
                                      "renewed/churned."};
const ErrorCode ErrorCode::looks_like_ids{"looks-like-ids",
                                          "{0} only tells rows apart, such as an id: its numbers measure nothing. "
                                          "Leave it out."};
const ErrorCode ErrorCode::cell_number{"cell-number",
                                       "{0} in {1} is no finite number with a decimal {2}. The cell counts as empty."};
const ErrorCode ErrorCode::row_no_account{"row-no-account", "The row has nothing in {0}, which tells the account."};
const ErrorCode ErrorCode::row_other_period{"row-other-period", "{0} in {1} is not {2}."};
const ErrorCode ErrorCode::row_same_period{"row-same-period", "The account {0} has an earlier row for {1} already."};
const ErrorCode ErrorCode::bad_name{"bad-name", "{0} cannot be a name in {1}. {2}"};
const ErrorCode ErrorCode::bad_table_name{"bad-table-name",
                                          "{0} is not the name of a table. One to three names are separated by dots, "
                                          "such as analytics.accounts; one with a dot in it stands in double quotes."};
const ErrorCode ErrorCode::usage{"usage", "{0} {1}"};
const ErrorCode ErrorCode::file_unreadable{"file-unreadable", "{0} cannot be read: {1}."};
const ErrorCode ErrorCode::output_unwritable{"output-unwritable", "The output cannot be written: {0}."};

namespace {

std::string fill(std::string_view message, std::initializer_list<std::string_view> arguments) {
  std::string text;
  for (std::size_t i = 0; i < message.size(); ++i) {
    if (message[i] == '{') {
      text += arguments.begin()[message[i + 1] - '0'];
      i += 2;
    } else {
      text += message[i];
    }
  }
  return text;
}

}  // namespace

Error error_at(std::string pointer, const ErrorCode& code, std::initializer_list<std::string_view> arguments) {
  return {&code, std::move(pointer), 0, fill(code.message, arguments)};
}

Error error_at_position(std::size_t position, const ErrorCode& code,
                        std::initializer_list<std::string_view> arguments) {
  return {&code, "", position, fill(code.message, arguments)};
}

}  // namespace amps
