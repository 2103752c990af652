# Writes the rules of the model document MODEL as constant tables of C++ into the file OUTPUT.

# The value of a member as it is spelled; the fallback where the member is not there.
function(get out json member fallback)
  string(JSON value ERROR_VARIABLE missing GET "${json}" "${member}")
  if(missing)
    set(value "${fallback}")
  endif()
  set(${out} "${value}" PARENT_SCOPE)
endfunction()

# Calls the command once for each entry of the list, which may be missing or empty.
function(for_each json list command)
  string(JSON count ERROR_VARIABLE missing LENGTH "${json}" "${list}")
  if(missing OR count EQUAL 0)
    return()
  endif()
  math(EXPR last "${count} - 1")
  foreach(i RANGE ${last})
    string(JSON entry GET "${json}" "${list}" ${i})
    cmake_language(CALL ${command} ${i} "${entry}")
  endforeach()
endfunction()

# A number with at most one decimal, in tenths: 40.5 is 405.
function(tenths out number)
  if(NOT number MATCHES "^([0-9]+)(\\.([0-9]))?$")
    message(FATAL_ERROR "${number} has more than one decimal.")
  endif()
  set(fraction "${CMAKE_MATCH_3}")
  if(fraction STREQUAL "")
    set(fraction 0)
  endif()
  math(EXPR value "${CMAKE_MATCH_1} * 10 + ${fraction}")
  set(${out} ${value} PARENT_SCOPE)
endfunction()

macro(add_to property text)
  set_property(GLOBAL APPEND_STRING PROPERTY ${property} "${text}")
endmacro()

function(read_after i id)
  set_property(GLOBAL APPEND PROPERTY after "index_of_${id}")
endfunction()

function(read_question i question)
  get(id "${question}" id "")
  get(weight "${question}" weight 1)
  get(days "${question}" valid_days std::nullopt)
  string(JSON count LENGTH "${question}" levels)
  math(EXPR last "${count} - 1")
  set(points "")
  foreach(level RANGE ${last})
    string(JSON value GET "${question}" levels ${level} points)
    list(APPEND points ${value})
  endforeach()
  list(JOIN points ", " points)
  # By name: a question may come after one that stands further down.
  set(after "{}")
  set_property(GLOBAL PROPERTY after "")
  for_each("${question}" after read_after)
  get_property(earlier GLOBAL PROPERTY after)
  if(NOT earlier STREQUAL "")
    list(JOIN earlier ", " earlier)
    add_to(tables "constexpr std::size_t after_${id}[] = {${earlier}};\n")
    set(after "after_${id}")
  endif()
  get_property(dimension GLOBAL PROPERTY dimension_count)
  get_property(index GLOBAL PROPERTY question_count)
  get_property(dimension_weight GLOBAL PROPERTY dimension_weight)
  add_to(indices "  index_of_${id},\n")
  add_to(tables "constexpr int points_${id}[] = {${points}};\n")
  add_to(questions "    {\"${id}\", ${dimension}, ${weight}, ${days}, points_${id}, ${after}},\n")
  set_property(GLOBAL PROPERTY "question ${id}" ${index})
  math(EXPR index "${index} + 1")
  math(EXPR dimension_weight "${dimension_weight} + ${weight}")
  set_property(GLOBAL PROPERTY question_count ${index})
  set_property(GLOBAL PROPERTY dimension_weight ${dimension_weight})
endfunction()

function(read_dimension i dimension)
  get(id "${dimension}" id "")
  get_property(first GLOBAL PROPERTY question_count)
  set_property(GLOBAL PROPERTY dimension_count ${i})
  set_property(GLOBAL PROPERTY dimension_weight 0)
  set_property(GLOBAL APPEND PROPERTY dimension_ids "${id}")
  for_each("${dimension}" questions read_question)
  get_property(end GLOBAL PROPERTY question_count)
  get_property(weight GLOBAL PROPERTY dimension_weight)
  add_to(dimensions "    {\"${id}\", ${first}, ${end}, ${weight}},\n")
  set_property(GLOBAL PROPERTY "dimension ${id}" ${i})
endfunction()

function(read_stage i stage)
  get(id "${stage}" id "")
  get(code "${stage}" code "")
  get_property(dimensions GLOBAL PROPERTY dimension_ids)
  set(weights "")
  foreach(dimension ${dimensions})
    string(JSON weight GET "${stage}" weights ${dimension})
    list(APPEND weights ${weight})
  endforeach()
  list(JOIN weights ", " weights)
  add_to(tables "constexpr int weights_${i}[] = {${weights}};\n")
  add_to(stages "    {\"${id}\", \"${code}\", weights_${i}},\n")
endfunction()

function(read_band i band)
  get(id "${band}" id "")
  get(min "${band}" min "")
  tenths(min ${min})
  add_to(bands "    {\"${id}\", ${min}},\n")
endfunction()

function(read_condition i condition)
  get(target "${condition}" target "")
  get(op "${condition}" op "")
  get(value "${condition}" value "")
  tenths(value ${value})
  get_property(dimension GLOBAL PROPERTY "dimension ${target}")
  get_property(question GLOBAL PROPERTY "question ${target}")
  if("${question}" STREQUAL "")
    set(subject "${dimension}, 0")
  else()
    set(subject "std::nullopt, ${question}")
  endif()
  if(op STREQUAL ">=")
    set(op at_least)
  else()
    set(op at_most)
  endif()
  add_to(tables "    {${subject}, Condition::Operator::${op}, ${value}},\n")
endfunction()

# The warnings of one kind, and their conditions as a table each.
function(read_warning kind i warning)
  get(id "${warning}" id "")
  add_to(tables "constexpr Condition ${kind}_conditions_${i}[] = {\n")
  for_each("${warning}" when read_condition)
  add_to(tables "};\n")
  add_to(${kind} "    {\"${id}\", ${kind}_conditions_${i}},\n")
endfunction()

function(read_blind_spot i warning)
  read_warning(blind_spots ${i} "${warning}")
endfunction()

function(read_contradiction i warning)
  read_warning(contradictions ${i} "${warning}")
endfunction()

file(READ "${MODEL}" model)
get(id "${model}" id "")
get(version "${model}" version "")
get(min_coverage "${model}" min_coverage 0)
set_property(GLOBAL PROPERTY question_count 0)
for_each("${model}" dimensions read_dimension)
for_each("${model}" stages read_stage)
for_each("${model}" bands read_band)
for_each("${model}" blind_spots read_blind_spot)
for_each("${model}" contradictions read_contradiction)
foreach(list indices tables stages dimensions questions bands)
  get_property(${list} GLOBAL PROPERTY ${list})
endforeach()
# C++ has no empty arrays.
foreach(list blind_spots contradictions)
  get_property(entries GLOBAL PROPERTY ${list})
  set(${list} "{}")
  if(entries)
    string(APPEND tables "constexpr Warning ${list}[] = {\n${entries}};\n")
    set(${list} ${list})
  endif()
endforeach()

file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [[// Written by builtin_rules.cmake from the document of the built-in model.
#include "model/rules.hpp"

namespace amps {

namespace {

enum : std::size_t {
@indices@};

@tables@
constexpr Stage stages[] = {
@stages@};

constexpr Dimension dimensions[] = {
@dimensions@};

constexpr Question questions[] = {
@questions@};

constexpr Band bands[] = {
@bands@};

}  // namespace

constinit const Rules builtin_rules{
    {"@id@", "@version@"}, @min_coverage@, stages, dimensions, questions, bands, @blind_spots@, @contradictions@};

}  // namespace amps
]])
