import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { VOORLIGGENDE_REGELINGEN } from '@doorbraaktafel/shared/vocabulary';
import { Einde } from '../../src/modules/besluit/index.js';
import { type Antwoord, Fondswereld } from './fondswereld.js';

let w: Fondswereld;
beforeAll(async () => {
  w = await Fondswereld.maak();
});
afterAll(() => w.sluit());

const VRIJ = 'mutation ($invoer: ReserveringVrijlatenInvoer!) { reserveringVrijlaten(invoer: $invoer) { __typename ... on Uitgave { id stand restInCent betaaldInCent } ... on Weigering { code boodschap veld } } }';

const EINDE = 'query ($id: ID!) { uitgave(id: $id) { uitgave { stand betaaldInCent teruggekomenInCent besluitEinde { op vervangen reden } } } }';
const KERN = 'query ($invoer: FondsverslagInvoer!) { fondsverslagKern(invoer: $invoer) { toegekend besluitIngetrokken } }';
const POSTEN = 'query ($invoer: FondsverslagPostenInvoer!) { fondsverslagPosten(invoer: $invoer) { rijen { uitgaveId afloop } } }';
const TERUG = 'mutation ($invoer: TerugontvangstBoekenInvoer!) { terugontvangstBoeken(invoer: $invoer) { __typename ... on Weigering { code } } }';

const geefVrij = (wie: 'fonds' | 'regisseur', uitgaveId: string) =>
  w.wie(wie).send<{ reserveringVrijlaten: Antwoord }>(VRIJ, { invoer: { opdrachtId: nieuwId(), uitgaveId, reden: 'Het besluit is ingetrokken.' } });
const werk = async (wie: 'fonds' | 'fonds2') => (await w.wie(wie).field<{ uitgaven: number; vrijTeGeven: number }>('{ geldwerk { uitgaven vrijTeGeven } }', {})).vrijTeGeven;
const vrijInFonds = async (fondsId: string) => (await w.wie('fonds').field<{ id: string; vrijInCent: string }[]>('{ fondsen { id vrijInCent } }', {})).find(({ id }) => id === fondsId)?.vrijInCent;
const bekijk = async (wie: 'fonds' | 'regisseur', id: string) => (await w.dossier(wie, id))['uitgave'] as { stand: string; acties: { naam: string; toegestaan: boolean; reden: string | null }[] };

/** € 500,00 for this casus on a besluit of the table, which the chair withdraws. */
async function ingetrokken(betaald?: string) {
  const { casusId, fondsId } = await w.fondsMetCasus();
  const { id } = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '50000' });
  const [voorstel] = await w.database.alsBeheer<{ voorstel_id: string }>('select voorstel_id from uitgave where id = $1', [id]);
  await w.besluitAanTafel(casusId, voorstel!.voorstel_id);
  if (betaald) {
    await w.keurGoed('fonds2', id!);
    await w.wereld.opzetten(async (sql) => void (await sql('update uitgave set goedkeuringen_nodig = 1 where id = $1', [id])));
    await w.wie('fonds2').send('mutation ($i: UitgaveBetalenInvoer!) { uitgaveBetalen(invoer: $i) { __typename } }', { i: { opdrachtId: nieuwId(), uitgaveId: id, bedragInCent: betaald } });
  }
  const [besluit] = await w.database.alsBeheer<{ besluit_id: string }>('select besluit_id from uitgave where id = $1', [id]);
  await w.tafel.als(w.regio, 'regisseur', (tx) => w.tafel.test.app.get(Einde).trekIn(tx, { besluitId: besluit!.besluit_id, reden: 'De woning brandde af.' }));
  return { fondsId, uitgaveId: id! };
}

