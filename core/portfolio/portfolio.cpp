// A million rows go through here: it is compiled for time.
#include "portfolio/portfolio.hpp"

#include <algorithm>

#include "assessment/vector.hpp"
#include "text/fold.hpp"

namespace amps {

namespace {

constexpr std::uint64_t prime = 0x9E3779B97F4A7C15U;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t word) {
  hash = (hash ^ word) * prime;
  return hash ^ hash >> 32;
}

// FNV would take a step a byte; ids are long.
std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = text.size();
  for (; text.size() >= 8; text.remove_prefix(8)) {
    std::uint64_t word = 0;
    std::copy_n(text.data(), 8, reinterpret_cast<char*>(&word));
    hash = mixed(hash, word);
  }
  std::uint64_t rest = 0;
  std::copy_n(text.data(), text.size(), reinterpret_cast<char*>(&rest));
  return mixed(mixed(hash, rest), prime);
}

bool is_blank(std::string_view raw) { return raw.find_first_not_of(" \t\"") == std::string_view::npos; }

}  // namespace

std::uint32_t Names::index_of(std::string_view text) {
  if (text == list_[last_]) return last_;
  const auto [place, is_new] = indices_.try_emplace(std::string(text), static_cast<std::uint32_t>(list_.size()));
  if (is_new) list_.emplace_back(text);
  return last_ = place->second;
}

void Portfolio::Keys::expect(std::size_t rows, const std::uint64_t* keys, std::size_t count) {
  high_.use();
  high_.make_room(rows);
  while (4 * (used_ + count) >= 3 * places_.size()) grow();
  for (std::size_t i = 0; i < count; ++i) expected_ ^= places_[keys[i] & (places_.size() - 1)].low;
}

Portfolio::Keys::Place& Portfolio::Keys::find(std::uint64_t key) {
  const std::size_t mask = places_.size() - 1;
  const auto low = static_cast<std::uint32_t>(key);
  for (std::size_t at = low & mask;; at = (at + 1) & mask) {
    Place& place = places_[at];
    if (place.row == Account::none || (place.low == low && high_[place.row] == key >> 32)) return place;
  }
}

std::uint32_t Portfolio::Keys::find_or_add(std::uint64_t key, std::uint32_t row) {
  Place& place = find(key);
  if (place.row != Account::none) return place.row;
  place = {static_cast<std::uint32_t>(key), row};
  high_.set(row, static_cast<std::uint32_t>(key >> 32));
  ++used_;
  return Account::none;
}

void Portfolio::Keys::replace(std::uint64_t key, std::uint32_t row) {
  find(key).row = row;
  high_.set(row, static_cast<std::uint32_t>(key >> 32));
}

void Portfolio::Keys::grow() {
  std::vector<Place> before(std::max<std::size_t>(4 * Records::capacity, 2 * places_.size()));
  before.swap(places_);
  const std::size_t mask = places_.size() - 1;
  for (const Place& place : before) {
    if (place.row == Account::none) continue;
    std::size_t at = place.low & mask;
    while (places_[at].row != Account::none) at = (at + 1) & mask;
    places_[at] = place;
  }
}

Portfolio::Portfolio(const Model& model, Columns columns, std::optional<Date> as_of)
    : model_(model),
      columns_(std::move(columns)),
      as_of_(as_of),
      reader_(model_, columns_),
      scorer_(std::make_unique<Scorer>()),
      id_(columns_.find(Field::id)),
      name_(columns_.find(Field::name)),
      value_(columns_.find(Field::arr)),
      currency_(columns_.find(Field::currency)),
      renewal_(columns_.find(Field::renewal_date)),
      segment_(columns_.find(Field::segment)),
      owner_(columns_.find(Field::owner)),
      stage_(columns_.find(Field::stage)),
      vector_(columns_.find(Field::vector)),
      date_(columns_.find(Field::date)) {
  scorer_->use(model.rules);
  ours_ = columns_.ours();
  for (std::size_t c = 0; c < columns_.list.size(); ++c) {
    if (columns_.list[c].field == Field::question) questions_.emplace_back(c, columns_.list[c].question);
  }
  has_ages_ = as_of && (date_ || vector_);
  keeps_then_ = has_ages_ && date_;
  offsets_.use();
  bytes_.use();
  lines_.use();
  scores_.use();
  lows_.use();
  highs_.use();
  coverages_.use();
  bands_.use();
  stages_.use();
  certain_.use();
  if (value_) values_.use();
  if (renewal_) renewals_.use();
  if (owner_) owner_of_.use();
  if (segment_) segment_of_.use();
  if (currency_) currency_of_.use();
  if (date_ || vector_) dates_.use();
  if (date_) earlier_.use();
  if (date_) current_.use();
  if (keeps_then_) scores_then_.use();
}

