#include "json/envelope.hpp"

#include "json/writer.hpp"

namespace amps {

std::string result_envelope(std::string_view result) {
  JsonWriter out;
  out.open_object();
  out.key("ok").boolean(true);
  out.key("result").raw(result);
  out.close_object();
  return out.take();
}

std::string error_envelope(const std::vector<Error>& errors) {
  JsonWriter out;
  out.open_object();
  out.key("ok").boolean(false);
  out.key("errors").open_array();
  for (const Error& error : errors) {
    out.open_object();
    out.key("code").string(error.code->name);
    out.key("pointer").string(error.pointer);
    if (error.position > 0) out.key("position").integer(static_cast<std::int64_t>(error.position));
    out.key("message").string(error.message);
    out.close_object();
  }
  out.close_array();
  out.close_object();
  return out.take();
}

}  // namespace amps
