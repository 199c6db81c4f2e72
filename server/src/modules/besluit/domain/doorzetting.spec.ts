import { DOORZETVOORWAARDEN, toetsDoorzetten, toetsVooraf, toonVoorwaarden, ZONDER_MOTIVERING, type Doorzetpoging, type Voornemen, type Voorwaarde } from './doorzetting.js';
import type { Mandaat } from './mandaat.js';

const VANDAAG = '2026-11-22';
const MANDAAT: Mandaat = {
  id: 'm1', organisatieId: 'corporatie', houderLidId: 'directeur', houderRol: null, vervangerLidIds: [], domein: 'wonen', besluitsoorten: ['toewijzing'],
  maxBedragInCent: 0n, perPeriodeInCent: null, periode: null, verbruiktInCent: 0n, doorzetbaar: true, verleendDoor: 'bestuur', document: 'convenant art. 7',
  geldigVan: '2026-01-01', geldigTot: '2026-12-31', bevestigdOp: new Date(0), ingetrokkenOp: null,
};
const GOED: Doorzetpoging = {
  doorzettenMogelijk: true,
  soort: 'toewijzing',
  raakt: [],
  rondes: [{ uitkomst: 'geen_consensus', spoed: false }, { uitkomst: 'geen_consensus', spoed: false }],
  ongebonden: [{ organisatieId: 'corporatie', soort: 'toewijzing', domein: 'wonen', bedragInCent: 0n }],
  mandaten: [MANDAAT],
  voornemen: {
    opschaling: 'De wethouder wilde dat de tafel besluit.', tenGunsteVan: [], organisatieId: 'gemeente', termijnVoorbij: false, gehoord: ['corporatie'],
    medeondertekend: false,
  },
  betwist: false,
  motivering: {
    gronden: { feiten: 'Dit.', alternatieven: 'Dat.', belangen: 'Rust.', evenredigheid: 'Past.', waaromNu: 'Nu.' },
    clientGehoord: 'Wil graag.',
    herzienVoor: '2027-02-01',
  },
  vandaag: VANDAAG,
};
const { motivering } = GOED;
const metMandaat = (anders: Partial<Mandaat>): Partial<Doorzetpoging> => ({ mandaten: [{ ...MANDAAT, ...anders }] });
const metVoornemen = (anders: Partial<Voornemen>): Partial<Doorzetpoging> => ({ voornemen: { ...GOED.voornemen!, ...anders } });
const metGrond = (grond: string): Partial<Doorzetpoging> => ({
  motivering: { ...motivering, gronden: { ...motivering.gronden, [grond]: '.' } },
});