Account Portfolio::operator[](std::size_t row) const {
  Account account;
  account.offset = offsets_[row];
  account.bytes = bytes_[row];
  account.extra_bytes = extra_bytes_[row];
  account.missing_cells = missing_cells_[row];
  account.line = lines_[row];
  account.owner = owner_of_[row];
  account.segment = segment_of_[row];
  account.currency = currency_of_[row];
  account.earlier = earlier_[row];
  account.value = values_[row];
  account.renewal = renewals_[row];
  account.date = dates_[row];
  account.score = scores_[row];
  account.low = lows_[row];
  account.high = highs_[row];
  account.coverage = coverages_[row];
  account.score_then = score_then(row);
  account.band = bands_[row];
  account.stage = stages_[row];
  account.is_certain = certain_[row];
  account.is_current = current_[row];
  return account;
}

void Portfolio::take(const Records& records) {
  const std::size_t count = records.count();
  if (count == 0) return;
  const auto refused_before = static_cast<std::ptrdiff_t>(refused_.size());
  std::fill_n(fates_.begin(), count, Fate::taken);
  std::fill_n(accounts_.begin(), count, Account());
  if (!has_header_) read_header(records);
  for (std::size_t slot = 0; slot < count; ++slot) read_row(records, slot);
  read_questions(records);
  for (std::size_t slot = 0; slot < count; ++slot) {
    if (vector_) read_vector(records, slot);
    read_account(records, slot);
  }
  scorer_->run(count);
  for (std::size_t slot = 0; keeps_then_ && slot < count; ++slot) accounts_[slot].score_then = scorer_->score[slot];
  if (has_ages_ && drop_stale_answers(count)) scorer_->run(count);
  make_room(size_ + count);
  if (id_ || name_) find_keys(records);
  for (std::size_t slot = 0; slot < count; ++slot) {
    if (fates_[slot] != Fate::taken) continue;
    if (id_ || name_) find_place(records, slot);
    if (fates_[slot] == Fate::taken) add(slot);
  }
  std::sort(refused_.begin() + refused_before, refused_.end(),
            [](const RefusedRow& a, const RefusedRow& b) { return a.offset < b.offset; });
}

void Portfolio::read_header(const Records& records) {
  has_header_ = true;
  fates_[0] = Fate::left_out;
  header_end_ = records.offset(0) + records.length(0);
  header_extra_bytes_ = extra_bytes(records, 0);
}

// An earlier export has put its columns behind all others, with a delimiter before each. Of a row with too many cells,
// all others stay.
std::uint16_t Portfolio::extra_bytes(const Records& records, std::size_t slot, bool is_ragged) const {
  const std::size_t columns = columns_.list.size();
  const std::size_t cells = records.cells(slot);
  const std::size_t ours = ours_ && cells >= columns ? columns - *ours_ : 0;
  const std::size_t kept = is_ragged ? cells - ours : std::min(cells, columns - ours);
  std::size_t bytes = 0;
  for (std::size_t c = kept; c < cells; ++c) bytes += 1 + records.raw(slot, c).size();
  return static_cast<std::uint16_t>(std::min<std::size_t>(bytes, UINT16_MAX));
}

void Portfolio::refuse(const Records& records, std::size_t slot, const ErrorCode& code, std::size_t column) {
  if (fates_[slot] != Fate::taken) return;
  fates_[slot] = Fate::refused;
  refused_.push_back({records.offset(slot),
                      records.length(slot),
                      extra_bytes(records, slot, &code == &ErrorCode::row_cells),
                      accounts_[slot].missing_cells,
                      static_cast<std::uint32_t>(records.line(slot)),
                      {&code, column}});
}

