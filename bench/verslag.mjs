/** A table of one run, with the ratios that were aimed at. */
export function toon({ scenario, casussen, rondes, metingen, verhoudingen, opmerkingen = [] }) {
  const kop = ['', 'per s', 'p50 ms', 'p99 ms', 'deel van grens', 'ruis A/A'];
  const regels = metingen.map((m) => [
    m.naam, m.perSeconde.toFixed(0), m.p50Ms.toFixed(2), m.p99Ms.toFixed(2), m.deelVanGrens.toFixed(2), `±${(m.ruis * 100).toFixed(0)} %`,
  ]);
  const doelen = verhoudingen.map(({ naam, waarde, doel }) => `  ${naam}: ${waarde.toFixed(2)} (streven ≥${doel})`);
  return [
    `\nScenario ${scenario}: ${casussen} casussen, ${rondes} rondes A B B A, medianen`,
    tabel([kop, ...regels]),
    ...doelen,
    ...opmerkingen.map((opmerking) => `  ${opmerking}`),
    '',
  ].join('\n');
}

function tabel(rijen) {
  const breedtes = rijen[0].map((_, kolom) => Math.max(...rijen.map((rij) => rij[kolom].length)));
  return rijen.map((rij) => rij.map((cel, kolom) => (kolom === 0 ? cel.padEnd(breedtes[0]) : cel.padStart(breedtes[kolom]))).join('  ')).join('\n');
}
