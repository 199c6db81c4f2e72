import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Sleutelwacht } from '../../src/modules/noodfonds/index.js';
import { dag } from '../harness/dagen.js';
import { Tafelwereld, WEIGERING } from './tafelwereld.js';

const VELDEN = 'casusId acties { naam toegestaan } toezeggingen { id regeling sleutelOp gevraagdOp beslotenOp uitkomst giftInCent leningInCent gestartOp dagenTotSleutel signaal versie acties { naam toegestaan } }';
const LIJST = `query ($id: ID!) { toezeggingen(casusId: $id) { ${VELDEN} } }`;
const doe = (naam: string, type: string) => `mutation ($invoer: ${type}!) { ${naam}(invoer: $invoer) { ... on Toezeggingen { __typename ${VELDEN} } ${WEIGERING} } }`;
const VASTLEGGEN = doe('toezeggingVastleggen', 'ToezeggingVastleggenInvoer');
const STAP = doe('toezeggingStap', 'ToezeggingStapInvoer');

interface Antwoord {
  __typename: string;
  veld?: string | null;
  toezeggingen: { id: string; versie: number; signaal: string | null; dagenTotSleutel: number; acties: { naam: string; toegestaan: boolean }[] }[];
}

let w: Tafelwereld;
beforeAll(async () => {
  w = await Tafelwereld.maak();
});
afterAll(() => w.einde());

async function toezegging(sleutelOver = 20, casus?: string) {
  const casusId = casus ?? (await w.wereld.casus(w.regio));
  const invoer = { opdrachtId: nieuwId(), casusId, regeling: 'bijzondere_bijstand', organisatieId: w.regio.organisatieId, voorbereidOp: dag(-10), sleutelOp: dag(sleutelOver) };
  const antwoord = await (await w.als('regisseur')).field<Antwoord>(VASTLEGGEN, { invoer });
  return { casusId, id: invoer.opdrachtId, antwoord };
}

const stap = async (toezeggingId: string, versie: number, naam: string, op: string, rest: object = {}) =>
  (await w.als('regisseur')).field<Antwoord>(STAP, { invoer: { opdrachtId: nieuwId(), toezeggingId, versie, stap: naam, op, ...rest } });

// The days are moved, never the clock.
const verzetSleutel = (id: string, over: number) =>
  w.database.alsBeheer(`set session_replication_role = 'replica'; update toezegging set sleutel_op = current_date + ${over} where id = '${id}'`);

