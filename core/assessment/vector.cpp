#include "assessment/vector.hpp"

#include <vector>

#include "number/decimal.hpp"
#include "text/ids.hpp"
#include "text/utf8.hpp"
#include "text/wording.hpp"

namespace amps {

namespace {

constexpr std::string_view prefix = "AMPS:1";

struct Part {
  std::string_view text;
  std::string_view key;
  std::string_view value;
  std::size_t position = 1;  // of its first character
};

std::vector<Part> split(std::string_view text) {
  std::vector<Part> parts;
  std::size_t position = 1;
  while (true) {
    const std::size_t slash = text.find('/');
    Part part{text.substr(0, slash), {}, {}, position};
    const std::size_t colon = part.text.find(':');
    if (colon != std::string_view::npos) {
      part.key = part.text.substr(0, colon);
      part.value = part.text.substr(colon + 1);
    }
    parts.push_back(part);
    if (slash == std::string_view::npos) return parts;
    position += utf8_count(part.text) + 1;
    text.remove_prefix(slash + 1);
  }
}

class VectorParser {
 public:
  explicit VectorParser(const Rules& rules) : rules_(rules), given_(rules.questions.size(), false) {
    assessment_.answers.resize(rules.questions.size());
  }

  Outcome<Assessment> parse(std::string_view text) {
    const std::vector<Part> parts = split(text);
    if (parts[0].key == "AMPS" && parts[0].text != prefix) {
      return error_at_position(1, ErrorCode::other_version, {in_quotes(parts[0].value), "1"});
    }
    if (parts[0].text != prefix) {
      return error_at_position(1, ErrorCode::vector_prefix, {in_quotes(parts[0].text)});
    }
    if (parts.size() < 2 || parts[1].key != "ST") {
      const std::size_t position = parts.size() < 2 ? utf8_count(text) + 1 : parts[1].position;
      return error_at_position(position, ErrorCode::vector_stage_missing, {stage_codes()});
    }
    // Under another model nothing else could be told right from wrong.
    check_model(parts);
    if (!errors_.empty()) return std::move(errors_);
    read_stage(parts[1]);
    for (std::size_t i = 2; i < parts.size(); ++i) read_part(parts[i], i, i + 1 == parts.size());
    if (!errors_.empty()) return std::move(errors_);
    return std::move(assessment_);
  }

 private:
  void note(const Part& part, const ErrorCode& code, std::initializer_list<std::string_view> arguments) {
    errors_.push_back(error_at_position(part.position, code, arguments));
  }

  std::string stage_codes() const {
    std::vector<std::string_view> codes;
    for (const Stage& stage : rules_.stages) codes.push_back(stage.code);
    return listed(codes);
  }

  void read_stage(const Part& part) {
    for (std::size_t i = 0; i < rules_.stages.size(); ++i) {
      if (rules_.stages[i].code == part.value) {
        assessment_.stage = i;
        return;
      }
    }
    note(part, ErrorCode::unknown_stage, {in_quotes(part.value), stage_codes()});
  }

  void check_model(const std::vector<Part>& parts) {
    const bool is_named = parts.size() > 2 && parts[2].key == "MD";
    const std::string named = is_named ? std::string(parts[2].value) : format_identity(builtin_rules.identity);
    const std::string in_use = format_identity(rules_.identity);
    if (named != in_use)
      note(is_named ? parts[2] : parts[0], ErrorCode::other_model, {in_quotes(named), in_quotes(in_use)});
  }

  void read_part(const Part& part, std::size_t index, bool is_last) {
    const bool is_here = part.key == "MD" ? index == 2 : part.key == "DT" ? is_last : part.key != "ST";
    if (part.key.empty()) {
      note(part, ErrorCode::vector_part, {in_quotes(part.text)});
    } else if (!is_here) {
      note(part, ErrorCode::vector_misplaced, {in_quotes(part.text)});
    } else if (part.key == "DT") {
      assessment_.date = parse_date(part.value);
      if (!assessment_.date) note(part, ErrorCode::bad_date, {in_quotes(part.value)});
    } else if (part.key != "MD") {
      read_answer(part);
    }
  }

  void read_answer(const Part& part) {
    const auto index = find_id(rules_.questions, part.key);
    if (!index) {
      note(part, ErrorCode::vector_unknown_key, {in_quotes(part.key), listed(ids_of(rules_.questions))});
      return;
    }
    if (given_[*index]) {
      note(part, ErrorCode::vector_duplicate_key, {part.key});
      return;
    }
    given_[*index] = true;
    const auto levels = rules_.questions[*index].points.size();
    const auto level = part.value.size() == 1 ? static_cast<std::size_t>(part.value[0] - '0') : levels;
    if (level < levels) {
      assessment_.answers[*index].level = static_cast<int>(level);
    } else if (part.value != "X") {
      const std::string value = part.value.empty() ? in_quotes("") : std::string(utf8_prefix(part.value, 40));
      note(part, ErrorCode::level_out_of_range,
           {part.key, value, format_decimal(static_cast<std::int64_t>(levels - 1))});
    }
  }

  const Rules& rules_;
  std::vector<bool> given_;
  Assessment assessment_;
  std::vector<Error> errors_;
};

}  // namespace

Outcome<Assessment> parse_vector(const Rules& rules, std::string_view text) {
  if (text.empty()) return error_at_position(1, ErrorCode::vector_empty, {});
  if (text.size() > max_vector_bytes) {
    return error_at("", ErrorCode::text_too_long,
                    {format_decimal(static_cast<std::int64_t>(text.size())), format_decimal(max_vector_bytes)});
  }
  return VectorParser(rules).parse(text);
}

std::string format_vector(const Rules& rules, const Assessment& assessment) {
  std::string text = std::string(prefix) + "/ST:" + std::string(rules.stages[*assessment.stage].code);
  if (rules.identity != builtin_rules.identity) text += "/MD:" + format_identity(rules.identity);
  for (std::size_t i = 0; i < rules.questions.size(); ++i) {
    const LevelChoice level = assessment.answers[i].level;
    text += '/';
    text += rules.questions[i].id;
    text += ':';
    text += level ? static_cast<char>('0' + *level) : 'X';
  }
  if (assessment.date) text += "/DT:" + format_date(*assessment.date);
  return text;
}

}  // namespace amps
