// The command-line program: what is asked of it, and its exit code.
#include <cerrno>
#include <cstring>
#include <iostream>
#include <string>
#include <vector>

#include "cli/program.hpp"
#include "text/wording.hpp"

namespace amps::cli {

namespace {

constexpr const char* usage_text =
    "Usage:\n"
    "  amps score --vector VECTOR [--model FILE] [--as-of DATE] [--text]\n"
    "  amps score FILE|- [--model FILE] [--as-of DATE] [--text]\n"
    "  amps score --lines [--model FILE] [--as-of DATE] < vectors.txt\n"
    "  amps change OLD NEW [--model FILE]      OLD and NEW: a FILE, -, or a VECTOR\n"
    "  amps plan FILE|- [--as-of DATE] [--text]\n"
    "  amps plan FILE ... --coa [--as-of DATE]\n"
    "  amps plan --lines [--as-of DATE] < plans.jsonl\n"
    "  amps portfolio FILE.csv [--model FILE] [--as-of DATE] [--top N] [--out FILE] [--map COLUMN=FIELD ...]\n"
    "  amps evidence FILE.csv [--map ROLE=COLUMN,... ...] [--lags N] [--watch RULES.json] [--as-of DATE] [--text]\n"
    "  amps metrics FILE.csv --kind revenue|subscriptions|events|surveys|value [--period month|quarter|year]\n"
    "      [--basis opening|renewal] [--margin 0.8] [--segment NAME] [--event KIND] [--map COLUMN=ROLE ...]\n"
    "      [--as-of DATE] [--text]\n"
    "  amps model check FILE|-\n"
    "  amps model show\n"
    "  amps model sql --dialect NAME --table T [--columns FILE|-] [--value COLUMN] [--vector COLUMN] [--model FILE]\n"
    "  amps --help | --version\n"
    "\n"
    "A result is one JSON document on standard output; --text writes it for people. With --lines, every line gets\n"
    "one line back: a result, or an error envelope. DATE is YYYY-MM-DD: answers that are too old on that day count\n"
    "as unknown. A plan is told as it stands on that day, today without one; --coa sums up many: customer outcome\n"
    "achievement. A portfolio has one row an account; --out writes it with its scores, as CSV or, where FILE ends\n"
    "in .jsonl, as JSON Lines; --map says what a column means. Evidence tells which activities go with which\n"
    "outcomes. A ROLE is account, period, segment, activity, outcome, control, topic or ignored; a COLUMN may be\n"
    "followed by :turned, a notation such as :comma or :day_first.\n"
    "Metrics of --kind events are about one --event: touchpoints, reviews, training, responses or activity.\n"
    "A model as SQL is one SELECT that scores a table where it is: NAME is duckdb, postgresql, bigquery, snowflake\n"
    "or spark, T a name such as analytics.accounts; a JSON object in the FILE of --columns names columns.\n"
    "Exit 0: done. Exit 2: the input was refused. Exit 64: wrong usage. Exit 74: the output could not be written.\n";

int run(const std::vector<std::string>& words) {
  if (words.empty()) return wrong_usage("Give a command: score, change, plan, portfolio, evidence, metrics or model.");
  if (words[0] == "--help" || words[0] == "-h") {
    std::cout << usage_text;
    return exit_done;
  }
  if (words[0] == "--version") {
    std::cout << "amps " << AMPS_VERSION << ", model " << format_identity(builtin_rules.identity) << '\n';
    return exit_done;
  }
  if (words[0] == "score")
    return score(parse_arguments(words, {"--vector", "--lines", "--model", "--as-of", "--text"}));
  if (words[0] == "change") return change(parse_arguments(words, {"--model"}));
  if (words[0] == "plan") return plan(parse_arguments(words, {"--as-of", "--text", "--coa", "--lines"}));
  if (words[0] == "portfolio") {
    return portfolio(parse_arguments(words, {"--model", "--as-of", "--top", "--out", "--map"}));
  }
  if (words[0] == "evidence") {
    return evidence(parse_arguments(words, {"--map", "--lags", "--watch", "--as-of", "--text"}));
  }
  if (words[0] == "metrics") {
    return metrics(parse_arguments(
        words, {"--kind", "--period", "--basis", "--margin", "--segment", "--event", "--map", "--as-of", "--text"}));
  }
  if (words[0] == "model") return model(words);
  return wrong_usage(in_quotes(words[0]) +
                     " is not a command. Commands are score, change, plan, portfolio, evidence, metrics and model.");
}

}  // namespace

}  // namespace amps::cli

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  const int code = amps::cli::run({argv + 1, argv + argc});
  if (std::cout.flush()) return code;
  return amps::cli::refuse({amps::error_at("", amps::ErrorCode::output_unwritable, {std::strerror(errno)})},
                           amps::cli::exit_unwritable);
}
