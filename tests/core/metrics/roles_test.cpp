#include "metrics/roles.hpp"

#include <gtest/gtest.h>

#include "metrics/currency.hpp"
#include "metrics/metrics_helpers.hpp"
#include "metrics/roles_document.hpp"
#include "text/fold.hpp"

namespace amps {
namespace {

std::string roles(TableKind kind, std::string_view text) {
  const RoleColumns columns = columns_of(kind, text);
  std::string list;
  for (const RoleColumn& each : columns.list) list += (list.empty() ? "" : " ") + std::string(name_of(columns, each));
  return list;
}

TEST(Roles, AreToldByNamesInSixLanguages) {
  EXPECT_EQ(roles(TableKind::revenue, "Customer,Month,MRR (EUR),Segment\n"), "account period mrr segment");
  EXPECT_EQ(roles(TableKind::revenue, "Kunde;Stichtag;Jahreswert;Währung\n"), "account period arr currency");
  EXPECT_EQ(roles(TableKind::revenue, "Compte;Mois;Montant;Devise\n"), "account period amount currency");
  EXPECT_EQ(roles(TableKind::revenue, "Cuenta;Periodo;Importe;Tipo de cambio\n"), "account period amount rate");
  EXPECT_EQ(roles(TableKind::subscriptions, "顧客名,契約開始日,契約終了日,契約総額,プラン\n"),
            "account start end tcv segment");
  EXPECT_EQ(roles(TableKind::subscriptions, "العميل,تاريخ البدء,تاريخ الانتهاء,المبلغ\n"), "account start end amount");
  EXPECT_EQ(roles(TableKind::events, "Account,Date,Type,Hours\n"), "account date event figure");
  EXPECT_EQ(roles(TableKind::surveys, "Konto;Datum;Zufriedenheit\n"), "account date csat");
  EXPECT_EQ(roles(TableKind::value, "account,kickoff,first value\n"), "account start reached");
}

TEST(Roles, AreGivenOnceToTheFirstColumnThatFits) {
  EXPECT_EQ(roles(TableKind::revenue, "id,name,month,date,ARR,amount\n"), "account none period none arr none");
}

TEST(Roles, HaveFoldedNames) {
  for (const RoleName& each : role_names()) {
    for (const std::string_view alias : each.aliases) EXPECT_EQ(folded(alias), alias) << each.name;
  }
}

TEST(Roles, CanBeSetByHand) {
  RoleColumns columns = columns_of(TableKind::subscriptions, "a,b,c,d\n");
  EXPECT_FALSE(set_role(columns, "a", "account"));
  EXPECT_FALSE(set_role(columns, "#2", "start:day_first"));
  EXPECT_FALSE(set_role(columns, "c", "end"));
  EXPECT_FALSE(set_role(columns, "d", "tcv:comma"));
  EXPECT_TRUE(faults_of(columns).empty());
  EXPECT_EQ(columns.list[1].dates, DateNotation::day_first);
  EXPECT_EQ(columns.list[3].numbers, NumberNotation::comma);
  EXPECT_EQ(columns.unit, AmountUnit::total);
  EXPECT_FALSE(set_role(columns, "c", "account"));
  EXPECT_EQ(columns.list[0].role, Role::none) << "a role has one column";
  EXPECT_FALSE(set_role(columns, "c", "none"));
  EXPECT_FALSE(columns.find(Role::account));
}

TEST(Roles, SayWhatTheyAreNot) {
  RoleColumns columns = columns_of(TableKind::value, "a,b\n");
  EXPECT_EQ(spelled({*set_role(columns, "z", "account")}),
            "unknown-column : \"z\" is not a column of this table. Columns are a, b.");
  EXPECT_EQ(spelled({*set_role(columns, "#3", "account")}),
            "unknown-column : \"#3\" is not a column of this table. Columns are a, b.");
  for (const char* role : {"arr", "account:comma", "start:comma", "start:", ""}) {
    EXPECT_EQ(spelled({*set_role(columns, "a", role)}),
              "unknown-field : \"" + std::string(role) +
                  "\" is nothing that a column can mean. Allowed is none, account, segment, start, reached.");
  }
}

TEST(Roles, TellAllThatATableLacksAtOnce) {
  EXPECT_EQ(spelled(faults_of(columns_of(TableKind::revenue, "a,b\n"))),
            "missing-column : No column holds account. Columns are a, b. Say which of them does.\n"
            "missing-column : No column holds period. Columns are a, b. Say which of them does.\n"
            "missing-column : No column holds amount, arr, mrr. Columns are a, b. Say which of them does.");
  EXPECT_EQ(spelled(faults_of(columns_of(TableKind::subscriptions, "account,start,end,amount\n"))),
            "open-amount : \"amount\" could be paid for a month, a year or the whole contract. Say which: mrr, arr or "
            "tcv.");
  EXPECT_EQ(spelled(faults_of(columns_of(TableKind::surveys, "account,score\n"))),
            "open-survey : \"score\" could be on several scales. Say which: nps (0 to 10) or csat (1 to 5).");
  EXPECT_EQ(spelled(faults_of(columns_of(TableKind::value, "account,start,reached\nA,01/02/2026,03/04/2026\n"))),
            "open-notation : Day and month could be either in \"start\". Say which comes first: day_first or "
            "month_first.\n"
            "open-notation : Day and month could be either in \"reached\". Say which comes first: day_first or "
            "month_first.");
}

TEST(Roles, AreADocument) {
  const std::string text = "account,start,x\nA,01/02/2026,7\n";
  EXPECT_EQ(
      write_roles(columns_of(TableKind::value, text), first_records(layout_of(text, true), text, true, 9)),
      R"({"kind":"value","columns":[{"header":"account","role":"account","numbers":"point","dates":"year_first",)"
      R"("open":false,"examples":["A"]},{"header":"start","role":"start","numbers":"point","dates":"day_first",)"
      R"("open":true,"examples":["01/02/2026"]},{"header":"x","role":"none","numbers":"point","dates":)"
      R"("year_first","open":false,"examples":["7"]}],"roles":["account","segment","start","reached"],"faults":[{"code":)"
      R"("missing-column","message":"No column holds reached. Columns are account, start, x. Say which of them )"
      R"(does."},{"code":"open-notation","message":"Day and month could be either in \"start\". Say which comes )"
      R"(first: day_first or month_first."}]})");
}

TEST(Currency, IsToldBySignsAndCodes) {
  const std::pair<const char*, const char*> cases[] = {
      {"€ 1.234,56", "EUR"}, {"1 234 €", "EUR"}, {"$5", "USD"},    {"US$5", "USD"}, {"-£5", "GBP"},
      {"(¥500)", "JPY"},     {"CHF 5", "CHF"},   {"5 SEK", "SEK"}, {"5", ""},       {"1,234.5", ""},
      {"(99)", ""},          {"-", ""},          {"5 円", "JPY"},  {"", ""},        {"12 %", ""}};
  for (const auto& [text, code] : cases) EXPECT_EQ(currency_of_amount(text), code) << text;
  EXPECT_EQ(decimals_of("JPY"), 0);
  EXPECT_EQ(decimals_of("EUR"), 2);
  EXPECT_EQ(decimals_of(""), 2);
}

}  // namespace
}  // namespace amps
