#include "text/fold.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace amps {
namespace {

TEST(Fold, LeavesOutCaseAccentsSpacesAndPunctuation) {
  EXPECT_EQ(folded("Account Name"), "accountname");
  EXPECT_EQ(folded("ARR (€)"), "arr€");
  EXPECT_EQ(folded("Verlängerungs-Datum"), "verlangerungsdatum");
  EXPECT_EQ(folded("Łódź Şahin Œuvre"), "lodzsahinoeuvre");
}

TEST(Fold, TakesBothNormalFormsAndBothWidthsForOne) {
  EXPECT_EQ(folded("Crédit"), folded("Cre\xCC\x81"
                                     "dit"));
  EXPECT_EQ(folded("ＡＣＭＥ　１"), "acme1");
}

TEST(Fold, TakesAllThatIsOneNameToPeopleForOne) {
  const std::vector<std::vector<std::string>> names{
      {"Straße", "STRASSE", "strasse", "STRAẞE"},
      {"İstanbul", "istanbul", "ISTANBUL", "ıstanbul"},
      {"ﬁnance ﬂow", "Finance Flow"},
      {"Œuvre", "oeuvre"},
      {"Ærø", "aero"},
      {"ΟΔΟΣ", "οδος", "οδοσ", "Οδός"},
      {"Алёна Майская", "АЛЕНА МАИСКАЯ"},
      {"Nguyễn Thị Ánh", "nguyen thi anh"},
      {"مُحَمَّد", "محمد"},
      {"パナソニック", "ﾊﾟﾅｿﾆｯｸ", "ハ\u309Aナソニック"},
      {"デンソー", "ﾃﾞﾝｿｰ", "テ\u3099ンソー"},
      {"ヴィーガン", "ｳﾞｨｰｶﾞﾝ"},
      {"がぎづど", "か\u3099き\u3099つ\u3099と\u3099"},
  };
  for (const auto& same : names) {
    for (const std::string& name : same) EXPECT_EQ(folded(name), folded(same[0])) << name;
  }
  EXPECT_EQ(folded("Straße"), "strasse");
  EXPECT_NE(folded("カキ"), folded("ガギ")) << "other words";
  EXPECT_EQ(folded("\u3099ア\u3099a\uFF9E"), "アa") << "a mark that belongs to nothing";
  EXPECT_EQ(folded("\U00013080\u3099"), "\U00013080") << "whose last bytes look like a syllable";
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
