// Reading members of a JSON document one by one, and noting every fault on the way instead of stopping at the first.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "json/reader.hpp"
#include "number/exact.hpp"
#include "text/date.hpp"
#include "text/error.hpp"
#include "text/ids.hpp"
#include "text/text.hpp"
#include "text/wording.hpp"

namespace amps {

// A form that ids take, with its description for messages.
struct Pattern {
  bool (*matches)(std::string_view);
  std::string_view description;
};

extern const Pattern id_pattern;        // [a-z][a-z0-9-]{0,63}
extern const Pattern version_pattern;   // [0-9A-Za-z.+-]{1,32}
extern const Pattern code_pattern;      // [A-Z]{2}
extern const Pattern question_pattern;  // [A-Z][0-9]{1,2}

// What was found, for a message: "\"abc\"", "7", "null", "a list", "an object"; long strings are cut.
std::string found(const Json& json);

inline bool is_string(const Place& place) { return place.value != nullptr && place.value->kind == Json::Kind::string; }

// Each function takes a place. Where the value there is missing or has a fault, the fault is noted and a neutral
// value comes back, so that reading goes on to the next one.
class DocumentReader {
 public:
  void note(const Place& place, const ErrorCode& code, std::initializer_list<std::string_view> arguments);
  bool has_faults() const { return !faults_.empty(); }
  std::size_t fault_count() const { return faults_.size(); }
  std::vector<Error> take_faults() { return std::move(faults_); }

  // False, and a fault, where there is no object.
  bool object(const Place& place);
  // The same, and a fault for every member that is not among the known ones.
  bool object(const Place& place, std::initializer_list<std::string_view> known);
  // That the document is of a format, in a version up to the one given.
  void format(const Place& root, std::string_view name, int version) {
    const Place format = root.member("format");
    if (string(format) != name && is_string(format)) {
      note(format, ErrorCode::not_allowed, {found(*format.value), in_quotes(name)});
    }
    const Place given = root.member("version");
    const int number = whole(given, 1, 1'000'000);
    if (number > version) note(given, ErrorCode::other_version, {std::to_string(number), std::to_string(version)});
  }
  // How many entries a list of min to max entries has; 0 after a fault.
  std::size_t list(const Place& place, std::size_t min, std::size_t max);

  // Texts point into the document.
  std::string_view string(const Place& place);
  // A string that must not be empty.
  std::string_view words(const Place& place);
  std::string_view string_like(const Place& place, const Pattern& pattern);
  int whole(const Place& place, int min, int max);
  // A number from 0 to max with at most one decimal.
  Tenths tenths(const Place& place, int max);
  // A number with at most six decimals and twelve digits, from `min` on where there is one.
  double decimal(const Place& place, std::optional<int> min = std::nullopt);
  Text text(const Place& place);
  std::optional<Date> date(const Place& place);
  // The index of the element with that id; a fault of the given code where there is none.
  template <class Element>
  std::size_t reference(const Place& place, std::span<const Element> elements, const ErrorCode& code) {
    const std::string_view id = string(place);
    const auto index = find_id(elements, id);
    if (!index && is_string(place)) note(place, code, {in_quotes(id), listed(ids_of(elements))});
    return index.value_or(0);
  }

 private:
  bool is_there(const Place& place);

  std::vector<Error> faults_;
};

}  // namespace amps
