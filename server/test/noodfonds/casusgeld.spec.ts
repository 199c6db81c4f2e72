import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { Fondswereld } from './fondswereld.js';

const CASUSGELD = 'query ($casusId: ID!) { casusuitgaven(casusId: $casusId) { id soort stand bedragInCent } }';
const BESLUITGELD = 'query ($casusId: ID!) { besluitstand(casusId: $casusId) { besluiten { id bedragInCent fondsSoort uitgaveSoort } } }';
const BRIEF = 'query ($besluitId: ID!) { besluitbrief(besluitId: $besluitId) { delen { blokken { feiten { naam waarde } } } } }';

interface Besluit { id: string; bedragInCent: string; fondsSoort: string | null; uitgaveSoort: string | null }

let w: Fondswereld;
beforeAll(async () => {
  w = await Fondswereld.maak();
});
afterAll(() => w.sluit());

type Wie = Parameters<Fondswereld['wie']>[0];
const geld = (wie: Wie, casusId: string) => w.wie(wie).field<{ id: string }[]>(CASUSGELD, { casusId });
const besluiten = async (wie: Wie, casusId: string) => (await w.wie(wie).field<{ besluiten: Besluit[] }>(BESLUITGELD, { casusId })).besluiten;

describe('the money of one casus', () => {
  it('reads as unknown for who is not in the casus, for another regio, and for toezicht where nothing was asked', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    await w.vraagAan('begeleider', { casusId, fondsId });
    const geweigerd = async (wie: Wie, id = casusId) => (await w.wie(wie).send(CASUSGELD, { casusId: id })).errors?.[0]?.extensions.code;
    expect([await geweigerd('corporatie2'), await geweigerd('vreemd'), await geweigerd('auditor', await w.casus())]).toEqual(['NietGevonden', 'NietGevonden', 'NietGevonden']);
    expect(await geweigerd('beheerder')).toBe('NietToegestaan');
  });

  it('takes no receipt before there is a besluit, and says so', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const id = (await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '4000' })).id!;
    const bon = async () => (await w.wie('fonds').field<{ acties: { naam: string }[] }>('query ($id: ID!) { uitgavebetaling(id: $id) { acties { naam toegestaan reden } } }', { id })).acties.find(({ naam }) => naam === 'bonToevoegen');
    expect(await bon()).toEqual({ naam: 'bonToevoegen', toegestaan: false, reden: 'Bonnen komen na het besluit.' });
    await w.keurGoed('fonds2', id);
    expect(await bon()).toMatchObject({ toegestaan: true });
  });

  it('is what was asked and granted, newest first, and only of this casus', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    await w.vraagAan('begeleider', { casusId: await w.casus(), fondsId });
    expect(await geld('begeleider', casusId)).toEqual([]);
    const eerste = (await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '4000' })).id!;
    await w.keurGoed('fonds2', eerste);
    const tweede = (await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '6000' })).id!;
    for (const wie of ['begeleider', 'regisseur', 'corporatie'] as const) {
      expect(await geld(wie, casusId)).toEqual([
        { id: tweede, soort: 'inrichting', stand: 'aangevraagd', bedragInCent: '6000' }, { id: eerste, soort: 'inrichting', stand: 'te_betalen', bedragInCent: '4000' },
      ]);
    }
  });
});

describe('who reads no expenses (veldmatrix: fondsuitgave, code -)', () => {
  it('has no right to them either, and every other role has: CASL and the matrix agree', async () => {
    const cellen = await w.database.alsBeheer<{ rol: Rol; code: string }>("select rol, code from veldmatrix where gegevensgroep = 'fondsuitgave'");
    const mag = (rol: Rol) => vermogenVan({ regioId: w.regio.id, lidId: nieuwId(), organisatieId: nieuwId(), rol }).can('zien', 'Uitgave');
    expect(cellen.filter(({ code }) => code === '-').map(({ rol }) => rol).sort()).toEqual(['gemeente_wmo', 'zorgkantoor']);
    expect(cellen.filter(({ rol, code }) => mag(rol) !== (code !== '-'))).toEqual([]);
  });

  it('a Wmo consulent of the gemeente that pays reads the besluit with its amount, and neither expense, reason nor payee', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const { regioId, organisatieId } = { regioId: w.regio.id, organisatieId: w.regio.organisaties.gemeente };
    await w.wereld.opzetten(async (sql) => void (await sql(
      "insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond) values ($1, $2, $3, $4, $5, 'gemeente_wmo', 'deelnemer')", [regioId, nieuwId(), casusId, w.lid('wmo'), organisatieId])));
    const id = (await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '4000' })).id!;
    await w.keurGoed('fonds2', id);
    expect((await w.wie('wmo').send(CASUSGELD, { casusId })).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    const rijen = await w.wereld.handel({ regioId }, w.lid('wmo'), ['uitgave', id], (sql) => sql<{ n: number }>(
      'select (select count(*) from uitgave) + (select count(*) from uitgavereden) + (select count(*) from uitgavebegunstigde) + (select count(*) from voorliggende_toets) as n'));
    expect(rijen).toEqual([{ n: '0' }]);
    expect(await besluiten('wmo', casusId)).toEqual([{ id: expect.any(String), bedragInCent: '4000', fondsSoort: 'noodfonds', uitgaveSoort: null }]);
    expect(await besluiten('begeleider', casusId)).toEqual([{ id: expect.any(String), bedragInCent: '4000', fondsSoort: 'noodfonds', uitgaveSoort: 'inrichting' }]);
  });
});

