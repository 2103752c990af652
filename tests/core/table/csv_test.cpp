#include "table/csv.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "helpers.hpp"
#include "table/table_helpers.hpp"

namespace amps {
namespace {

std::string read(std::string_view text, char delimiter = ',') { return spelled(read_records(text, delimiter)); }

TEST(Csv, SeparatesCellsAndRecords) {
  EXPECT_EQ(read("a,b\nc,d\n"), "a|b\nc|d\n");
  EXPECT_EQ(read("a;b,c\n", ';'), "a|b,c\n");
  EXPECT_EQ(read(",\n,,"), "|\n||\n");
}

TEST(Csv, EndsRecordsWithAnyLineBreakAndWithTheFile) {
  EXPECT_EQ(read("a\nb\r\nc\rd"), "a\nb\nc\nd\n");
  EXPECT_EQ(read("a\r\n\r\n\n\rb"), "a\nb\n");
  EXPECT_EQ(read(""), "");
  EXPECT_EQ(read("\n\n"), "");
}

TEST(Csv, KeepsDelimitersLineBreaksAndDoubledQuotesInQuotes) {
  EXPECT_EQ(read("\"a,b\",\"c\nd\",\"e \"\"f\"\"\"\n"), "a,b|c\nd|e \"f\"\n");
  EXPECT_EQ(read("\"\",\"\"\"\"\n"), "|\"\n");
}

TEST(Csv, TakesSpacesBetweenAQuoteAndItsDelimiter) { EXPECT_EQ(read("\"a,b\"  ,c\n\"d\" "), "a,b|c\nd\n"); }

TEST(Csv, TakesOtherQuotesAsTheyStand) {
  EXPECT_EQ(read("5\" pipe,Joe \"Big\" Smith\n"), "5\" pipe|Joe \"Big\" Smith\n");
  EXPECT_EQ(read("\"a\"b\",c\n"), "a\"b|c\n");
}

TEST(Csv, ReadsARecordAnewWhereAQuoteIsNotClosed) {
  EXPECT_EQ(read("a,\"b\nc,d\n"), "a|\"b unclosed\nc|d\n");
  EXPECT_EQ(read("\""), "\" unclosed\n");
  EXPECT_EQ(read("a,\"b\nc,\"d\ne\n"), "a|\"b unclosed\nc|\"d unclosed\ne\n");
}

TEST(Csv, TellsWhereRecordsLie) {
  const auto records = read_records("a,b\r\n\r\n\"c\nd\",e\rf\n");
  ASSERT_EQ(records.size(), 3U);
  EXPECT_EQ(records[1].offset, 7U);
  EXPECT_EQ(records[1].length, 7U);
  EXPECT_EQ(records[1].line, 3U);
  EXPECT_EQ(records[2].offset, 15U);
  EXPECT_EQ(records[2].line, 5U);
}

TEST(Csv, LeavesOutTheBytesOfARecordThatIsTooLong) {
  const std::string text = "a\n" + std::string(3 * max_record_bytes, 'x') + ",y\nb\n";
  const auto records = read_records(text);
  EXPECT_EQ(spelled(records), "a\n too long\nb\n");
  EXPECT_EQ(records[1].length, 3 * max_record_bytes + 2);
  EXPECT_EQ(records[2].line, 3U);
}

TEST(Csv, FindsTheRecordsBehindAQuoteThatIsNeverClosed) {
  std::string text = "a,\"b\n";
  for (int i = 0; i < 300'000; ++i) text += "c,d\r\n";
  const auto records = read_records(text);
  ASSERT_EQ(records.size(), 300'001U);
  EXPECT_EQ(records[0].fault, RecordFault::unclosed_quote);
  EXPECT_EQ(records[300'000].line, 300'001U);
}

TEST(Csv, HoldsNoMoreThanARecordAndAPiece) {
  CsvReader reader(',');
  const std::string piece(CsvReader::piece_bytes, 'x');
  for (int i = 0; i < 40; ++i) {
    const auto room = reader.room();
    std::copy(piece.begin(), piece.end(), room.data());
    reader.fill(piece.size());
    reader.next();
  }
  EXPECT_LE(reader.buffer_bytes(), max_record_bytes + 3 * CsvReader::piece_bytes);
}

std::string random_text(Dice& dice, int length) {
  constexpr std::string_view signs = "ab,,;\"\"\"\n\r \t|é";
  std::string text;
  for (int i = 0; i < length; ++i) text += signs[static_cast<std::size_t>(dice.below(static_cast<int>(signs.size())))];
  return text;
}

TEST(Csv, GivesTheSameRecordsHoweverTheBytesCome) {
  for (int seed = 1; seed <= 400; ++seed) {
    Dice dice(static_cast<std::uint64_t>(seed));
    const std::string text = random_text(dice, dice.between(0, 400));
    const auto whole = read_records(text);
    for (const int piece : {1, 2, 7, 63, 64, 65}) {
      ASSERT_EQ(read_records(text, ',', static_cast<std::size_t>(piece)), whole)
          << "seed " << seed << ", pieces of " << piece;
    }
  }
}

TEST(Csv, GivesTheSameRecordsOfLongOnesHoweverTheBytesCome) {
  for (int seed = 1; seed <= 12; ++seed) {
    Dice dice(static_cast<std::uint64_t>(seed));
    std::string text;
    for (int part = 0; part < 6; ++part) {
      text += random_text(dice, 30);
      text += std::string(static_cast<std::size_t>(dice.below(900'000)), 'x');
    }
    const auto whole = read_records(text);
    for (const std::size_t piece : {100'000U, 33'333U})
      ASSERT_EQ(read_records(text, ',', piece), whole) << "seed " << seed;
  }
}

// Every byte of the file is in a record or is a line break.
TEST(Csv, LosesNoByte) {
  for (int seed = 1; seed <= 400; ++seed) {
    Dice dice(static_cast<std::uint64_t>(seed));
    const std::string text = random_text(dice, dice.between(0, 300));
    std::uint64_t position = 0;
    for (const ReadRecord& record : read_records(text)) {
      ASSERT_EQ(text.substr(position, record.offset - position).find_first_not_of("\r\n"), std::string::npos);
      position = record.offset + record.length;
    }
    ASSERT_EQ(text.substr(position).find_first_not_of("\r\n"), std::string::npos);
  }
}

TEST(Csv, CutsACellOnlyWhereItIsQuoted) {
  std::string room;
  EXPECT_EQ(cell_text("\"a\"\"b\"", room), "a\"b");
  EXPECT_EQ(cell_text("\"", room), "\"");
  EXPECT_EQ(cell_text("a\"b", room), "a\"b");
}

}  // namespace
}  // namespace amps
