#include "text/wording.hpp"

#include <gtest/gtest.h>

#include "helpers.hpp"

namespace amps {
namespace {

TEST(Wording, CutsLongTextsInMessages) {
  EXPECT_EQ(in_quotes(repeated("é", 40)), '"' + repeated("é", 40) + '"');
  EXPECT_EQ(in_quotes(repeated("é", 41)), '"' + repeated("é", 40) + "…\"");
  EXPECT_EQ(in_quotes(""), "\"\"");
}

TEST(Wording, ListsWordsWithCommas) {
  EXPECT_EQ(listed({}), "");
  EXPECT_EQ(listed({"a"}), "a");
  EXPECT_EQ(listed({"a", "b", "c"}), "a, b, c");
}

}  // namespace
}  // namespace amps
