// Embind's own script registers two dozen types and resolves them when they are used. Only text crosses the boundary
// here, and only into functions, so this is all that its C++ half needs: a std::string travels as its length in bytes
// and then the bytes, and belongs to whoever receives it.
const unused = ['void', 'bool', 'integer', 'bigint', 'float', 'std_string', 'std_wstring', 'emval', 'memory_view'];

mergeInto(LibraryManager.library, {
  ...Object.fromEntries(unused.flatMap((type) => [
    [`_embind_register_${type}`, function() {}],
    [`_embind_register_${type}__deps`, []],
  ])),

  _embind_register_function__deps: ['$getWasmTableEntry', 'malloc', 'free'],
  _embind_register_function: function(name, argCount, argTypes, signature, invoker, fn) {
    const call = getWasmTableEntry(invoker);
    const key = new TextDecoder().decode(HEAPU8.subarray(name, HEAPU8.indexOf(0, name)));
    Module[key] = (...texts) => {
      const passed = texts.map((text) => {
        const bytes = new TextEncoder().encode(text);
        const at = _malloc(4 + bytes.length);
        if (!at) throw new RangeError('out of memory');
        HEAPU32[at >> 2] = bytes.length;
        HEAPU8.set(bytes, at + 4);
        return at;
      });
      const answer = call(fn, ...passed);
      passed.forEach(_free);
      const text = new TextDecoder().decode(HEAPU8.subarray(answer + 4, answer + 4 + HEAPU32[answer >> 2]));
      _free(answer);
      return text;
    };
  },
});