describe('money of a besluit that was withdrawn', () => {
  it('is given back by who holds the fonds, not by the chair, and asks nobody to agree or pay', async () => {
    const { fondsId, uitgaveId } = await ingetrokken();
    expect((await geefVrij('regisseur', uitgaveId)).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    const { stand, acties } = await bekijk('fonds', uitgaveId);
    expect(stand).toBe('vrij_te_geven');
    const mag = (naam: string) => acties.find((actie) => actie.naam === naam);
    expect(mag('vrijlaten')).toMatchObject({ toegestaan: true });
    for (const naam of ['goedkeuren', 'betalen']) expect(mag(naam)).toMatchObject({ toegestaan: false, reden: expect.stringContaining('ingetrokken') });
    expect(await w.keurGoed('fonds2', uitgaveId)).toMatchObject({ code: 'BesluitDraagtUitgaveNiet' });
    expect(await vrijInFonds(fondsId)).toBe('50000');
    expect((await geefVrij('fonds', uitgaveId)).data?.reserveringVrijlaten).toMatchObject({ stand: 'vrijgegeven', restInCent: '0' });
    expect(await vrijInFonds(fondsId)).toBe('100000');
  });

  it('waits on the first page of who can give it back, until it is done', async () => {
    const eerst = await werk('fonds');
    const { uitgaveId } = await ingetrokken();
    expect(await werk('fonds')).toBe(eerst + 1);
    expect((await w.dossier('regisseur', uitgaveId))['uitgave']).toMatchObject({ stand: 'vrij_te_geven', acties: expect.arrayContaining([expect.objectContaining({ naam: 'vrijlaten', toegestaan: false })]) });
    const [melding] = await w.database.alsBeheer("select actie from gebeurtenis where onderwerp_id = $1 order by gebeurd_op desc, id desc limit 1", [uitgaveId]);
    expect(melding).toEqual({ actie: 'uitgave.besluit_beeindigd' });
    await geefVrij('fonds', uitgaveId);
    expect(await werk('fonds')).toBe(eerst);
  });

  it('and lies with who was paid: said before withdrawing, on the page of fonds and toezicht, on the first page and apart in the report', async () => {
    const lees = async () => (await w.wie('fonds').field<{ bijOntvanger: number; bijOntvangerInCent: string }>('{ geldwerk { bijOntvanger bijOntvangerInCent } }', {}));
    const kern = () => w.wie('fonds').field<Record<string, number>>(KERN, { invoer: { indeling: 'soort', van: '2020-01-01', totEnMet: '2030-12-31' } });
    const [eerst, telling] = [await lees(), await kern()];
    const { uitgaveId } = await ingetrokken('50000');
    const einde = { op: expect.any(String), vervangen: false, reden: 'De woning brandde af.' };
    for (const wie of ['fonds', 'auditor', 'regisseur'] as const) {
      expect(await w.wie(wie).field(EINDE, { id: uitgaveId })).toEqual({ uitgave: { stand: 'betaald', betaaldInCent: '50000', teruggekomenInCent: '0', besluitEinde: einde } });
    }
    expect(await lees()).toEqual({ bijOntvanger: eerst.bijOntvanger + 1, bijOntvangerInCent: `${Number(eerst.bijOntvangerInCent) + 50_000}` });
    const [melding] = await w.database.alsBeheer("select actie from gebeurtenis where onderwerp_id = $1 order by gebeurd_op desc, id desc limit 1", [uitgaveId]);
    expect(melding).toEqual({ actie: 'uitgave.besluit_beeindigd' });
    expect(await kern()).toEqual({ toegekend: telling['toegekend'], besluitIngetrokken: telling['besluitIngetrokken']! + 1 });
    const { rijen } = await w.wie('fonds').field<{ rijen: { uitgaveId: string; afloop: string }[] }>(POSTEN, { invoer: { indeling: 'soort', van: '2020-01-01', totEnMet: '2030-12-31' } });
    expect(rijen).toContainEqual({ uitgaveId, afloop: 'besluit_ingetrokken' });
    await w.wie('fonds').send(TERUG, { invoer: { opdrachtId: nieuwId(), uitgaveId, bedragInCent: '20000', reden: 'Een deel kwam terug.' } });
    expect(await w.wie('regisseur').field(EINDE, { id: uitgaveId })).toMatchObject({ uitgave: { betaaldInCent: '30000', teruggekomenInCent: '20000' } });
    expect((await lees()).bijOntvangerInCent).toBe(`${Number(eerst.bijOntvangerInCent) + 30_000}`);
  });

  it('counts apart in the report too when a besluit came in its place', async () => {
    const kern = () => w.wie('fonds').field<Record<string, number>>(KERN, { invoer: { indeling: 'soort', van: '2020-01-01', totEnMet: '2030-12-31' } });
    const { casusId, fondsId } = await w.fondsMetCasus();
    const { id } = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '10000' });
    await w.keurGoed('fonds2', id!);
    const eerst = await kern();
    await w.wereld.opzetten(async (sql) => void (await sql(`update besluit set einde_reden = 'Er kwam een beter besluit.', vervangen_door = (select x.id from besluit x where x.id <> besluit.id limit 1)
      where id = (select besluit_id from uitgave where id = $1)`, [id])));
    expect(await kern()).toEqual({ toegekend: eerst['toegekend']! - 1, besluitIngetrokken: eerst['besluitIngetrokken']! + 1 });
  });

  it('is said to who withdraws before it is done: what was paid and did not come back', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const { id } = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '10000' });
    await w.keurGoed('fonds2', id!);
    const betaald = async () => {
      const { besluiten } = await w.wie('regisseur').field<{ besluiten: { betaaldInCent: string | null }[] }>('query ($id: ID!) { besluitstand(casusId: $id) { besluiten { betaaldInCent } } }', { id: casusId });
      return besluiten.map(({ betaaldInCent }) => betaaldInCent);
    };
    expect(await betaald()).toEqual(['0']);
    await w.betaal('fonds', id!);
    expect(await betaald()).toEqual(['10000']);
  });

  it('that was paid before keeps counting; only the rest comes back', async () => {
    const { fondsId, uitgaveId } = await ingetrokken('20000');
    expect(await bekijk('fonds', uitgaveId)).toMatchObject({ stand: 'vrij_te_geven' });
    expect((await geefVrij('fonds', uitgaveId)).data?.reserveringVrijlaten).toMatchObject({ stand: 'betaald', betaaldInCent: '20000', restInCent: '0' });
    expect(await vrijInFonds(fondsId)).toBe('80000');
  });
});

