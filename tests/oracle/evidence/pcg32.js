// The random numbers the text names, so that others can repeat them.

const MASK64 = (1n << 64n) - 1n;

/** PCG32 as in pcg-c-basic: pcg32_srandom(initstate, initseq), pcg32_random() (XSH RR 64/32). */
export class Pcg32 {
  constructor(initState = 42n, initSequence = 54n) {
    this.state = 0n;
    this.increment = ((BigInt(initSequence) << 1n) | 1n) & MASK64;
    this.next();
    this.state = (this.state + BigInt(initState)) & MASK64;
    this.next();
  }

  /** One number of 32 bits. */
  next() {
    const old = this.state;
    this.state = (old * 6364136223846793005n + this.increment) & MASK64;
    const shifted = Number((((old >> 18n) ^ old) >> 27n) & 0xffffffffn);
    const turn = Number(old >> 59n);
    return ((shifted >>> turn) | (shifted << ((32 - turn) & 31))) >>> 0;
  }

  /** A number in 0 ... range - 1 by Lemire's method (multiply, reject the few that would favour some). */
  bounded(range) {
    const wide = BigInt(range);
    let product = BigInt(this.next()) * wide;
    let low = product & 0xffffffffn;
    if (low < wide) {
      const threshold = ((1n << 32n) - wide) % wide;
      while (low < threshold) {
        product = BigInt(this.next()) * wide;
        low = product & 0xffffffffn;
      }
    }
    return Number(product >> 32n);
  }

  /** Fisher-Yates from the last element down; a shuffled copy. */
  shuffled(values) {
    const copy = [...values];
    for (let i = copy.length - 1; i >= 1; i -= 1) {
      const j = this.bounded(i + 1);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  }
}

/** FNV-1a, 32 bits, over the UTF-8 bytes of the text. */
export function fnv1a32(text) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