/** For each condition the attempts that only this condition refuses. */
const ALLEEN_GEWEIGERD_DOOR: Record<string, [string, Partial<Doorzetpoging>, Record<string, unknown>][]> = {
  convenant: [['regio zonder afspraak', { doorzettenMogelijk: false }, { voorwaarde: 'convenant' }]],
  afdwingbaar: [
    ['inhoud van behandeling', { raakt: ['behandelinhoud'] }, { voorwaarde: 'afdwingbaar' }],
    ['instemming van de cliënt', { raakt: ['instemming_client'] }, { voorwaarde: 'afdwingbaar' }],
    ['delen van gezondheidsgegevens', { raakt: ['gezondheidsgegevens'] }, { voorwaarde: 'afdwingbaar' }],
    ...(['werkafspraak', 'doorzetting', 'advies'] as const).map(
      (soort): [string, Partial<Doorzetpoging>, Record<string, unknown>] => [
        `soort ${soort}`,
        { soort, ongebonden: [{ ...GOED.ongebonden[0]!, soort }], mandaten: [{ ...MANDAAT, besluitsoorten: [soort] }] },
        { voorwaarde: 'afdwingbaar' },
      ],
    ),
  ],
  rondes: [['één gewone ronde', { rondes: [{ uitkomst: 'geen_consensus', spoed: false }] }, { voorwaarde: 'rondes' }]],
  geenConsensus: [
    ['laatste ronde met consensus', { rondes: [{ uitkomst: 'geen_consensus', spoed: false }, { uitkomst: 'consensus', spoed: false }] }, { voorwaarde: 'geenConsensus' }],
  ],
  mandaat: [
    ['geen mandaat', { mandaten: [] }, { code: 'MandaatOntbreekt' }],
    ['van een andere organisatie', metMandaat({ organisatieId: 'gemeente' }), { code: 'MandaatOntbreekt' }],
    ['niet doorzetbaar', metMandaat({ doorzetbaar: false }), { code: 'MandaatOntbreekt' }],
    ['verlopen', metMandaat({ geldigTot: '2026-11-21' }), { code: 'MandaatOntbreekt' }],
    ['nog niet begonnen', metMandaat({ geldigVan: '2026-11-23' }), { code: 'MandaatOntbreekt' }],
    ['nog niet door een tweede bevestigd', metMandaat({ bevestigdOp: null }), { code: 'MandaatOntbreekt' }],
    ['ingetrokken', metMandaat({ ingetrokkenOp: new Date(0) }), { code: 'MandaatOntbreekt' }],
    ['ander soort besluit', metMandaat({ besluitsoorten: ['voorwaarde'] }), { code: 'MandaatOntbreekt' }],
    ['ander domein', metMandaat({ domein: 'zorg' }), { code: 'MandaatOntbreekt' }],
    ['te hoog bedrag', { ongebonden: [{ ...GOED.ongebonden[0]!, bedragInCent: 1n }] }, { code: 'MandaatOverschreden', veld: 'bedragInCent' }],
    ['op voor deze periode', { ...metMandaat({ maxBedragInCent: 10n, perPeriodeInCent: 10n, periode: 'maand', verbruiktInCent: 10n }), ongebonden: [{ ...GOED.ongebonden[0]!, bedragInCent: 1n }] }, { code: 'MandaatOverschreden', veld: 'bedragInCent' }],
    [
      'tweede organisatie ongedekt',
      { ongebonden: [...GOED.ongebonden, { ...GOED.ongebonden[0]!, organisatieId: 'zorg' }], ...metVoornemen({ gehoord: ['corporatie', 'zorg'] }) },
      { code: 'MandaatOntbreekt' },
    ],
  ],
  onbetwist: [['standpunt verkeerd opgeschreven', { betwist: true }, { voorwaarde: 'onbetwist' }]],
  opschaling: [['opschalen niet aangeboden', metVoornemen({ opschaling: '.' }), { voorwaarde: 'opschaling', veld: 'opschaling' }]],
  gehoord: [
    ['niemand gehoord', metVoornemen({ gehoord: [] }), { voorwaarde: 'gehoord' }],
    ['een ander gehoord', metVoornemen({ gehoord: ['zorg'] }), { voorwaarde: 'gehoord' }],
  ],
  eigenBelang: [['alleen de eigen organisatie', metVoornemen({ tenGunsteVan: ['gemeente'] }), { voorwaarde: 'eigenBelang' }]],
  gronden: ['feiten', 'alternatieven', 'belangen', 'evenredigheid', 'waaromNu'].map((grond) => [
    `geen ${grond}`,
    metGrond(grond),
    { code: 'RedenVerplicht', veld: grond },
  ]),
  clientGehoord: [['cliënt niet gehoord', { motivering: { ...motivering, clientGehoord: '.' } }, { code: 'RedenVerplicht', veld: 'clientGehoord' }]],
  herziening: [
    ['geen dag', { motivering: { ...motivering, herzienVoor: '' } }, { voorwaarde: 'herziening', veld: 'herzienVoor' }],
    ['vandaag al', { motivering: { ...motivering, herzienVoor: VANDAAG } }, { code: 'DatumInVerleden', veld: 'herzienVoor' }],
    ['in het verleden', { motivering: { ...motivering, herzienVoor: '2026-11-01' } }, { code: 'DatumInVerleden', veld: 'herzienVoor' }],
  ],
};

