// A JSON text as a tree that keeps what a model or an assessment must be checked for: the order of members,
// and the exact spelling of numbers. Members that are given twice are faults.
//
// Whatever the text holds, reading it takes time and room in proportion to its length: the values lie behind each
// other in one block, and so do their texts.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/error.hpp"

namespace amps {

struct Json {
  enum class Kind { null, boolean, number, string, array, object };

  Kind kind;
  std::string_view text;  // a string's characters; how a number or boolean is spelled
  std::string_view name;  // of a member of an object
  const Json* first;      // the first entry of an array, or member of an object
  const Json* next;       // the entry or member behind this one

  // The member of that name; null where there is none, or where this is no object.
  const Json* member(std::string_view member_name) const;
};

// The values of one text, the root first.
struct JsonDocument {
  std::unique_ptr<Json[]> values;
  std::unique_ptr<char[]> texts;

  const Json& root() const { return values[0]; }
};

// A document of ours is small and flat; more is an accident or an attack.
constexpr std::size_t max_document_bytes = 1'048'576;
constexpr std::size_t max_document_depth = 32;
constexpr std::size_t max_object_members = 1000;

// A list of faults ends here, with a fault that says so.
constexpr std::size_t max_faults = 1000;

// Errors: text-too-long, json-syntax (with position), json-too-deep, wrong-count (of an object's members),
// duplicate-member (every one, in the order of the text).
Outcome<JsonDocument> parse_json(std::string_view text, std::size_t most_bytes = max_document_bytes);

// The number that `json` spells, in units of 1/10^decimals; nothing where it is no number, has more decimals,
// or is ten million or more.
std::optional<std::int64_t> exact_number(const Json& json, int decimals);

// The double that is nearest to the number that `json` spells; nothing where it is no number, has more decimals, or
// more digits (at most 15) from the first that is not 0.
std::optional<double> decimal_number(const Json& json, int decimals, std::size_t most_digits);

// The fault at the end of a list that was cut.
Error too_many_faults();

// A value in a document, and the way to it. The pointer is spelled only when a fault needs it.
struct Place {
  const Json* value = nullptr;    // null where a member is missing
  const Place* parent = nullptr;  // null for the whole document
  std::string_view name;          // of this member
  std::size_t index = 0;          // or of this entry, where the parent is an array

  Place member(std::string_view member_name) const { return {value->member(member_name), this, member_name, 0}; }
  // The first entry or member, and the one behind this; without a value where there is none.
  Place first() const { return {value->first, this, name_of(value->first), 0}; }
  Place next() const { return {value->next, parent, name_of(value->next), index + 1}; }
  // The i-th entry or member, which is found by walking there.
  Place item(std::size_t i) const;
  // As RFC 6901 spells it: "/answers/A1/level".
  std::string pointer() const;

 private:
  static std::string_view name_of(const Json* json) { return json == nullptr ? std::string_view() : json->name; }
};

}  // namespace amps
