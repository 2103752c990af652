#include "json/reader.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "text/utf8.hpp"
#include "text/wording.hpp"

namespace amps {

namespace {

void append_token(std::string& pointer, std::string_view token) {
  pointer += '/';
  for (const char c : utf8_prefix(token, shown_characters)) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

// nlohmann_json's SAX events build the tree: its DOM would drop repeated members and turn decimals into doubles.
class TreeBuilder {
 public:
  JsonDocument document;
  std::vector<Error> errors;

  // Every value but the first stands behind a comma or a bracket, and no text is longer than its spelling: there is
  // room for all that the document can hold, and nothing that is built here ever moves.
  explicit TreeBuilder(std::string_view text) {
    std::size_t most = 1;
    for (const char c : text) most += c == ',' || c == '[' || c == '{' ? 1 : 0;
    document.values.reset(new Json[most]);
    document.texts.reset(new char[text.size()]);
    members_.reset(new Json*[most]);
    next_value_ = document.values.get();
    next_text_ = document.texts.get();
    next_member_ = members_.get();
  }

  bool null() { return add(Json::Kind::null, "null"); }
  bool boolean(bool value) { return add(Json::Kind::boolean, value ? "true" : "false"); }
  bool number_integer(std::int64_t value) { return add(Json::Kind::number, keep(std::to_string(value))); }
  bool number_unsigned(std::uint64_t value) {
    // A document of a megabyte may hold little else.
    if (value < 10) return add(Json::Kind::number, std::string_view("0123456789").substr(value, 1));
    return add(Json::Kind::number, keep(std::to_string(value)));
  }
  bool number_float(double, const std::string& spelling) { return add(Json::Kind::number, keep(spelling)); }
  bool string(const std::string& value) { return add(Json::Kind::string, keep(value)); }
  bool binary(std::vector<std::uint8_t>&) { return false; }
  bool start_object(std::size_t) { return open(Json::Kind::object); }
  bool start_array(std::size_t) { return open(Json::Kind::array); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(const std::string& name) {
    Open& object = open_[depth_ - 1];
    object.name = keep(name);
    if (next_member_ == object.members + max_object_members) {
      errors = {error_at(pointer(), ErrorCode::wrong_count,
                         {"more than " + std::to_string(max_object_members), "0", std::to_string(max_object_members)})};
      return false;
    }
    *next_member_++ = next_value_;
    return true;
  }

  // In the order of the text; objects were looked at from the inside out.
  void add_repeated_members() {
    std::sort(repeated_.begin(), repeated_.end(), [](const auto& a, const auto& b) { return a.member < b.member; });
    for (const Repeated& each : repeated_) {
      if (errors.size() == max_faults) break;
      errors.push_back(error_at(each.pointer, ErrorCode::duplicate_member, {in_quotes(each.member->name)}));
    }
    if (repeated_.size() >= max_faults) errors.push_back(too_many_faults());
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& exception) {
    // The library's text begins with its own code and mostly a line and column; the part behind them is for people.
    std::string_view reason = exception.what();
    reason.remove_prefix(reason.find("] ") + 2);
    const std::size_t colon = reason.find(": ");
    if (colon != std::string_view::npos) reason.remove_prefix(colon + 2);
    errors = {error_at_position(position == 0 ? 1 : position, ErrorCode::json_syntax, {utf8_prefix(reason, 200)})};
    return false;
  }

 private:
  // An array or object that is not read to its end.
  struct Open {
    Json* value;
    Json* last;             // of its entries or members
    std::size_t index;      // of the entry that is read, in an array
    std::string_view name;  // of the member that is read, in an object
    Json** members;         // the members read
  };

  // A member whose name another one before it has.
  struct Repeated {
    const Json* member;
    std::string pointer;
  };

  std::string_view keep(std::string_view text) {
    char* const kept = next_text_;
    next_text_ = std::copy(text.begin(), text.end(), kept);
    return {kept, text.size()};
  }

  bool add(Json::Kind kind, std::string_view text) {
    Json* const value = next_value_++;
    *value = {kind, text, {}, nullptr, nullptr};
    if (depth_ == 0) return true;
    Open& parent = open_[depth_ - 1];
    value->name = parent.name;
    if (parent.last == nullptr) {
      parent.value->first = value;
    } else {
      parent.last->next = value;
      ++parent.index;
    }
    parent.last = value;
    return true;
  }

  bool open(Json::Kind kind) {
    if (depth_ == max_document_depth) {
      errors = {error_at("", ErrorCode::json_too_deep, {std::to_string(max_document_depth)})};
      return false;
    }
    Json* const value = next_value_;
    add(kind, {});
    open_[depth_++] = {value, nullptr, 0, {}, next_member_};
    return true;
  }

  bool close() {
    Open& closed = open_[depth_ - 1];
    // Sorted once, in whatever order the names come; values lie in memory as they stand in the text.
    std::sort(closed.members, next_member_,
              [](const Json* a, const Json* b) { return a->name != b->name ? a->name < b->name : a < b; });
    for (Json** member = closed.members; member + 1 < next_member_; ++member) {
      if (member[0]->name != member[1]->name) continue;
      closed.name = member[1]->name;
      repeated_.push_back({member[1], pointer()});
    }
    next_member_ = closed.members;
    --depth_;
    return repeated_.size() < max_faults;
  }

  // The way to the member that is read.
  std::string pointer() const {
    std::string text;
    for (std::size_t i = 0; i < depth_; ++i) {
      const Open& parent = open_[i];
      append_token(text, parent.value->kind == Json::Kind::object ? parent.name : std::to_string(parent.index));
    }
    return text;
  }

  Open open_[max_document_depth];  // the outermost first
  std::size_t depth_ = 0;          // how many of them there are
  std::vector<Repeated> repeated_;
  std::unique_ptr<Json*[]> members_;
  Json* next_value_;
  char* next_text_;
  Json** next_member_;
};

}  // namespace

Error too_many_faults() { return error_at("", ErrorCode::too_many_faults, {std::to_string(max_faults)}); }

const Json* Json::member(std::string_view member_name) const {
  const Json* member = kind == Kind::object ? first : nullptr;
  while (member != nullptr && member->name != member_name) member = member->next;
  return member;
}

Outcome<JsonDocument> parse_json(std::string_view text, std::size_t most_bytes) {
  if (text.size() > most_bytes) {
    return error_at("", ErrorCode::text_too_long, {std::to_string(text.size()), std::to_string(most_bytes)});
  }
  // Releases of the library say this in different words.
  if (text.empty()) return error_at_position(1, ErrorCode::json_syntax, {"it is empty"});
  // The library takes a NUL for the end of the text, and would not see what follows.
  const std::size_t nul = text.find('\0');
  if (nul != std::string_view::npos) {
    return error_at_position(utf8_count(text.substr(0, nul)) + 1, ErrorCode::json_syntax, {"it holds a NUL character"});
  }
  TreeBuilder builder(text);
  const bool parsed = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
  if (builder.errors.empty()) builder.add_repeated_members();
  // The library counts bytes.
  for (Error& error : builder.errors) {
    if (error.position > 0) error.position = utf8_count(text.substr(0, error.position - 1)) + 1;
  }
  if (!parsed || !builder.errors.empty()) return std::move(builder.errors);
  return std::move(builder.document);
}

namespace {

// A number as it is spelled: digits without the point, and how many of them stand behind it once the exponent has moved
// it. Without zeros in front; none for 0.
struct Spelling {
  bool is_negative = false;
  std::string digits;
  int places = 0;
};

// Zeros at the end are left out as long as more than so many digits stand behind the point.
Spelling spelling_of(std::string_view text, int decimals) {
  Spelling number;
  number.is_negative = text.front() == '-';
  std::string_view rest = text.substr(number.is_negative ? 1 : 0);
  bool behind_point = false;
  std::size_t i = 0;
  for (; i < rest.size() && rest[i] != 'e' && rest[i] != 'E'; ++i) {
    if (rest[i] == '.') {
      behind_point = true;
    } else {
      number.digits += rest[i];
      number.places += behind_point ? 1 : 0;
    }
  }
  if (i < rest.size()) {
    const bool down = rest[++i] == '-';
    if (rest[i] == '-' || rest[i] == '+') ++i;
    // An exponent that is cut here is past the digits of any document.
    int exponent = 0;
    for (; i < rest.size() && exponent < 100'000'000; ++i) exponent = exponent * 10 + (rest[i] - '0');
    number.places += down ? exponent : -exponent;
  }
  std::string& digits = number.digits;
  for (; number.places > decimals && !digits.empty() && digits.back() == '0'; --number.places) digits.pop_back();
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  return number;
}

// The digits with so many zeros behind them, as a number; nothing where they are more than so many.
std::optional<std::int64_t> whole_number(std::string digits, int zeros, std::size_t most_digits) {
  if (zeros > 12) return std::nullopt;
  digits.append(static_cast<std::size_t>(zeros), '0');
  if (digits.size() > most_digits) return std::nullopt;
  std::int64_t value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

}  // namespace

std::optional<std::int64_t> exact_number(const Json& json, int decimals) {
  if (json.kind != Json::Kind::number) return std::nullopt;
  const Spelling number = spelling_of(json.text, decimals);
  if (number.digits.empty()) return 0;
  if (number.places > decimals) return std::nullopt;
  const auto value = whole_number(number.digits, decimals - number.places, 7 + static_cast<std::size_t>(decimals));
  return value && number.is_negative ? -*value : value;
}

std::optional<double> decimal_number(const Json& json, int decimals, std::size_t most_digits) {
  if (json.kind != Json::Kind::number) return std::nullopt;
  const Spelling number = spelling_of(json.text, 0);
  if (number.digits.empty()) return 0;
  if (number.places > decimals) return std::nullopt;
  const auto value = whole_number(number.digits, std::max(0, -number.places), most_digits);
  if (!value) return std::nullopt;
  // Both are exact, so their quotient is the double that is nearest to the spelling.
  double size = static_cast<double>(*value);
  double power = 1;
  for (int i = 0; i < number.places; ++i) power *= 10;
  size /= power;
  return number.is_negative ? -size : size;
}

Place Place::item(std::size_t i) const {
  Place place = first();
  while (place.index < i) place = place.next();
  return place;
}

std::string Place::pointer() const {
  if (parent == nullptr) return "";
  std::string text = parent->pointer();
  append_token(text, parent->value->kind == Json::Kind::array ? std::to_string(index) : std::string(name));
  return text;
}

}  // namespace amps
