#include "sql/source_document.hpp"

#include "json/document_reader.hpp"

namespace amps {

namespace {

class SourceReader {
 public:
  SourceReader(const Rules& rules, DocumentReader& reader) : rules_(rules), in(reader) {}

  SqlSource source(const Place& root) {
    SqlSource source;
    if (!in.object(root, {"table", "stage", "value", "vector", "levels", "questions"})) return source;
    if (const auto table = name(root.member("table"))) {
      auto parts = split_table_name(*table);
      if (parts) {
        source.table = std::move(*parts.value);
      } else {
        in.note(root.member("table"), ErrorCode::bad_table_name, {in_quotes(*table)});
      }
    }
    source.stage = name(root.member("stage"));
    source.value = name(root.member("value"));
    source.vector = name(root.member("vector"));
    if (const auto levels = name(root.member("levels"))) {
      if (*levels != "integer" && *levels != "text") {
        in.note(root.member("levels"), ErrorCode::not_allowed, {in_quotes(*levels), "integer or text"});
      }
      source.levels = *levels == "text" ? SqlSource::Levels::texts : SqlSource::Levels::integers;
    }
    const Place questions = root.member("questions");
    if (questions.value != nullptr) read_questions(questions, source);
    return source;
  }

 private:
  std::optional<std::string> name(const Place& place) {
    if (place.value == nullptr) return std::nullopt;
    return std::string(in.words(place));
  }

  void read_questions(const Place& questions, SqlSource& source) {
    if (!in.object(questions)) return;
    source.questions.resize(rules_.questions.size());
    for (Place place = questions.first(); place.value != nullptr; place = place.next()) {
      const auto index = find_id(rules_.questions, place.name);
      if (!index) {
        in.note(place, ErrorCode::unknown_question, {in_quotes(place.name), listed(ids_of(rules_.questions))});
      } else if (place.value->kind == Json::Kind::null) {
        source.questions[*index].is_there = false;
      } else {
        source.questions[*index].name = name(place);
      }
    }
  }

  const Rules& rules_;
  DocumentReader& in;
};

}  // namespace

Outcome<SqlSource> read_sql_source(const Rules& rules, std::string_view json) {
  Outcome<JsonDocument> document = parse_json(json);
  if (!document) return std::move(document.errors);
  DocumentReader reader;
  SqlSource source = SourceReader(rules, reader).source({&document->root(), nullptr, {}, 0});
  if (reader.has_faults()) return reader.take_faults();
  return source;
}

}  // namespace amps
