#include "model.hpp"

namespace amps {

std::string format_identity(const ModelIdentity& identity) { return identity.id + '@' + identity.version; }

}  // namespace amps
