#include "json/document_reader.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace amps {

namespace {

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

std::string found(const Json& json) {
  switch (json.kind) {
    case Json::Kind::string:
      return in_quotes(json.text);
    case Json::Kind::array:
      return "a list";
    case Json::Kind::object:
      return "an object";
    default:
      return std::string(utf8_prefix(json.text, 40));
  }
}

void DocumentReader::note(const Place& place, const ErrorCode& code,
                          std::initializer_list<std::string_view> arguments) {
  if (faults_.size() > max_faults) return;
  faults_.push_back(faults_.size() < max_faults ? error_at(place.pointer(), code, arguments) : too_many_faults());
}

bool DocumentReader::is_there(const Place& place) {
  if (place.value == nullptr) note(place, ErrorCode::missing_member, {in_quotes(place.name)});
  return place.value != nullptr;
}

bool DocumentReader::object(const Place& place) {
  if (!is_there(place)) return false;
  if (place.value->kind == Json::Kind::object) return true;
  note(place, ErrorCode::wrong_type, {found(*place.value), "an object"});
  return false;
}

bool DocumentReader::object(const Place& place, std::initializer_list<std::string_view> known) {
  if (!object(place)) return false;
  for (Place member = place.first(); member.value != nullptr; member = member.next()) {
    if (std::find(known.begin(), known.end(), member.name) == known.end()) {
      note(member, ErrorCode::unknown_member, {in_quotes(member.name), listed(known)});
    }
  }
  return true;
}

std::size_t DocumentReader::list(const Place& place, std::size_t min, std::size_t max) {
  if (!is_there(place)) return 0;
  if (place.value->kind != Json::Kind::array) {
    note(place, ErrorCode::wrong_type, {found(*place.value), "a list"});
    return 0;
  }
  std::size_t count = 0;
  for (const Json* entry = place.value->first; entry != nullptr; entry = entry->next) ++count;
  if (count >= min && count <= max) return count;
  note(place, ErrorCode::wrong_count, {std::to_string(count), std::to_string(min), std::to_string(max)});
  // Too many entries would only add faults of their own.
  return count > max ? 0 : count;
}

std::string_view DocumentReader::string(const Place& place) {
  if (!is_there(place)) return {};
  if (is_string(place)) return place.value->text;
  note(place, ErrorCode::wrong_type, {found(*place.value), "a text"});
  return {};
}

std::string_view DocumentReader::words(const Place& place) {
  if (is_string(place) && place.value->text.empty()) note(place, ErrorCode::empty_text, {});
  return string(place);
}

std::string_view DocumentReader::string_like(const Place& place, const Pattern& pattern) {
  if (is_string(place) && !pattern.matches(place.value->text)) {
    note(place, ErrorCode::bad_id, {in_quotes(place.value->text), pattern.description});
  }
  return string(place);
}

int DocumentReader::whole(const Place& place, int min, int max) {
  if (!is_there(place)) return min;
  const auto number = exact_number(*place.value, 0);
  if (number && *number >= min && *number <= max) return static_cast<int>(*number);
  note(place, ErrorCode::number_out_of_range,
       {found(*place.value), "a whole number from " + std::to_string(min) + " to " + std::to_string(max)});
  return min;
}

Tenths DocumentReader::tenths(const Place& place, int max) {
  if (!is_there(place)) return 0;
  const auto number = exact_number(*place.value, 1);
  if (number && *number >= 0 && *number <= max * tenth) return *number;
  note(place, ErrorCode::number_out_of_range,
       {found(*place.value), "a number from 0 to " + std::to_string(max) + " with at most one decimal"});
  return 0;
}

double DocumentReader::decimal(const Place& place, std::optional<int> min) {
  if (!is_there(place)) return 0;
  const auto number = decimal_number(*place.value, 6, 12);
  if (number && (!min || *number >= *min)) return *number;
  note(place, ErrorCode::number_out_of_range,
       {found(*place.value), std::string("a number ") + (min ? "from " + std::to_string(*min) + " on, " : "") +
                                 "with at most 6 decimals and 12 digits"});
  return 0;
}

Text DocumentReader::text(const Place& place) {
  Text text;
  if (!is_there(place)) return text;
  if (place.value->kind == Json::Kind::object) {
    if (place.value->first == nullptr) note(place, ErrorCode::empty_text, {});
    for (Place language = place.first(); language.value != nullptr; language = language.next()) {
      if (!is_language_tag(language.name)) note(language, ErrorCode::bad_language_tag, {in_quotes(language.name)});
      text.emplace_back(language.name, words(language));
    }
  } else if (is_string(place)) {
    text.emplace_back("", words(place));
  } else {
    note(place, ErrorCode::wrong_type, {found(*place.value), "a text, or an object of texts by language"});
  }
  return text;
}

std::optional<Date> DocumentReader::date(const Place& place) {
  if (!is_there(place)) return std::nullopt;
  const auto date = is_string(place) ? parse_date(place.value->text) : std::nullopt;
  if (!date) note(place, ErrorCode::bad_date, {found(*place.value)});
  return date;
}

}  // namespace amps
