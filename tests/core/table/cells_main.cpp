// Texts in, cells out: what another reader of CSV is held against. Standard input has for each text its delimiter, the
// number of its bytes and a line break before them; standard output gets a line of JSON for each.
#include <iostream>
#include <string>

#include "json/writer.hpp"
#include "table/table_helpers.hpp"

int main() {
  std::ios::sync_with_stdio(false);
  char delimiter = 0;
  std::size_t bytes = 0;
  while (std::cin.get(delimiter) && std::cin >> bytes && std::cin.get() == '\n') {
    std::string text(bytes, '\0');
    std::cin.read(text.data(), static_cast<std::streamsize>(bytes));
    amps::JsonWriter out;
    out.open_array();
    for (const amps::ReadRecord& record : amps::read_records(text, delimiter)) {
      out.open_object();
      out.key("cells").open_array();
      for (const std::string& cell : record.cells) out.string(cell);
      out.close_array();
      out.key("good").boolean(record.fault == amps::RecordFault::none);
      out.close_object();
    }
    out.close_array();
    std::cout << out.take() << '\n';
  }
}