void Portfolio::read_row(const Records& records, std::size_t slot) {
  if (fates_[slot] != Fate::taken) return;
  if (records.fault(slot) == RecordFault::unclosed_quote) refuse(records, slot, ErrorCode::row_unclosed_quote);
  if (records.fault(slot) == RecordFault::too_long) refuse(records, slot, ErrorCode::row_too_long);
  const std::size_t cells = records.cells(slot);
  if (fates_[slot] == Fate::taken && is_blank(records.raw(slot, 0))) {
    std::size_t blanks = 1;
    while (blanks < cells && is_blank(records.raw(slot, blanks))) ++blanks;
    if (blanks >= cells) {
      fates_[slot] = Fate::left_out;
      ++blank_rows_;
      return;
    }
  }
  const std::size_t missing = columns_.list.size() - std::min(cells, columns_.list.size());
  if (missing > 0) {
    ++short_rows_;
    missing_cells_.use();
    accounts_[slot].missing_cells = static_cast<std::uint16_t>(missing);
  }
  for (std::size_t c = columns_.list.size(); c < cells; ++c) {
    if (!is_blank(records.raw(slot, c))) refuse(records, slot, ErrorCode::row_cells);
  }
  Account& account = accounts_[slot];
  account.offset = records.offset(slot);
  account.bytes = static_cast<std::uint32_t>(records.length(slot));
  account.extra_bytes = extra_bytes(records, slot);
  if (account.extra_bytes > 0) extra_bytes_.use();
  account.line = static_cast<std::uint32_t>(records.line(slot));
}

// Column by column, as they are scored.
void Portfolio::read_questions(const Records& records) {
  const std::size_t count = records.count();
  for (std::size_t q = 0; q < model_.rules.questions.size(); ++q)
    std::fill_n(scorer_->levels[q], count, std::int8_t{-1});
  for (std::size_t slot = 0; slot < count; ++slot) {
    scorer_->stages[slot] = 0;
    if (!stage_ || fates_[slot] != Fate::taken || has_vector(records, slot)) continue;
    const int stage = reader_.stage(records.raw(slot, *stage_));
    if (stage < 0) {
      refuse(records, slot, ErrorCode::unknown_stage, *stage_);
    } else {
      scorer_->stages[slot] = static_cast<std::uint8_t>(stage);
    }
  }
  for (const auto& [column, question] : questions_) {
    std::int8_t* const levels = scorer_->levels[question];
    for (std::size_t slot = 0; slot < count; ++slot) {
      if (fates_[slot] != Fate::taken) continue;
      const int level = reader_.level(question, records.raw(slot, column));
      if (level == RowReader::unreadable) {
        if (!has_vector(records, slot)) refuse(records, slot, ErrorCode::level_out_of_range, column);
      } else {
        levels[slot] = static_cast<std::int8_t>(level);
      }
    }
  }
}

bool Portfolio::has_vector(const Records& records, std::size_t slot) const {
  return vector_ && !is_blank(records.raw(slot, *vector_));
}

void Portfolio::read_vector(const Records& records, std::size_t slot) {
  if (fates_[slot] != Fate::taken) return;
  if (!has_vector(records, slot)) {
    if (!stage_) refuse(records, slot, ErrorCode::vector_empty, *vector_);
    return;
  }
  const auto parsed = parse_vector(model_.rules, trimmed(cell_text(records.raw(slot, *vector_), room_)));
  if (!parsed) return refuse(records, slot, *parsed.errors.front().code, *vector_);
  scorer_->stages[slot] = static_cast<std::uint8_t>(*parsed->stage);
  for (std::size_t q = 0; q < parsed->answers.size(); ++q) {
    scorer_->levels[q][slot] = static_cast<std::int8_t>(parsed->answers[q].level.value_or(-1));
  }
  if (parsed->date) accounts_[slot].date = parsed->date->days;
}

void Portfolio::read_account(const Records& records, std::size_t slot) {
  if (fates_[slot] != Fate::taken) return;
  Account& account = accounts_[slot];
  if (value_) {
    const auto value = RowReader::value(columns_.list[*value_], records.raw(slot, *value_));
    if (!value) return refuse(records, slot, ErrorCode::row_number, *value_);
    account.value = *value;
  }
  const auto read_day = [&](const std::optional<std::size_t>& column, std::int32_t& into) {
    if (!column) return;
    const auto day = RowReader::day(columns_.list[*column], records.raw(slot, *column));
    if (!day) return refuse(records, slot, ErrorCode::row_date, *column);
    if (*day && into == Account::no_day) into = (*day)->days;
  };
  read_day(renewal_, account.renewal);
  read_day(date_, account.date);
  const auto text = [&](std::size_t column) { return trimmed(cell_text(records.raw(slot, column), room_)); };
  if (fates_[slot] != Fate::taken) return;
  if (owner_) account.owner = owners_.index_of(text(*owner_));
  if (segment_) account.segment = segments_.index_of(text(*segment_));
  if (currency_) account.currency = currencies_.index_of(text(*currency_));
}