describe('[Y29 volledig] bijzondere bijstand around the key', () => {
  it('is refused without a key, prepared after the key, out of order, in the future, over another\'s change, and to who has no part in it', async () => {
    const casusId = await w.wereld.casus(w.regio);
    const regisseur = await w.als('regisseur');
    const invoer = { opdrachtId: nieuwId(), casusId, regeling: 'bijzondere_bijstand', organisatieId: w.regio.organisatieId, voorbereidOp: dag(0) };
    expect(await regisseur.field<Antwoord>(VASTLEGGEN, { invoer })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'sleutelOp' });
    expect(await regisseur.field<Antwoord>(VASTLEGGEN, { invoer: { ...invoer, organisatieId: '', sleutelOp: dag(9) } })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'organisatieId', boodschap: 'Kies wie het toezegt.' });
    expect(await regisseur.field<Antwoord>(VASTLEGGEN, { invoer: { ...invoer, sleutelOp: dag(-1) } })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'voorbereidOp' });
    expect(await (await w.als('regisseur', 1)).field<Antwoord>(VASTLEGGEN, { invoer: { ...invoer, sleutelOp: dag(9) } })).toMatchObject({ __typename: 'NietGevonden' });
    const { id } = await toezegging(20, casusId);
    expect(await stap(id, 1, 'toekennen', dag(0))).toMatchObject({ __typename: 'StapNietMogelijk' });
    expect(await stap(id, 1, 'vragen', dag(1))).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'op' });
    expect(await stap(id, 1, 'vragen', dag(-11))).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'op' });
    expect(await stap(id, 2, 'vragen', dag(0))).toMatchObject({ __typename: 'AlGewijzigd' });
    expect(await stap(id, 1, 'vragen', dag(0), { giftInCent: '5' })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'giftInCent' });
    for (const wie of [await w.als('corporatie2'), await w.als('regisseur', 1)]) {
      expect((await wie.send(LIJST, { id: casusId })).errors?.[0]?.extensions.code).toBe('NietGevonden');
    }
    expect((await (await w.als('auditor')).send(LIJST, { id: casusId })).errors?.[0]?.extensions.code).toBe('NietToegestaan');
  });

  it('is prepared before the known key, asked, decided with gift and loan apart, and paid; everybody around the casus reads the same', async () => {
    const { casusId, id } = await toezegging(20);
    await stap(id, 1, 'vragen', dag(-8));
    expect(await stap(id, 2, 'toekennen', dag(-2))).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'giftInCent' });
    await stap(id, 2, 'toekennen', dag(-2), { giftInCent: '50000', leningInCent: '30000' });
    const na = await stap(id, 3, 'starten', dag(-1));
    expect(na.toezeggingen).toMatchObject([{ gevraagdOp: dag(-8), beslotenOp: dag(-2), uitkomst: 'toegekend', giftInCent: '50000', leningInCent: '30000', gestartOp: dag(-1), signaal: null, dagenTotSleutel: 20 }]);
    const { client } = w.regios[0].leden;
    await w.database.alsBeheer(
      `set session_replication_role = 'replica'; insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond)
       values ('${w.regio.regioId}', '${nieuwId()}', '${casusId}', '${client.ctx.lidId}', '${client.ctx.organisatieId}', 'client', 'client')`);
    const gelezen = await (await w.als('client')).field<Antwoord>(LIJST, { id: casusId });
    expect(gelezen.toezeggingen).toMatchObject([{ uitkomst: 'toegekend', giftInCent: '50000', acties: [0, 1, 2, 3].map(() => ({ toegestaan: false })) }]);
  });

  it.each([[14, 'veertien_voor'], [7, 'zeven_voor'], [-7, 'zeven_na'], [-14, 'veertien_na']])('%i days from the key it signals %s: once, live, with an event, also with two nodes at once', async (over, moment) => {
    const { casusId, id } = await toezegging(30);
    if (over < 0) await stap(id, 1, 'vragen', dag(-3));
    await verzetSleutel(id, over);
    const wacht = w.test.app.get(Sleutelwacht);
    const nieuw = await Promise.all([wacht.kijk(), wacht.kijk()]);
    expect(nieuw.reduce((a, b) => a + b)).toBe(1);
    expect(await wacht.kijk()).toBe(0);
    expect(await w.database.alsBeheer('select moment from toezeggingsignaal where toezegging_id = $1', [id])).toEqual([{ moment }]);
    const berichten = await w.database.alsBeheer("select 1 from kamerbericht where soort = 'toezegging.gewijzigd' and gegevens ->> 'toezeggingId' = $1 and kamer_id like $2", [id, `casus:${casusId}:%`]);
    expect(berichten.length).toBeGreaterThan(1);
    expect(await w.database.alsBeheer("select 1 from gebeurtenis where actie = 'toezegging.signaal' and onderwerp_id = $1", [id])).toHaveLength(1);
    const { toezeggingen } = await (await w.als('regisseur')).field<Antwoord>(LIJST, { id: casusId });
    expect(toezeggingen[0]).toMatchObject({ signaal: moment, dagenTotSleutel: over });
    await w.database.alsBeheer(`set session_replication_role = 'replica'; update toezegging set sleutel_op = current_date + 40 where id = '${id}'`);
  });

  it('shows the median per gemeente from five decisions on, and never of fewer', async () => {
    const cijfers = async () => (await w.als('corporatie')).field<{ organisatieId: string; aantal: number; dagenTotBesluit: number; giftInCent: string; leningInCent: string }[]>('{ bijstandcijfers { organisatieId aantal dagenTotBesluit dagenNaSleutel giftInCent leningInCent } }');
    await w.database.alsBeheer("set session_replication_role = 'replica'; delete from toezeggingsignaal; delete from toezegging");
    const besluit = async (dagen: number) => {
      const { id } = await toezegging(20);
      await stap(id, 1, 'vragen', dag(-9));
      await stap(id, 2, 'toekennen', dag(dagen - 9), { giftInCent: '1000', leningInCent: '200' });
    };
    for (const dagen of [1, 2, 8, 9]) await besluit(dagen);
    expect(await cijfers()).toEqual([]);
    await besluit(3);
    expect(await cijfers()).toEqual([{ organisatieId: w.regio.organisatieId, aantal: 5, dagenTotBesluit: 3, dagenNaSleutel: null, giftInCent: '5000', leningInCent: '1000' }]);
    expect(await (await w.als('corporatie', 1)).field('{ bijstandcijfers { aantal } }')).toEqual([]);
  });
});
