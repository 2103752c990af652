#include "model/rules.hpp"

namespace amps {

std::string format_identity(const ModelIdentity& identity) {
  return std::string(identity.id) + '@' + std::string(identity.version);
}

}  // namespace amps
