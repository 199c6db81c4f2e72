import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fondswereld } from './fondswereld.js';

const WEGING = `query ($voorstelId: ID!) { voorstelweging(voorstelId: $voorstelId) { akkoordenNodig teltNiet voorliggendOntbreekt voorzieningen { regeling uitkomst }
  afweging { vrijInCent ruimteInCent eerderAantal eerderInCent vergelijkbaarAantal laagsteInCent mediaanInCent hoogsteInCent } } }`;
const DOSSIER = 'query ($id: ID!) { uitgave(id: $id) { afweging { ruimteInCent } } }';

interface Weging { akkoordenNodig: number; teltNiet: string | null; voorliggendOntbreekt: string[]; afweging: Record<string, unknown> }

let w: Fondswereld;
beforeAll(async () => {
  w = await Fondswereld.maak();
});
afterAll(() => w.sluit());

const weging = (wie: Parameters<Fondswereld['wie']>[0], voorstelId: string) => w.wie(wie).field<Weging>(WEGING, { voorstelId });
const geweigerd = async (wie: Parameters<Fondswereld['wie']>[0], voorstelId: string) => (await w.wie(wie).send(WEGING, { voorstelId })).errors?.[0]?.extensions.code;

async function voorstelVan(uitgaveId: string): Promise<string> {
  const [rij] = await w.database.alsBeheer<{ id: string }>('select voorstel_id as id from uitgave where id = $1', [uitgaveId]);
  return rij!.id;
}

describe('what the fund holder weighs at the table', () => {
  it('is refused to who approves for no fonds, and reads as unknown for another fonds and for a casus one is not in', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const voorstelId = await voorstelVan((await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '50000' })).id!);
    expect(await geweigerd('corporatie', voorstelId)).toBe('NietToegestaan');
    expect(await geweigerd('bestuurder', voorstelId)).toBe('NietGevonden');
    await w.wereld.opzetten(async (sql) => void (await sql('update casustoegang set tot = now() where casus_id = $1 and lid_id = $2', [casusId, w.lid('fonds')])));
    expect(await geweigerd('fonds', voorstelId)).toBe('NietGevonden');
  });

  it('shows balance, the tightest ceiling, earlier and comparable grants, schemes and how many agree', async () => {
    const fondsId = await w.openFonds({ regels: { plafonds: [{ per: 'casus', periode: 'boekjaar', bedragInCent: '58000' }] } });
    for (const bedragInCent of ['1000', '2000']) await w.keurGoed('fonds2', (await w.vraagAan('begeleider', { casusId: await w.casus(), fondsId, bedragInCent })).id!);
    const casusId = await w.casus();
    await w.keurGoed('fonds2', (await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '4000' })).id!);
    const uitgaveId = (await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '50000' })).id!;
    const gewogen = await weging('fonds', await voorstelVan(uitgaveId));
    expect(gewogen).toEqual({
      akkoordenNodig: 2, teltNiet: null, voorliggendOntbreekt: [],
      voorzieningen: ['armoedebeleid', 'bijzondere_bijstand', 'fonds'].map((regeling) => ({ regeling, uitkomst: 'niet_van_toepassing' })),
      afweging: { vrijInCent: '93000', ruimteInCent: '54000', eerderAantal: 1, eerderInCent: '4000', vergelijkbaarAantal: 2, laagsteInCent: '1000', mediaanInCent: '1500', hoogsteInCent: '2000' },
    });
    expect(await w.wie('fonds').field(DOSSIER, { id: uitgaveId })).toEqual({ afweging: { ruimteInCent: '54000' } });
  });

  it('says why a standpunt would not count: who put the voorstel, and a client of the own caseload', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const voorstelId = await voorstelVan((await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '50000' })).id!);
    await w.wereld.opzetten(async (sql) => void (await sql('update voorstel set ingebracht_door = $2 where id = $1', [voorstelId, w.lid('fonds')])));
    expect((await weging('fonds', voorstelId)).teltNiet).toBe('zelfdePersoon');
    await w.wereld.opzetten(async (sql) => {
      await sql('update voorstel set ingebracht_door = $2 where id = $1', [voorstelId, w.lid('begeleider')]);
      await sql("update casustoegang set grond = 'deelnemer' where casus_id = $1 and lid_id = $2", [casusId, w.lid('fonds')]);
      await sql('update casus set brengende_organisatie_id = $2 where id = $1', [casusId, w.regio.organisaties.noodfonds]);
    });
    expect((await weging('fonds', voorstelId)).teltNiet).toBe('eigenCaseload');
  });
});
