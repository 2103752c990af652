# Writes the rules of the model document MODEL as constant tables of C++ into the file OUTPUT.

# The value of a member as it is spelled; the fallback where the member is not there.
function(get out json member fallback)
  string(JSON value ERROR_VARIABLE missing GET "${json}" "${member}")
  if(missing)
    set(value "${fallback}")
  endif()
  set(${out} "${value}" PARENT_SCOPE)
endfunction()

# Calls the command once for each entry of the list.
function(for_each json list command)
  string(JSON count LENGTH "${json}" "${list}")
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
  get_property(dimension GLOBAL PROPERTY dimension_count)
  get_property(index GLOBAL PROPERTY question_count)
  get_property(dimension_weight GLOBAL PROPERTY dimension_weight)
  add_to(tables "constexpr int points_${id}[] = {${points}};\n")
  add_to(questions "    {\"${id}\", ${dimension}, ${weight}, ${days}, points_${id}},\n")
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

function(read_blind_spot i spot)
  get(id "${spot}" id "")
  add_to(tables "constexpr Condition conditions_${i}[] = {\n")
  for_each("${spot}" when read_condition)
  add_to(tables "};\n")
  add_to(blind_spots "    {\"${id}\", conditions_${i}},\n")
endfunction()

file(READ "${MODEL}" model)
get(id "${model}" id "")
get(version "${model}" version "")
set_property(GLOBAL PROPERTY question_count 0)
for_each("${model}" dimensions read_dimension)
for_each("${model}" stages read_stage)
for_each("${model}" bands read_band)
for_each("${model}" blind_spots read_blind_spot)
foreach(list tables stages dimensions questions bands blind_spots)
  get_property(${list} GLOBAL PROPERTY ${list})
endforeach()

file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [[// Written by builtin_rules.cmake from the document of the built-in model.
#include "model/rules.hpp"

namespace amps {

namespace {

@tables@
constexpr Stage stages[] = {
@stages@};

constexpr Dimension dimensions[] = {
@dimensions@};

constexpr Question questions[] = {
@questions@};

constexpr Band bands[] = {
@bands@};

constexpr BlindSpot blind_spots[] = {
@blind_spots@};

}  // namespace

constinit const Rules builtin_rules{{"@id@", "@version@"}, stages, dimensions, questions, bands, blind_spots};

}  // namespace amps
]])