it('an expense of the table without outcomes of schemes waits for who asked it, and is not called payable', async () => {
  const { casusId, fondsId } = await w.fondsMetCasus();
  const { id } = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '5000' });
  await w.keurGoed('fonds2', id!);
  await w.wereld.opzetten(async (sql) => void (await sql('delete from voorliggende_toets where uitgave_id = $1', [id])));
  const mag = async (wie: 'fonds' | 'begeleider') => {
    const { stand, acties } = (await w.dossier(wie, id!))['uitgave'] as { stand: string; acties: { naam: string; toegestaan: boolean }[] };
    return [stand, ...['uitkomsten', 'betalen'].map((naam) => acties.find((actie) => actie.naam === naam)?.toegestaan)];
  };
  expect(await mag('fonds')).toEqual(['wacht_op_uitkomsten', false, false]);
  expect(await mag('begeleider')).toEqual(['wacht_op_uitkomsten', true, false]);
  const voorzieningen = VOORLIGGENDE_REGELINGEN.inrichting.map((regeling) => ({ regeling, uitkomst: 'niet_van_toepassing' }));
  expect(await w.legVast('begeleider', id!, voorzieningen)).not.toHaveProperty('code');
  expect(await mag('fonds')).toEqual(['te_betalen', false, true]);
  expect(await mag('begeleider')).toEqual(['te_betalen', false, false]);
});

it('nobody is asked to agree when there are enough', async () => {
  const { casusId, fondsId } = await w.fondsMetCasus();
  const { id } = await w.vraagAan('begeleider', { casusId, fondsId });
  await w.keurGoed('fonds2', id!);
  expect((await bekijk('fonds', id!)).acties.find(({ naam }) => naam === 'goedkeuren')).toMatchObject({ toegestaan: false, reden: expect.stringContaining('genoeg akkoorden') });
  expect(await w.keurGoed('fonds', id!)).toMatchObject({ code: 'GenoegAkkoorden' });
});
