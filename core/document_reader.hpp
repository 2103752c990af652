// Reading members of a JSON document one by one, and noting every fault on the way instead of stopping at the first.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "date.hpp"
#include "error.hpp"
#include "json_document.hpp"
#include "model.hpp"

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

// Each function takes a value and the pointer to it. Where the value has a fault, the fault is noted and a neutral
// value comes back, so that reading goes on to the next one.
class DocumentReader {
 public:
  explicit DocumentReader(std::vector<Error> faults = {}) : faults_(std::move(faults)) {}

  void note(Error fault);
  bool has_faults() const { return !faults_.empty(); }
  std::vector<Error> take_faults() { return std::move(faults_); }

  // False, and a fault, where the value is no object.
  bool object(const Json& value, const std::string& pointer);
  // The same, and a fault for every member that is not among the known ones.
  bool object(const Json& value, const std::string& pointer, std::initializer_list<std::string_view> known);
  // The member, or null and a fault where it is missing.
  const Json* required(const Json& object, const std::string& pointer, std::string_view name);
  // The entries of a list of min to max entries; empty after a fault.
  const std::vector<Json>& list(const Json& value, const std::string& pointer, std::size_t min, std::size_t max);

  std::string string(const Json& value, const std::string& pointer);
  std::string string_like(const Json& value, const std::string& pointer, const Pattern& pattern);
  int whole(const Json& value, const std::string& pointer, int min, int max);
  // A number from 0 to max with at most one decimal.
  Tenths tenths(const Json& value, const std::string& pointer, int max);
  Text text(const Json& value, const std::string& pointer);
  std::optional<Date> date(const Json& value, const std::string& pointer);

 private:
  std::vector<Error> faults_;
};

}  // namespace amps
