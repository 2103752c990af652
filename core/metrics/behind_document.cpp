#include "metrics/behind_document.hpp"

#include "json/writer.hpp"
#include "metrics/faults_document.hpp"

namespace amps {

std::string write_behind(const Behind& behind) {
  JsonWriter out;
  out.open_object();
  out.key("accounts").integer(static_cast<std::int64_t>(behind.accounts));
  out.key("first").open_array();
  for (const BehindAccount& each : behind.first) {
    out.open_object();
    out.key("account").string(each.account);
    write_figure(out.key("value"), each.value);
    out.key("has");
    if (each.has) {
      out.boolean(*each.has);
    } else {
      out.null();
    }
    out.close_object();
  }
  out.close_array();
  out.close_object();
  return out.take();
}

}  // namespace amps
