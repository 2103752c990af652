/** What bindings.cpp registers. Every function answers with an envelope as JSON text. */
export interface Instance {
  /** Before any other: an instance starts without a model. */
  useModel(json: string): string;
  score(json: string, asOf: string): string;
  summary(vector: string, asOf: string): string;
  /** In the full engine only. */
  change?(before: string, after: string): string;
  parseVector(text: string): string;
  formatVector(json: string): string;
}

export default function createInstance(options: {
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance) => void,
  ): WebAssembly.Exports;
}): Instance;
