#include "json/envelope.hpp"

#include <gtest/gtest.h>

#include "helpers.hpp"

namespace amps {
namespace {

TEST(Envelope, HoldsAResult) {
  EXPECT_EQ(result_envelope(R"({"score":48.5})"), R"({"ok":true,"result":{"score":48.5}})");
}

TEST(Envelope, HoldsEveryErrorWithItsPlace) {
  EXPECT_EQ(
      error_envelope({error_at("/a/0", ErrorCode::weights_sum, {"99"}),
                      error_at_position(7, ErrorCode::vector_duplicate_key, {"A1"})}),
      R"({"ok":false,"errors":[{"code":"weights-sum","pointer":"/a/0",)"
      R"("message":"The weights sum to 99. They must sum to 100."},)"
      R"({"code":"vector-duplicate-key","pointer":"","position":7,"message":"A1 is given twice. Keep one of them."}]})");
}

TEST(Envelope, IsValidWhateverWasFound) {
  EXPECT_EQ(error_envelope({error_at("/\n\"", ErrorCode::bad_date, {"\xFF\"\x01"})}),
            "{\"ok\":false,\"errors\":[{\"code\":\"bad-date\",\"pointer\":\"/\\n\\\"\",\"message\":"
            "\"\uFFFD\\\"\\u0001 is not a date. Dates look like 2026-01-31 and must exist.\"}]}");
}

TEST(Error, LeavesWhatWasFoundAsItIs) {
  EXPECT_EQ(spelled({error_at("", ErrorCode::wrong_type, {"\"{1}\"", "a text"})}),
            "wrong-type : Found \"{1}\", expected a text.");
}

TEST(Error, SaysWhichAssessmentHasNoScore) {
  EXPECT_EQ(spelled({error_at("", ErrorCode::no_score, {"first", "Choose its stage."})}),
            "no-score : The first assessment has no score. Choose its stage.");
}

TEST(Error, TellsTheCommandLineWhatIsWrong) {
  EXPECT_EQ(spelled({error_at("", ErrorCode::usage, {"--vector needs a value.", "Run amps --help for the usage."})}),
            "usage : --vector needs a value. Run amps --help for the usage.");
  EXPECT_EQ(spelled({error_at("", ErrorCode::file_unreadable, {"\"model.json\"", "No such file or directory"})}),
            "file-unreadable : \"model.json\" cannot be read: No such file or directory.");
}

}  // namespace
}  // namespace amps
