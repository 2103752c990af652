const QUESTIONS = ['A1', 'A2', 'A3', 'M1', 'M2', 'M3', 'P1', 'P2', 'P3', 'S1', 'S2', 'S3', 'S4'];
const FIRST = ['Alder', 'Birch', 'Cedar', 'Delta', 'Ember', 'Fjord', 'Grove', 'Heron', 'Iris', 'Juno', 'Kestrel'];
const LAST = ['Foods', 'Health', 'Insurance', 'Labs', 'Logistics', 'Media', 'Power', 'Retail', 'Systems'];

/**
 * A portfolio out of thin air, the same one every time.
 * @param {number} count
 */
export function accounts(count) {
  let state = 1;
  const below = (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  return Array.from({ length: count }, (_, i) => {
    // Accounts differ by how well they do on the whole, and every third is answered in full.
    const mood = below(3);
    const isFull = below(3) === 0;
    const answers = QUESTIONS.map((id) => `${id}:${isFull || below(6) ? mood + below(3) : 'X'}`);
    return {
      name: `${FIRST[below(FIRST.length)]} ${LAST[below(LAST.length)]} ${i + 1}`,
      arr: (below(490) + 10) * 1000,
      renewal: `2027-${String(below(12) + 1).padStart(2, '0')}-${String(below(28) + 1).padStart(2, '0')}`,
      vector: ['AMPS:1', `ST:${['ON', 'AG', 'RN'][below(3)]}`, ...answers].join('/'),
    };
  });
}
