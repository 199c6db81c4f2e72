import { readFileSync } from 'node:fs';
import { DOORZETVOORWAARDEN } from '../../src/modules/besluit/domain/doorzetting.js';
import { TERMIJNEN } from '../../src/modules/besluit/domain/termijnen.js';
import { TOESTANDEN } from '../../src/modules/besluit/domain/toestanden.js';
import { STANDAARD_INSTELLINGEN } from '../../src/modules/organisatie/domain/instellingen.js';

const PAGINA = new URL('../../../docs/toestanden.md', import.meta.url);

const tabel = (kop: readonly string[], rijen: readonly (readonly string[])[]) =>
  [kop, kop.map(() => '---'), ...rijen].map((rij) => `| ${rij.join(' | ')} |`).join('\n');

const duur = (d: { werkdagen?: number; uren?: number; weken?: number }) =>
  d.werkdagen ? `${d.werkdagen} werkdagen` : d.uren ? `${d.uren} uur` : `${d.weken} weken`;

/** The page of the manual, written from the tables that the server runs on. */
function pagina(): string {
  const machines = Object.entries(TOESTANDEN).map(([naam, overgangen]) =>
    `## ${naam}\n\n${tabel(['Van', 'Handeling', 'Naar', 'Wie'], overgangen.map(({ van, daad, naar, wie }) => [van, daad, naar, wie]))}`);
  const { reactietermijnInWerkdagen: werkdagen, spoedtermijnInUren: uren } = STANDAARD_INSTELLINGEN;
  const termijnen = [
    ['antwoord in een ronde', duur({ werkdagen }), duur({ uren })],
    ['reageren op een aangekondigde doorzetting', duur(TERMIJNEN.horen.gewoon), duur(TERMIJNEN.horen.spoed)],
    ['minderheidsstandpunt', duur(TERMIJNEN.minderheidsstandpunt), duur(TERMIJNEN.minderheidsstandpunt)],
    ['heroverweging vragen', duur(TERMIJNEN.heroverweging), duur(TERMIJNEN.heroverweging)],
    ['antwoord op heroverweging', duur(TERMIJNEN.heroverwegingAntwoord.gewoon), duur(TERMIJNEN.heroverwegingAntwoord.spoed)],
    ['bezwaar tegen een beschikking', duur(TERMIJNEN.bezwaar), duur(TERMIJNEN.bezwaar)],
  ];
  return [
    '# Toestanden en termijnen',
    'Deze pagina is gelijk aan de tabellen in de code; een test bewaakt dat. Werkdagen zijn zonder weekend en algemeen erkende feestdagen.',
    ...machines,
    `## Voorwaarden voor doorzetten\n\n${tabel(['Voorwaarde', 'Al bij het aankondigen', 'Als eraan is voldaan'], DOORZETVOORWAARDEN.map(({ naam, vooraf, voldaan }) => [naam, vooraf ? 'ja' : 'nee', voldaan.nl]))}`,
    `## Termijnen\n\n${tabel(['Waarvoor', 'Gewoon', 'Spoed'], termijnen)}`,
  ].join('\n\n') + '\n';
}

it('shows in the docs exactly the states, conditions and terms that the server runs on', () => {
  expect(readFileSync(PAGINA, 'utf8')).toBe(pagina());
});
