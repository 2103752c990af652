// Contracts with their days: the snapshots that they make, and what became of those that ended.
//
// A contract runs from its first day to its last one, both included, or on without an end. Its amount is kept as
// revenue a year: a total is divided by its own term in days and multiplied by 365, half up.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "metrics/revenue.hpp"
#include "metrics/snapshots.hpp"

namespace amps {

struct Contract {
  static constexpr std::int32_t no_end = INT32_MAX;

  std::uint32_t account = 0;
  std::uint32_t segment = 0;
  std::uint32_t line = 0;
  std::int32_t start = 0;  // in days since 1970-01-01, as the end
  std::int32_t end = no_end;
  std::int64_t amount = 0;  // a year, in hundredths
};

struct Contracts {
  std::string currency;
  WordList accounts;
  WordList segments;
  std::vector<Contract> rows;  // by account, then by start
  TableFaults faults;
};

class ContractReader {
 public:
  explicit ContractReader(RoleColumns columns) : rows_(std::move(columns)) {}

  void take(const Records& records);
  // Errors: several-currencies.
  Outcome<Contracts> finish();

 private:
  void take_row();
  void tell_overlaps();

  TableRows rows_;
  MoneyReader money_;
  Contracts contracts_;
};

// From the period in which the first contract starts to the last one that is over on the as-of day. What runs on the
// last day of a period counts in it. Errors: sum-too-large, too-many-periods.
Outcome<Snapshots> snapshots_of(const Contracts& contracts, PeriodLength length, Date as_of);

// How many days after its end a contract may be renewed.
constexpr int usual_grace_days = 30;

// The contracts that end in each period, and what they were renewed with. Contracts of one account that end on the same
// day are renewed together. They are renewed by contracts of the account that begin later than they do, at most so many
// days before or after their end, and run beyond it; each of those renews once. What ended within so many days before
// the as-of day and is not renewed yet does not count. Errors: sum-too-large.
Outcome<std::vector<RevenuePeriod>> renewals_of(Contracts& contracts, PeriodLength length, Date as_of, int grace_days,
                                                std::optional<std::uint32_t> segment);

}  // namespace amps
