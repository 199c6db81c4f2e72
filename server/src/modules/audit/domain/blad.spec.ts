import { createHash } from 'node:crypto';
import { type Blad, bladBytes, verplichtingVan } from './blad.js';
import { canoniek } from './canoniek.js';

const zout = Buffer.alloc(32, 9);
const blad: Blad = {
  regioId: '01890000-0000-7000-8000-000000000001',
  nummer: 3,
  gebeurtenisId: '01890000-0000-7000-8000-000000000002',
  gebeurdOp: '2026-01-02T03:04:05.000006Z',
  vastgelegdOp: '2026-01-02T03:04:05.000007Z',
  actorLidId: null,
  namensOrganisatieId: null,
  actie: 'besluit.vastgesteld',
  onderwerpSoort: 'besluit',
  onderwerpId: '01890000-0000-7000-8000-000000000003',
  casusId: null,
  doel: 'afstemming "tafel"',
  traceId: 'abc',
  verplichting: null,
};

describe('leaf and commitment', () => {
  it('has one spelling, whatever the order in which the act was built', () => {
    const omgekeerd = Object.fromEntries(Object.entries(blad).reverse()) as unknown as Blad;
    expect(bladBytes(omgekeerd)).toEqual(bladBytes(blad));
    expect(bladBytes(blad).toString()).toBe(
      '{"versie":1,"regio":"01890000-0000-7000-8000-000000000001","nummer":3,"gebeurtenis":"01890000-0000-7000-8000-000000000002",' +
        '"gebeurdOp":"2026-01-02T03:04:05.000006Z","vastgelegdOp":"2026-01-02T03:04:05.000007Z","actor":null,"namens":null,' +
        '"actie":"besluit.vastgesteld","onderwerpSoort":"besluit","onderwerp":"01890000-0000-7000-8000-000000000003","casus":null,' +
        '"doel":"afstemming \\"tafel\\"","trace":"abc","verplichting":null}',
    );
  });

  it('spells a payload in one way', () => {
    expect(canoniek({ b: [1, 'é', null], a: { z: true, y: 1.5 } })).toBe('{"a":{"y":1.5,"z":true},"b":[1,"é",null]}');
  });

  it('commits to payload, salt and place over a padded block', () => {
    const blok = Buffer.alloc(256);
    blok.write('{}');
    blok[2] = 0x80;
    const plaats = Buffer.from('0000000000000003', 'hex');
    const verwacht = createHash('sha256').update(Buffer.concat([blok, zout, plaats])).digest('hex');
    expect(verplichtingVan({ inhoud: {}, zout }, 3)).toBe(verwacht);
    expect(verplichtingVan({ inhoud: {}, zout }, 4)).not.toBe(verwacht);
    expect(verplichtingVan({ inhoud: { a: 1 }, zout }, 3)).not.toBe(verwacht);
    expect(verplichtingVan({ inhoud: {}, zout: Buffer.alloc(32, 8) }, 3)).not.toBe(verwacht);
  });
});
