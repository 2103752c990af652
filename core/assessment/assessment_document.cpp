#include "assessment/assessment_document.hpp"

#include "json/document_reader.hpp"
#include "json/writer.hpp"
#include "model/model_document.hpp"

namespace amps {

namespace {

constexpr std::string_view format_name = "amps-assessment";
constexpr int format_version = 1;

class AssessmentReader {
 public:
  AssessmentReader(DocumentReader& reader, const Rules& rules) : in(reader), rules_(rules) {}

  Assessment assessment(const Place& root) {
    Assessment assessment;
    assessment.answers.resize(rules_.questions.size());
    if (!in.object(root)) return assessment;
    in.format(root, format_name, format_version);
    check_model(root.member("model"));
    // In another format or under another model nothing else could be told right from wrong.
    if (in.has_faults()) return assessment;
    check_account(root.member("account"));
    // A result writes null where there is no stage, and its stage may be copied back.
    const Place stage = root.member("stage");
    if (stage.value != nullptr && stage.value->kind != Json::Kind::null) {
      assessment.stage = in.reference(stage, rules_.stages, ErrorCode::unknown_stage);
    }
    assessment.date = optional_date(root.member("date"));
    read_answers(root.member("answers"), assessment);
    read_override(root.member("override"), assessment);
    return assessment;
  }

 private:
  void check_model(const Place& place) {
    ModelIdentity identity = builtin_rules.identity;
    if (place.value != nullptr) {
      if (!in.object(place)) return;
      const Place id = place.member("id");
      const Place version = place.member("version");
      identity = {in.string(id), in.string(version)};
      if (!is_string(id) || !is_string(version)) return;
    }
    if (identity != rules_.identity) {
      in.note(place, ErrorCode::other_model,
              {in_quotes(format_identity(identity)), in_quotes(format_identity(rules_.identity))});
    }
  }

  void check_account(const Place& account) {
    if (account.value == nullptr || !in.object(account)) return;
    for (const std::string_view name : {"id", "name", "currency", "segment", "owner"}) {
      const Place member = account.member(name);
      if (member.value != nullptr) in.string(member);
    }
    const Json* arr = account.value->member("arr");
    if (arr != nullptr && (arr->kind != Json::Kind::number || arr->text.front() == '-')) {
      in.note(account.member("arr"), ErrorCode::number_out_of_range, {found(*arr), "an amount of 0 or more"});
    }
    optional_date(account.member("renewal_date"));
  }

  std::optional<Date> optional_date(const Place& place) {
    return place.value == nullptr ? std::nullopt : in.date(place);
  }

  void read_answers(const Place& answers, Assessment& assessment) {
    if (!in.object(answers)) return;
    for (Place place = answers.first(); place.value != nullptr; place = place.next()) {
      const auto index = find_id(rules_.questions, place.name);
      if (!index) {
        in.note(place, ErrorCode::unknown_question, {in_quotes(place.name), listed(ids_of(rules_.questions))});
      } else if (in.object(place)) {
        read_answer(place, assessment.answers[*index], rules_.questions[*index]);
      }
    }
  }

  void read_answer(const Place& place, Answer& answer, const Question& question) {
    const Place level = place.member("level");
    if (level.value == nullptr) {
      in.note(level, ErrorCode::missing_member, {in_quotes(level.name)});
    } else {
      const bool not_sure = level.value->kind == Json::Kind::string && level.value->text == "X";
      const auto number = exact_number(*level.value, 0);
      const auto levels = static_cast<std::int64_t>(question.points.size());
      if (number && *number >= 0 && *number < levels) {
        answer.level = static_cast<int>(*number);
      } else if (!not_sure) {
        in.note(level, ErrorCode::level_out_of_range, {question.id, found(*level.value), std::to_string(levels - 1)});
      }
    }
    const Place note = place.member("note");
    if (note.value != nullptr) in.string(note);
    answer.date = optional_date(place.member("date"));
  }

  void read_override(const Place& place, Assessment& assessment) {
    if (place.value == nullptr || !in.object(place)) return;
    Override& override = assessment.override.emplace();
    override.band = in.reference(place.member("band"), rules_.bands, ErrorCode::unknown_band);
    override.reason = in.words(place.member("reason"));
    override.author = in.words(place.member("author"));
    // A result writes null where there is no end, and its override may be copied back.
    const Place until = place.member("until");
    if (until.value != nullptr && until.value->kind != Json::Kind::null) override.until = in.date(until);
  }

  DocumentReader& in;
  const Rules& rules_;
};

}  // namespace

Outcome<Assessment> read_assessment(const Rules& rules, std::string_view json) {
  Outcome<JsonDocument> document = parse_json(json);
  if (!document) return std::move(document.errors);
  DocumentReader reader;
  Assessment assessment = AssessmentReader(reader, rules).assessment({&document->root(), nullptr, {}, 0});
  if (reader.has_faults()) return reader.take_faults();
  return assessment;
}

std::string write_assessment(const Rules& rules, const Assessment& assessment) {
  JsonWriter out;
  out.open_object();
  out.key("format").string(format_name);
  out.key("version").integer(format_version);
  write_model_identity(out, rules.identity);
  if (assessment.stage) out.key("stage").string(rules.stages[*assessment.stage].id);
  if (assessment.date) out.key("date").string(format_date(*assessment.date));
  out.key("answers").open_object();
  for (std::size_t i = 0; i < rules.questions.size(); ++i) {
    out.foreign_key(rules.questions[i].id).open_object().key("level");
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
