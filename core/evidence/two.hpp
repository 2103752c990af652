// Two doubles side by side: what SSE2, NEON and WebAssembly add at once. Elsewhere the compiler takes it apart.
#pragma once

#include <cstring>

namespace amps::evidence {

using Two = double __attribute__((vector_size(16)));

inline Two two_at(const double* values) {
  Two two;
  std::memcpy(&two, values, sizeof two);
  return two;
}

}  // namespace amps::evidence
