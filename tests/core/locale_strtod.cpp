// Under WebAssembly only. The streams that GoogleTest prints through refer to these, and libc keeps them in one
// object file with the functions that wasm/lean_libc.cpp stands in for: the linker would find those twice.
#include <clocale>
#include <cstdlib>

extern "C" {
float strtof_l(const char* text, char** end, locale_t) { return std::strtof(text, end); }
double strtod_l(const char* text, char** end, locale_t) { return std::strtod(text, end); }
long double strtold_l(const char* text, char** end, locale_t) { return std::strtold(text, end); }
}
