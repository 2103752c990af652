// The accounts behind a figure, as a document: {accounts, first[] {account, value | null, has | null}}.
#pragma once

#include <string>

#include "metrics/behind.hpp"

namespace amps {

std::string write_behind(const Behind& behind);

}  // namespace amps
