/** What the build writes to build/wasm/amps.js. Every function answers with an envelope as JSON text. */
declare module '*/build/wasm/amps.js' {
  export interface Instance {
    builtinModel(): string;
    useModel(json: string): string;
    score(json: string, asOf: string): string;
    parseVector(text: string): string;
    formatVector(json: string): string;
  }

  export default function createInstance(options: {
    instantiateWasm(
      imports: WebAssembly.Imports,
      receive: (instance: WebAssembly.Instance) => void,
    ): WebAssembly.Exports;
  }): Instance;
}
