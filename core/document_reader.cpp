#include "document_reader.hpp"

#include <algorithm>

namespace amps {

namespace {

constexpr std::size_t max_faults = 1000;

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter_or_digit(char c) { return is_lower(c) || is_upper(c) || is_digit(c); }

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= 64 && is_lower(text.front()) &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

bool is_version(std::string_view text) {
  return !text.empty() && text.size() <= 32 && std::all_of(text.begin(), text.end(), [](char c) {
    return is_letter_or_digit(c) || c == '.' || c == '+' || c == '-';
  });
}

bool is_code(std::string_view text) { return text.size() == 2 && is_upper(text[0]) && is_upper(text[1]); }

bool is_question_id(std::string_view text) {
  return text.size() >= 2 && text.size() <= 3 && is_upper(text.front()) &&
         std::all_of(text.begin() + 1, text.end(), is_digit);
}

// The shape of a BCP 47 tag: subtags of 1 to 8 letters or digits, the first of 2 to 8 letters.
bool is_language_tag(std::string_view tag) {
  bool first = true;
  while (true) {
    const std::string_view subtag = tag.substr(0, tag.find('-'));
    if (subtag.empty() || subtag.size() > 8 || !std::all_of(subtag.begin(), subtag.end(), is_letter_or_digit)) {
      return false;
    }
    if (first && (subtag.size() < 2 || std::any_of(subtag.begin(), subtag.end(), is_digit))) return false;
    if (subtag.size() == tag.size()) return true;
    tag.remove_prefix(subtag.size() + 1);
    first = false;
  }
}

}  // namespace

const Pattern id_pattern{is_id, "a small letter, then up to 63 small letters, digits or hyphens"};
const Pattern version_pattern{is_version, "1 to 32 letters, digits, dots, plus signs or hyphens"};
const Pattern code_pattern{is_code, "two capital letters"};
const Pattern question_pattern{is_question_id, "one capital letter and one or two digits"};

void DocumentReader::note(Error fault) {
  if (faults_.size() < max_faults) {
    faults_.push_back(std::move(fault));
  } else if (faults_.size() == max_faults) {
    faults_.push_back(error_at("", ErrorCode::too_many_faults, {std::to_string(max_faults)}));
  }
}

bool DocumentReader::object(const Json& value, const std::string& pointer) {
  if (value.kind == Json::Kind::object) return true;
  note(error_at(pointer, ErrorCode::wrong_type, {found(value), "an object"}));
  return false;
}

bool DocumentReader::object(const Json& value, const std::string& pointer,
                            std::initializer_list<std::string_view> known) {
  if (!object(value, pointer)) return false;
  for (const std::string& name : value.names) {
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      note(error_at(pointer / name, ErrorCode::unknown_member, {in_quotes(name), listed(known)}));
    }
  }
  return true;
}

const Json* DocumentReader::required(const Json& object, const std::string& pointer, std::string_view name) {
  const Json* member = object.member(name);
  if (member == nullptr) note(error_at(pointer / name, ErrorCode::missing_member, {in_quotes(name)}));
  return member;
}

const std::vector<Json>& DocumentReader::list(const Json& value, const std::string& pointer, std::size_t min,
                                              std::size_t max) {
  static const std::vector<Json> none;
  if (value.kind != Json::Kind::array) {
    note(error_at(pointer, ErrorCode::wrong_type, {found(value), "a list"}));
    return none;
  }
  const std::size_t count = value.items.size();
  if (count < min || count > max) {
    note(error_at(pointer, ErrorCode::wrong_count,
                  {std::to_string(count), std::to_string(min), std::to_string(max)}));
    // Too many entries would only add faults of their own.
    if (count > max) return none;
  }
  return value.items;
}

std::string DocumentReader::string(const Json& value, const std::string& pointer) {
  if (value.kind == Json::Kind::string) return value.text;
  note(error_at(pointer, ErrorCode::wrong_type, {found(value), "a text"}));
  return {};
}

std::string DocumentReader::string_like(const Json& value, const std::string& pointer, const Pattern& pattern) {
  if (value.kind == Json::Kind::string && !pattern.matches(value.text)) {
    note(error_at(pointer, ErrorCode::bad_id, {in_quotes(value.text), pattern.description}));
  }
  return string(value, pointer);
}

int DocumentReader::whole(const Json& value, const std::string& pointer, int min, int max) {
  const auto number = exact_number(value, 0);
  if (number && *number >= min && *number <= max) return static_cast<int>(*number);
  note(error_at(pointer, ErrorCode::number_out_of_range,
                {found(value), "a whole number from " + std::to_string(min) + " to " + std::to_string(max)}));
  return min;
}

Tenths DocumentReader::tenths(const Json& value, const std::string& pointer, int max) {
  const auto number = exact_number(value, 1);
  if (number && *number >= 0 && *number <= max * tenth) return *number;
  note(error_at(pointer, ErrorCode::number_out_of_range,
                {found(value), "a number from 0 to " + std::to_string(max) + " with at most one decimal"}));
  return 0;
}

Text DocumentReader::text(const Json& value, const std::string& pointer) {
  Text text;
  if (value.kind == Json::Kind::object) {
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      const std::string& tag = value.names[i];
      if (!is_language_tag(tag)) note(error_at(pointer / tag, ErrorCode::bad_language_tag, {in_quotes(tag)}));
      const std::string words = string(value.items[i], pointer / tag);
      if (words.empty() && value.items[i].kind == Json::Kind::string) {
        note(error_at(pointer / tag, ErrorCode::empty_text, {}));
      }
      text.emplace_back(tag, words);
    }
  } else if (value.kind == Json::Kind::string) {
    text.emplace_back("", value.text);
  } else {
    note(error_at(pointer, ErrorCode::wrong_type, {found(value), "a text, or an object of texts by language"}));
    return text;
  }
  if (text.empty() || (text.front().first.empty() && text.front().second.empty())) {
    note(error_at(pointer, ErrorCode::empty_text, {}));
  }
  return text;
}

std::optional<Date> DocumentReader::date(const Json& value, const std::string& pointer) {
  const auto date = value.kind == Json::Kind::string ? parse_date(value.text) : std::nullopt;
  if (!date) note(error_at(pointer, ErrorCode::bad_date, {found(value)}));
  return date;
}

}  // namespace amps
