#include "portfolio/columns.hpp"

#include <gtest/gtest.h>

#include "helpers.hpp"
#include "portfolio/portfolio_helpers.hpp"

namespace amps {
namespace {

// "id name arr:comma …" for the columns of a table.
std::string meanings(const Model& model, std::string_view text) {
  std::string list;
  for (const Column& column : opened(model, text).columns.list) {
    list += (list.empty() ? "" : " ") + field_name(model.rules, column);
    if (column.field == Field::arr) list += column.numbers == NumberNotation::comma ? ":comma" : ":point";
    if (column.is_open) list += "?";
  }
  return list;
}

TEST(Columns, AreToldByTheNamesThatCrmsGiveThem) {
  const Model model = builtin_model();
  EXPECT_EQ(meanings(model,
                     "Account ID,Account Name,Account Owner,ARR (EUR),Close Date,Lifecycle "
                     "Stage,A1,S4\n1,x,y,5,2026-01-01,Renewal,1,2\n"),
            "id name owner arr:point renewal_date stage A1 S4");
  EXPECT_EQ(meanings(model,
                     "Kundennummer;Firma;Betreuer;Vertragswert;Vertragsende;Phase;A1: "
                     "Ziel\n1;x;y;1.000,50;31.12.2026;Verlängerung;1\n"),
            "id name owner arr:comma renewal_date stage A1");
  EXPECT_EQ(
      meanings(model, "Nom du compte;Propriétaire;Montant;Date de renouvellement;Étape\nx;y;1 000,5;31/12/2026;r\n"),
      "name owner arr:comma renewal_date stage");
  EXPECT_EQ(meanings(model, "Cuenta,Propietario,Importe,Fecha de renovación,Etapa\nx,y,1,2026-01-01,r\n"),
            "name owner arr:point renewal_date stage");
  EXPECT_EQ(meanings(model, "顧客名,担当者,契約金額,更新日,ステージ\nx,y,1,2026/01/01,r\n"),
            "name owner arr:point renewal_date stage");
  EXPECT_EQ(meanings(model, "اسم الحساب,المالك,القيمة,تاريخ التجديد,المرحلة\nx,y,1,2026-01-01,r\n"),
            "name owner arr:point renewal_date stage");
}

TEST(Columns, AreToldByTheWordsOfAQuestionAndByVectors) {
  const Model model = builtin_model();
  std::string question;
  for (const auto& [language, text] : model.words.questions[0].text) {
    if (question.empty()) question = text;
  }
  EXPECT_EQ(meanings(model, "name,\"" + question + "\",CRM field\nx,1,AMPS:1/ST:RN/A1:1\n"), "name A1 vector");
}

TEST(Columns, GiveEachMeaningToTheFirstThatHasIt) {
  const Model model = builtin_model();
  EXPECT_EQ(meanings(model, "name,Account,A1,A1\nx,y,1,2\n"), "name none A1 none");
}

TEST(Columns, SayWhenDayAndMonthCouldBeEither) {
  const Model model = builtin_model();
  EXPECT_EQ(meanings(model, "name,renewal\nx,01/02/2026\n"), "name renewal_date?");
  Columns columns = opened(model, "name,renewal,vector\nx,01/02/2026,AMPS:1\n").columns;
  EXPECT_EQ(
      spelled(faults_of(model.rules, columns)),
      "open-notation : Day and month could be either in \"renewal\". Say which comes first: day_first or month_first.");
  EXPECT_FALSE(set_field(model.rules, columns, "renewal", "renewal_date:month_first"));
  EXPECT_TRUE(faults_of(model.rules, columns).empty());
}

TEST(Columns, CanBeSetByNameAndByNumber) {
  const Model model = builtin_model();
  Columns columns = opened(model, "x,y,z\n1,2,3\n").columns;
  EXPECT_FALSE(set_field(model.rules, columns, "y", "arr:comma"));
  EXPECT_FALSE(set_field(model.rules, columns, "#3", "S2"));
  EXPECT_EQ(field_name(model.rules, columns.list[1]), "arr");
  EXPECT_EQ(field_name(model.rules, columns.list[2]), "S2");
  EXPECT_FALSE(set_field(model.rules, columns, "x", "S2"));
  EXPECT_EQ(field_name(model.rules, columns.list[2]), "none");
}

TEST(Columns, MayBeCalledLikeANumber) {
  const Model model = builtin_model();
  Columns columns = opened(model, "#1 wish,#,y\n1,2,3\n").columns;
  EXPECT_FALSE(set_field(model.rules, columns, "#1 wish", "A1"));
  EXPECT_FALSE(set_field(model.rules, columns, "#", "A2"));
  EXPECT_EQ(field_name(model.rules, columns.list[0]), "A1");
  EXPECT_EQ(field_name(model.rules, columns.list[1]), "A2");
}

TEST(Columns, RefuseWhatTheyDoNotHaveAndCannotMean) {
  const Model model = pocket_model();
  Columns columns = opened(model, "x,y\n1,2\n").columns;
  EXPECT_EQ(spelled({*set_field(model.rules, columns, "z", "arr")}),
            "unknown-column : \"z\" is not a column of this table. Columns are x, y.");
  EXPECT_EQ(spelled({*set_field(model.rules, columns, "#3", "arr")}),
            "unknown-column : \"#3\" is not a column of this table. Columns are x, y.");
  const auto fault = set_field(model.rules, columns, "x", "arr:roman");
  ASSERT_TRUE(fault);
  EXPECT_EQ(fault->code, &ErrorCode::unknown_field);
}

TEST(Columns, MustHoldAnswersAndAStage) {
  const Model model = builtin_model();
  const auto codes = [&](std::string_view text) {
    const auto faults = faults_of(model.rules, opened(model, text).columns);
    return faults.empty() ? std::string("none") : std::string(faults[0].code->name);
  };
  EXPECT_EQ(codes("name,arr\nx,1\n"), "no-answers");
  EXPECT_EQ(codes("name,A1\nx,1\n"), "no-stage-column");
  EXPECT_EQ(codes("name,A1,stage\nx,1,RN\n"), "none");
  EXPECT_EQ(codes("name,vector\nx,AMPS:1/ST:RN\n"), "none");
}

}  // namespace
}  // namespace amps