bool Portfolio::drop_stale_answers(std::size_t count) {
  bool has_dropped = false;
  for (std::size_t q = 0; q < model_.rules.questions.size(); ++q) {
    const auto valid_days = model_.rules.questions[q].valid_days;
    if (!valid_days) continue;
    for (std::size_t slot = 0; slot < count; ++slot) {
      const std::int32_t date = accounts_[slot].date;
      if (date == Account::no_day || as_of_->days - date <= *valid_days) continue;
      scorer_->levels[q][slot] = -1;
      has_dropped = true;
    }
  }
  return has_dropped;
}

void Portfolio::find_keys(const Records& records) {
  for (std::size_t slot = 0; slot < records.count(); ++slot) {
    account_keys_[slot] = 0;
    if (fates_[slot] != Fate::taken) continue;
    const std::string_view text = trimmed(cell_text(records.raw(slot, id_ ? *id_ : *name_), room_));
    if (!text.empty()) account_keys_[slot] = id_ ? hash_of(text) : hash_of(folded(text));
  }
  keys_.expect(size_ + records.count(), account_keys_.data(), records.count());
}

// An account that is there already is refused, unless this row tells of another day.
void Portfolio::find_place(const Records& records, std::size_t slot) {
  const std::uint64_t key = account_keys_[slot];
  if (key == 0) return;
  const auto row = static_cast<std::uint32_t>(size_);
  std::uint32_t other = keys_.find_or_add(key, row);
  if (other == Account::none) return;
  Account& account = accounts_[slot];
  if (!date_ || account.date == Account::no_day) {
    if (id_) return refuse(records, slot, ErrorCode::row_duplicate, *id_);
    ++same_names_;
    return;
  }
  if (dates_[other] < account.date) {
    account.earlier = other;
    current_.set(other, false);
    keys_.replace(key, row);
    return;
  }
  while (earlier_[other] != Account::none && dates_[earlier_[other]] > account.date) other = earlier_[other];
  const std::uint32_t before = earlier_[other];
  if (dates_[other] == account.date || (before != Account::none && dates_[before] == account.date)) {
    return refuse(records, slot, ErrorCode::row_duplicate, id_ ? *id_ : *name_);
  }
  account.is_current = false;
  account.earlier = before;
  earlier_.set(other, row);
}

void Portfolio::make_room(std::size_t rows) {
  offsets_.make_room(rows);
  bytes_.make_room(rows);
  extra_bytes_.make_room(rows);
  missing_cells_.make_room(rows);
  lines_.make_room(rows);
  owner_of_.make_room(rows);
  segment_of_.make_room(rows);
  currency_of_.make_room(rows);
  earlier_.make_room(rows);
  values_.make_room(rows);
  renewals_.make_room(rows);
  dates_.make_room(rows);
  scores_.make_room(rows);
  scores_then_.make_room(rows);
  lows_.make_room(rows);
  highs_.make_room(rows);
  coverages_.make_room(rows);
  bands_.make_room(rows);
  stages_.make_room(rows);
  certain_.make_room(rows);
  current_.make_room(rows);
}

void Portfolio::add(std::size_t slot) {
  const Account& account = accounts_[slot];
  const std::size_t row = size_++;
  offsets_.set(row, account.offset);
  bytes_.set(row, account.bytes);
  extra_bytes_.set(row, account.extra_bytes);
  missing_cells_.set(row, account.missing_cells);
  lines_.set(row, account.line);
  owner_of_.set(row, account.owner);
  segment_of_.set(row, account.segment);
  currency_of_.set(row, account.currency);
  earlier_.set(row, account.earlier);
  values_.set(row, account.value);
  renewals_.set(row, account.renewal);
  dates_.set(row, account.date);
  scores_.set(row, scorer_->score[slot]);
  scores_then_.set(row, account.score_then);
  lows_.set(row, scorer_->low[slot]);
  highs_.set(row, scorer_->high[slot]);
  coverages_.set(row, scorer_->coverage[slot]);
  bands_.set(row, scorer_->band[slot]);
  stages_.set(row, scorer_->stages[slot]);
  certain_.set(row, scorer_->certain[slot] != 0);
  current_.set(row, account.is_current);
}

}  // namespace amps