describe('who gets the money, for the client', () => {
  const ONTVANGER = 'query ($id: ID!) { uitgave(id: $id) { begunstigde { naam factuur iban } } }';
  const ontvanger = async (wie: Wie, id: string) => (await w.wie(wie).field<{ begunstigde: { naam: string; factuur: string | null } | null }>(ONTVANGER, { id })).begunstigde;

  async function alsClient() {
    const { casusId, fondsId } = await w.fondsMetCasus();
    await w.wereld.opzetten(async (sql) => void (await sql(
      "insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond, onthuld_tot) values ($1, $2, $3, $4, $5, 'client', 'client', 'infinity')", [w.regio.id, nieuwId(), casusId, w.lid('client'), w.regio.organisaties.zorg])));
    return (anders: object = {}) => w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '4000', ...anders }).then(({ id }) => id!);
  }

  it('is no other person: not who is paid on an account alone, nor who bears the name of another client', async () => {
    const vraag = await alsClient();
    const buur = await vraag({ begunstigde: 'Jan Buurman', begunstigdeSoort: 'factuur', soort: 'dier', factuur: 'F-11' });
    const naamgenoot = await vraag({ begunstigde: 'Rens Zilverschoon Klussen', soort: 'verhuizing' });
    const ander = await w.casus();
    await w.wereld.opzetten(async (sql) => {
      await sql('update uitgavebegunstigde set factuur = null where uitgave_id = $1', [buur]);
      await sql("update persoonsgegeven set naam = 'Rens Zilverschoon' where casus_id = $1", [ander]);
    });
    expect([await ontvanger('client', buur), await ontvanger('client', naamgenoot)]).toEqual([null, null]);
    expect((await ontvanger('begeleider', buur))?.naam).toBe('Jan Buurman');
  });

  it('is an organisation, or who sent the invoice with its number', async () => {
    const vraag = await alsClient();
    expect(await ontvanger('client', await vraag())).toMatchObject({ naam: 'Kringloop De Proef', factuur: null });
    expect(await ontvanger('client', await vraag({ begunstigde: 'Piet Klus', begunstigdeSoort: 'factuur', factuur: 'F-12', soort: 'dier' }))).toMatchObject({ naam: 'Piet Klus', factuur: 'F-12' });
  });
});

describe('the kind of fonds of a besluit', () => {
  it('is nothing for who is not in the casus', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    await w.keurGoed('fonds2', (await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '4000' })).id!);
    const [besluit] = await besluiten('begeleider', casusId);
    const soort = (wie: 'corporatie2' | 'corporatie') => w.wereld.handel({ regioId: w.regio.id }, w.lid(wie), ['besluit', besluit!.id], (sql) => sql('select besluit_fondssoort($1) as soort', [besluit!.id]));
    expect(await soort('corporatie2')).toEqual([{ soort: null }]);
    expect(await soort('corporatie')).toEqual([{ soort: 'noodfonds' }]);
  });

  it.each([['waarborgfonds', 'Bedrag uit het waarborgfonds'], ['noodfonds', 'Bedrag uit het noodfonds']])('a %s is called by its name, also in the brief', async (soort, woord) => {
    const casusId = await w.casus();
    const fondsId = await w.openFonds({ soort });
    await w.keurGoed('fonds2', (await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '4000' })).id!);
    const [besluit] = await besluiten('begeleider', casusId);
    expect(besluit?.fondsSoort).toBe(soort);
    const brief = await w.wie('begeleider').field<{ delen: { blokken: { feiten: { naam: string }[] | null }[] }[] }>(BRIEF, { besluitId: besluit!.id });
    const namen = brief.delen.flatMap(({ blokken }) => blokken.flatMap(({ feiten }) => (feiten ?? []).map(({ naam }) => naam)));
    expect(namen.filter((naam) => naam.startsWith('Bedrag'))).toEqual([woord]);
    expect(namen.filter((naam) => naam.startsWith('Namens'))).toEqual(['Namens het fonds']);
  });
});
