#include "text/fold.hpp"

#include <gtest/gtest.h>

namespace amps {
namespace {

TEST(Fold, LeavesOutCaseAccentsSpacesAndPunctuation) {
  EXPECT_EQ(folded("Account Name"), "accountname");
  EXPECT_EQ(folded("ARR (€)"), "arr€");
  EXPECT_EQ(folded("Verlängerungs-Datum"), "verlangerungsdatum");
  EXPECT_EQ(folded("Łódź Şahin Œuvre"), "lodzsahinouvre");
  EXPECT_EQ(folded("Straße"), "strase");
}

TEST(Fold, TakesBothNormalFormsAndBothWidthsForOne) {
  EXPECT_EQ(folded("Crédit"), folded("Cre\xCC\x81"
                                     "dit"));
  EXPECT_EQ(folded("ＡＣＭＥ　１"), "acme1");
}

TEST(Fold, KeepsLettersOfOtherScripts) {
  EXPECT_EQ(folded("更新日"), "更新日");
  EXPECT_EQ(folded("تاريخ التجديد"), "تاريخالتجديد");
}

TEST(Fold, LeavesOutBytesThatAreNotUtf8) {
  EXPECT_EQ(folded("a\xFF\xC3"
                   "b"),
            "ab");
}

}  // namespace
}  // namespace amps
