/** The build puts the deflated bytes of the engine here. */
declare module '*.wasm' {
  const deflated: Uint8Array<ArrayBuffer>;
  export default deflated;
}
