#include "assessment_document.hpp"

#include "document_reader.hpp"
#include "json_writer.hpp"

namespace amps {

namespace {

constexpr std::string_view format_name = "amps-assessment";
constexpr int format_version = 1;

class AssessmentReader {
 public:
  AssessmentReader(DocumentReader& reader, const Model& model) : in(reader), model_(model) {}

  Assessment assessment(const Json& root) {
    Assessment assessment;
    assessment.answers.resize(model_.questions.size());
    if (!in.object(root, "")) return assessment;
    check_format(root);
    check_model(root);
    if (const Json* account = root.member("account")) check_account(*account);
    if (const Json* stage = in.required(root, "", "stage")) {
      const std::string id = in.string(*stage, "/stage");
      const auto index = find_id(model_.stages, id);
      if (!index && stage->kind == Json::Kind::string) {
        in.note(error_at("/stage", ErrorCode::unknown_stage, {in_quotes(id), listed(ids_of(model_.stages))}));
      }
      assessment.stage = index.value_or(0);
    }
    if (const Json* date = root.member("date")) assessment.date = in.date(*date, "/date");
    if (const Json* answers = in.required(root, "", "answers")) read_answers(*answers, assessment);
    if (const Json* override = root.member("override")) assessment.override = read_override(*override);
    return assessment;
  }

 private:
  void check_format(const Json& root) {
    if (const Json* format = in.required(root, "", "format")) {
      if (format->kind != Json::Kind::string || format->text != format_name) {
        in.note(error_at("/format", ErrorCode::not_allowed, {found(*format), in_quotes(format_name)}));
      }
    }
    if (const Json* version = in.required(root, "", "version")) {
      const int number = in.whole(*version, "/version", 1, 1'000'000);
      if (number > format_version) {
        in.note(error_at("/version", ErrorCode::other_version,
                         {std::to_string(number), std::to_string(format_version)}));
      }
    }
  }

  void check_model(const Json& root) {
    ModelIdentity identity = builtin_identity();
    if (const Json* value = root.member("model")) {
      if (!in.object(*value, "/model")) return;
      const Json* id = in.required(*value, "/model", "id");
      const Json* version = in.required(*value, "/model", "version");
      if (id == nullptr || version == nullptr) return;
      identity = {in.string(*id, "/model/id"), in.string(*version, "/model/version")};
    }
    if (identity != model_.identity) {
      in.note(error_at("/model", ErrorCode::other_model,
                       {in_quotes(format_identity(identity)), in_quotes(format_identity(model_.identity))}));
    }
  }

  void check_account(const Json& account) {
    if (!in.object(account, "/account")) return;
    for (const std::string_view name : {"id", "name", "currency", "segment", "owner"}) {
      if (const Json* value = account.member(name)) in.string(*value, std::string("/account") / name);
    }
    const Json* arr = account.member("arr");
    if (arr != nullptr && (arr->kind != Json::Kind::number || arr->text.front() == '-')) {
      in.note(error_at("/account/arr", ErrorCode::number_out_of_range, {found(*arr), "an amount of 0 or more"}));
    }
    if (const Json* date = account.member("renewal_date")) in.date(*date, "/account/renewal_date");
  }

  void read_answers(const Json& answers, Assessment& assessment) {
    if (!in.object(answers, "/answers")) return;
    for (std::size_t i = 0; i < answers.items.size(); ++i) {
      const std::string& id = answers.names[i];
      const std::string pointer = std::string("/answers") / id;
      const auto index = find_id(model_.questions, id);
      if (!index) {
        in.note(error_at(pointer, ErrorCode::unknown_question, {in_quotes(id), listed(ids_of(model_.questions))}));
      } else if (in.object(answers.items[i], pointer)) {
        assessment.answers[*index] = answer(answers.items[i], pointer, model_.questions[*index]);
      }
    }
  }

  Answer answer(const Json& value, const std::string& pointer, const Question& question) {
    Answer answer;
    if (const Json* level = in.required(value, pointer, "level")) {
      const bool not_sure = level->kind == Json::Kind::string && level->text == "X";
      const auto number = exact_number(*level, 0);
      const auto levels = static_cast<std::int64_t>(question.levels.size());
      if (number && *number >= 0 && *number < levels) {
        answer.level = static_cast<int>(*number);
      } else if (!not_sure) {
        in.note(error_at(pointer / "level", ErrorCode::level_out_of_range,
                         {question.id, found(*level), std::to_string(levels - 1)}));
      }
    }
    if (const Json* note = value.member("note")) in.string(*note, pointer / "note");
    if (const Json* date = value.member("date")) answer.date = in.date(*date, pointer / "date");
    return answer;
  }

  std::optional<Override> read_override(const Json& value) {
    if (!in.object(value, "/override")) return std::nullopt;
    Override override;
    if (const Json* band = in.required(value, "/override", "band")) {
      const std::string id = in.string(*band, "/override/band");
      const auto index = find_id(model_.bands, id);
      if (!index && band->kind == Json::Kind::string) {
        in.note(error_at("/override/band", ErrorCode::unknown_band, {in_quotes(id), listed(ids_of(model_.bands))}));
      }
      override.band = index.value_or(0);
    }
    override.reason = words(value, "reason");
    override.author = words(value, "author");
    if (const Json* until = value.member("until")) override.until = in.date(*until, "/override/until");
    return override;
  }

  std::string words(const Json& override, std::string_view name) {
    const Json* value = in.required(override, "/override", name);
    if (value == nullptr) return {};
    const std::string pointer = std::string("/override") / name;
    const std::string words = in.string(*value, pointer);
    if (words.empty() && value->kind == Json::Kind::string) in.note(error_at(pointer, ErrorCode::empty_text, {}));
    return words;
  }

  DocumentReader& in;
  const Model& model_;
};

}  // namespace

Outcome<Assessment> read_assessment(const Model& model, std::string_view json) {
  Outcome<Json> root = parse_json(json);
  if (!root) return std::move(root.errors);
  DocumentReader reader;
  Assessment assessment = AssessmentReader(reader, model).assessment(*root);
  if (reader.has_faults()) return reader.take_faults();
  return assessment;
}

std::string write_assessment(const Model& model, const Assessment& assessment) {
  JsonWriter out;
  out.open_object();
  out.key("format").string(format_name);
  out.key("version").integer(format_version);
  out.key("model").open_object();
  out.key("id").string(model.identity.id);
  out.key("version").string(model.identity.version);
  out.close_object();
  out.key("stage").string(model.stages[assessment.stage].id);
  if (assessment.date) out.key("date").string(format_date(*assessment.date));
  out.key("answers").open_object();
  for (std::size_t i = 0; i < model.questions.size(); ++i) {
    out.key(model.questions[i].id).open_object().key("level");
    const LevelChoice level = assessment.answers[i].level;
    if (level) {
      out.integer(*level);
    } else {
      out.string("X");
    }
    out.close_object();
  }
  out.close_object();
  out.close_object();
  return out.take();
}

}  // namespace amps
