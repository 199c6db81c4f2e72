import {
  besluitDoorzettenInvoer, besluitIntrekkenInvoer, doorzettenAankondigenInvoer, doorzettenZonderVraagInvoer, heroverwegingBeantwoordenInvoer, heroverwegingVragenInvoer, mandaatIntrekkingVragenInvoer,
  minderheidsstandpuntGevenInvoer, zienswijzeGevenInvoer,
} from './index.js';

const ID = '0198c1d2-0000-7000-8000-000000000000';
const GRONDEN = { feiten: 'Er is een woning.', alternatieven: 'Wachten.', belangen: 'Rust.', evenredigheid: 'Het past.', waaromNu: 'De opvang stopt.', clientGehoord: 'Wil graag.', herzienVoor: '2027-01-01' };

describe('a reason of only a full stop', () => {
  it.each([
    ...Object.keys(GRONDEN).filter((veld) => veld !== 'herzienVoor').map((veld) => [veld, besluitDoorzettenInvoer, { rondeId: ID, mandaatId: ID, ...GRONDEN }] as const),
    ['waarom', doorzettenAankondigenInvoer, { rondeId: ID, waarom: 'Het kan niet wachten.', opschaling: 'De wethouder wacht.' }],
    ['opschaling', doorzettenAankondigenInvoer, { rondeId: ID, waarom: 'Het kan niet wachten.', opschaling: 'De wethouder wacht.' }],
    ['opschaling', doorzettenZonderVraagInvoer, { rondeId: ID, waarom: 'Het kan niet wachten.', opschaling: 'De wethouder wacht.' }],
    ['tekst', minderheidsstandpuntGevenInvoer, { besluitId: ID, tekst: 'Wij zien dit anders.' }],
    ['tekst', zienswijzeGevenInvoer, { rondeId: ID, tekst: 'Wij vragen tijd.' }],
    ['reden', besluitIntrekkenInvoer, { besluitId: ID, reden: 'Het kan niet meer.' }],
    ['reden', heroverwegingVragenInvoer, { besluitId: ID, reden: 'Kijk nog eens.' }],
    ['motivering', heroverwegingBeantwoordenInvoer, { heroverwegingId: ID, uitkomst: 'gehandhaafd', motivering: 'Gewogen.' }],
    ['reden', mandaatIntrekkingVragenInvoer, { mandaatId: ID, reden: 'De afspraak stopt.' }],
  ] as const)('is refused at %s, where a sentence passes', (veld, schema, heel) => {
    expect(schema.safeParse({ opdrachtId: ID, ...heel }).error?.issues).toBeUndefined();
    const fouten = schema.safeParse({ opdrachtId: ID, ...heel, [veld]: ' . ' }).error?.issues;
    expect(fouten?.map(({ path }) => path.join('.'))).toEqual([veld]);
  });
});
