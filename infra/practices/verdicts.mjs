const LABEL = /\[(Y\d\d)( volledig)?\]/g;

/**
 * Judges every practice by the tests that carry its id: `[Y05]` in the full name, `[Y05 volledig]` when the whole criterion is asserted.
 * @param {{ id: string, system: string }[]} praktijken
 * @param {{ naam: string, geslaagd: boolean }[]} tests
 * @returns {{ id: string, oordeel: 'proven'|'failing'|'none', aantal: number, naam: string }[]}
 */
export function oordelen(praktijken, tests) {
  const perPraktijk = new Map(praktijken.map(({ id }) => [id, []]));
  for (const { naam, geslaagd } of tests) {
    for (const [id, volledig] of labels(naam)) {
      if (!perPraktijk.has(id)) throw new Error(`Test "${naam}" noemt ${id}, dat niet in docs/praktijken.csv staat.`);
      perPraktijk.get(id).push({ geslaagd, volledig });
    }
  }
  return praktijken.map(({ id, system }) => ({ id, oordeel: oordeel(perPraktijk.get(id)), aantal: perPraktijk.get(id).length, naam: system }));
}

function labels(naam) {
  const gevonden = new Map();
  for (const [, id, volledig] of naam.matchAll(LABEL)) gevonden.set(id, gevonden.get(id) || Boolean(volledig));
  return gevonden;
}

function oordeel(tests) {
  if (tests.some(({ geslaagd }) => !geslaagd)) return 'failing';
  return tests.some(({ volledig }) => volledig) ? 'proven' : 'none';
}

/** The tests of a Jest result file. */
export function testsUit(jestUitslag) {
  return jestUitslag.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ fullName, status }) => ({ naam: fullName, geslaagd: status === 'passed' }));
}
