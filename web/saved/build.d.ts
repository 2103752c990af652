/** The SHA-256 of the engine in hexadecimal; the build writes it into the script. */
declare const AMPS_ENGINE_SHA256: string;
