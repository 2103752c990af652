// Embind registers two dozen types at start and brings their JavaScript along. Text is the only type that crosses
// the boundary here.
const unused = ['void', 'bool', 'integer', 'bigint', 'float', 'std_wstring', 'emval', 'memory_view'];

mergeInto(LibraryManager.library, Object.fromEntries(unused.flatMap((type) => [
  [`_embind_register_${type}`, function() {}],
  [`_embind_register_${type}__deps`, []],
])));