it('has a refused case for every condition', () => {
  expect(Object.keys(ALLEEN_GEWEIGERD_DOOR)).toEqual(DOORZETVOORWAARDEN.map(({ naam }) => naam));
});

describe.each(Object.entries(ALLEEN_GEWEIGERD_DOOR))('condition %s', (naam, gevallen) => {
  it.each(gevallen)('alone refuses: %s', (_, anders, weigering) => {
    const poging = { ...GOED, ...anders };
    const onvoldaan = toonVoorwaarden(poging).filter(({ voldaan }) => !voldaan);
    expect(onvoldaan.map((v) => v.naam)).toEqual([naam]);
    expect(() => toetsDoorzetten(poging)).toThrow(expect.objectContaining(weigering));
  });
});

describe.each(DOORZETVOORWAARDEN.map(({ naam }) => naam))('without condition %s', (naam) => {
  const plaats = DOORZETVOORWAARDEN.findIndex((v) => v.naam === naam);
  const tabel = DOORZETVOORWAARDEN as Voorwaarde[];
  let weg: Voorwaarde[];
  beforeEach(() => void (weg = tabel.splice(plaats, 1)));
  afterEach(() => void tabel.splice(plaats, 0, ...weg));

  it.each(ALLEEN_GEWEIGERD_DOOR[naam]!)('a test goes red: %s would pass', (_, anders) => {
    expect(() => toetsDoorzetten({ ...GOED, ...anders })).not.toThrow();
  });
});

describe('forcing', () => {
  it('passes when every condition is met', () => {
    expect(() => toetsDoorzetten(GOED)).not.toThrow();
  });

  it('needs one ronde when the last one was urgent', () => {
    expect(() => toetsDoorzetten({ ...GOED, rondes: [{ uitkomst: 'geen_consensus', spoed: true }] })).not.toThrow();
  });

  it.each([
    ['the term to react is over', metVoornemen({ gehoord: [], termijnVoorbij: true })],
    ['others gain too', metVoornemen({ tenGunsteVan: ['gemeente', 'zorg'] })],
    ['only others gain', metVoornemen({ tenGunsteVan: ['zorg'] })],
    ['a second person signed', metVoornemen({ tenGunsteVan: ['gemeente'], medeondertekend: true })],
  ])('passes when %s', (_, anders) => {
    expect(() => toetsDoorzetten({ ...GOED, ...anders })).not.toThrow();
  });

  it('is not announced without what has to be so beforehand, and needs no motivation yet', () => {
    expect(() => toetsVooraf({ ...GOED, voornemen: null, motivering: ZONDER_MOTIVERING })).not.toThrow();
    const vooraf = DOORZETVOORWAARDEN.filter((v) => v.vooraf).map(({ naam }) => naam);
    expect(vooraf).toEqual(['convenant', 'afdwingbaar', 'rondes', 'geenConsensus', 'mandaat', 'onbetwist']);
    for (const naam of vooraf) expect(() => toetsVooraf({ ...GOED, ...ALLEEN_GEWEIGERD_DOOR[naam]![0]![1] })).toThrow();
  });

  it('never passes without any ronde', () => {
    expect(() => toetsDoorzetten({ ...GOED, rondes: [] })).toThrow(expect.objectContaining({ voorwaarde: 'rondes' }));
  });

  it('says in both languages what is still needed before anything was written', () => {
    const open = toonVoorwaarden({ ...GOED, motivering: ZONDER_MOTIVERING }).filter(({ voldaan }) => !voldaan);
    expect(open.map(({ naam }) => naam)).toEqual(['gronden', 'clientGehoord', 'herziening']);
    for (const { uitleg } of open) for (const zin of Object.values(uitleg)) expect(zin).toMatch(/^[A-Z].*\.$/);
  });
});
