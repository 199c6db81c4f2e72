import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Uitnodigbaar } from '../../src/modules/casus/application/uitnodigbaar.js';
import { Meedoen, Verantwoordelijkheid } from '../../src/modules/casus/index.js';
import { Sessies } from '../../src/modules/identiteit/index.js';
import { Geheimhouding, Organisaties } from '../../src/modules/organisatie/index.js';
import { EigenWerk } from '../../src/modules/tafel/application/eigen-werk.js';
import { Aanwezigheid } from '../../src/modules/tafel/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { doe, planMet, richtTafelIn } from '../tafel/wereld.js';
import { achterDeSloten, als, brengIn, lees, maakWereld, nodigUit, nodigUitBesloten, ziet, type Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
});
afterAll(() => wereld.stop());

const opdracht = () => ({ opdrachtId: nieuwId() });

async function metCorporatie(): Promise<string> {
  const casusId = await brengIn(wereld, regio);
  await nodigUit(wereld, regio, casusId, regio.organisaties.corporatie);
  return casusId;
}

type Collegarol = 'woningcorporatie' | 'zorgaanbieder' | 'bestuurder';

/** Somebody who was invited to the regio and did not accept yet. */
function uitgenodigd(organisatieId: string, rol: Collegarol, naam: string, accountId?: string): Promise<string> {
  return als(wereld, regio, 'beheerder', (tx) => wereld.test.app.get(Organisaties).voegLidToe(tx, { organisatieId, rol, naam, accountId }));
}

async function collega(organisatieId: string, rol: Collegarol, naam: string): Promise<string> {
  return uitgenodigd(organisatieId, rol, naam, await wereld.test.app.get(Sessies).accountMaken(`${nieuwId()}@proef.example`, 'Waterlelie-oefenen-2026'));
}

/** What a colleague without an address of the harness sees. */
async function zietLid(lidId: string, casusId: string): Promise<boolean> {
  const rijen = await wereld.test.app.get(UnitOfWork).lees({ ...regio.leden.corporatie.ctx, lidId }, (tx) => tx.sql('select 1 from casus where id = $1', [casusId]));
  return rijen.length === 1;
}

const verlaat = (rol: TestRol, casusId: string) => als(wereld, regio, rol, (tx) => wereld.test.app.get(Meedoen).verlaat(tx, { ...opdracht(), casusId, reden: 'Past niet bij ons.' }));
const laatToe = (rol: TestRol, casusId: string, lidId: string, ikStop: boolean) =>
  als(wereld, regio, rol, (tx) => wereld.test.app.get(Meedoen).laatCollegaToe(tx, { ...opdracht(), casusId, lidId, ikStop }));

async function gebeurd(casusId: string, actie: string): Promise<unknown[]> {
  return achterDeSloten(
    wereld,
    `select g.actor_lid_id as wie, i.inhoud from gebeurtenis g join gebeurtenis_inhoud i on i.regio_id = g.regio_id and i.gebeurtenis_id = g.id where g.casus_id = $1 and g.actie = $2`,
    [casusId, actie],
  );
}

describe('leaving by oneself', () => {
  it('refuses who answers for the data, who takes no part, and another regio', async () => {
    const casusId = await metCorporatie();
    await expect(verlaat('begeleider', casusId)).rejects.toMatchObject({ code: 'VerantwoordelijkeBlijft' });
    await expect(verlaat('corporatie2', casusId)).rejects.toMatchObject({ code: 'NietGevonden' });
    await expect(als(wereld, wereld.regios[1], 'corporatie', (tx) => wereld.test.app.get(Meedoen).verlaat(tx, { ...opdracht(), casusId, reden: 'Nee.' }))).rejects.toMatchObject({ code: 'NietGevonden' });
  });

  it('keeps the reason, ends access and regie at once, and leaves what was contributed with its source', async () => {
    const casusId = await metCorporatie();
    await als(wereld, regio, 'corporatie', async (tx) => {
      await tx.sql(
        `insert into bericht (regio_id, id, casus_id, auteur_lid_id, organisatie_id, tekst) values ($1, $2, $3, $4, $5, 'Wij hebben een woning.')`,
        [regio.id, casusId, casusId, tx.lidId, regio.organisaties.corporatie],
      );
      tx.record({ actie: 'bericht.geplaatst', onderwerp: { soort: 'bericht', id: casusId }, casusId });
    });
    await verlaat('corporatie', casusId);
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(false);
    const [deelnemer] = await achterDeSloten(wereld, 'select vertrek_reden as reden from deelnemer where casus_id = $1 and organisatie_id = $2', [casusId, regio.organisaties.corporatie]);
    expect(deelnemer).toEqual({ reden: 'Past niet bij ons.' });
    const berichten = await lees(wereld, regio, 'regisseur', (tx) => tx.sql('select organisatie_id as bron from bericht where casus_id = $1', [casusId]));
    expect(berichten).toEqual([{ bron: regio.organisaties.corporatie }]);
    expect(await gebeurd(casusId, 'casus.deelnemer_vertrokken')).toEqual([expect.objectContaining({ wie: regio.leden.corporatie.ctx.lidId })]);
  });
});

describe('a colleague who takes over', () => {
  it('must be of the own organisation and not there yet; who takes no part lets nobody in', async () => {
    const casusId = await metCorporatie();
    await expect(laatToe('corporatie', casusId, regio.leden.corporatie2.ctx.lidId, false)).rejects.toMatchObject({ code: 'GeenCollega' });
    await expect(laatToe('corporatie', casusId, regio.leden.corporatie.ctx.lidId, false)).rejects.toMatchObject({ code: 'GeenCollega' });
    await expect(laatToe('corporatie2', casusId, regio.leden.corporatie2.ctx.lidId, false)).rejects.toMatchObject({ code: 'NietGevonden' });
  });

  it('is somebody who reads the dossier, when who stops is the last to read it for who answers for the data', async () => {
    const casusId = await brengIn(wereld, regio);
    const { zorg } = regio.organisaties;
    const bestuur = await collega(zorg, 'bestuurder', 'Bestuur Alleen');
    await expect(laatToe('begeleider', casusId, bestuur, true)).rejects.toMatchObject({ code: 'NiemandLeestDossier', veld: 'lidId' });
    expect(await ziet(wereld, regio, 'begeleider', casusId)).toBe(true);
    await laatToe('begeleider', casusId, bestuur, false);
    await laatToe('begeleider', casusId, await collega(zorg, 'zorgaanbieder', 'Invaller Drie'), true);
    expect(await ziet(wereld, regio, 'begeleider', casusId)).toBe(false);
  });

  it('does not lean on a colleague who left the organisation, and offers who reads the dossier as such', async () => {
    const casusId = await brengIn(wereld, regio);
    const { zorg } = regio.organisaties;
    const [weg, bestuur] = [await collega(zorg, 'zorgaanbieder', 'Weg Gegaan'), await collega(zorg, 'bestuurder', 'Bestuur Twee')];
    const begeleider = await signIn(wereld.test, regio.leden.begeleider.email);
    const beeld = await begeleider.field<{ collegas: { lidId: string; leestDossier: boolean }[] }>('query ($id: ID!) { casusdeelname(casusId: $id) { collegas { lidId leestDossier } } }', { id: casusId });
    expect(beeld.collegas).toEqual(expect.arrayContaining([{ lidId: weg, leestDossier: true }, { lidId: bestuur, leestDossier: false }]));
    await laatToe('begeleider', casusId, weg, false);
    await als(wereld, regio, 'beheerder', async (tx) => {
      await tx.sql('update lid set beeindigd_op = now() where id = $1', [weg]);
      tx.record({ actie: 'lid.beeindigd', onderwerp: { soort: 'lid', id: weg } });
    });
    await expect(laatToe('begeleider', casusId, bestuur, true)).rejects.toMatchObject({ code: 'NiemandLeestDossier' });
  });

  it('who is no lid of the regio any more is named to nobody as taking part, and comes back with the lidmaatschap', async () => {
    const casusId = await brengIn(wereld, regio);
    const weg = await collega(regio.organisaties.zorg, 'zorgaanbieder', 'Nergens Meer');
    await laatToe('begeleider', casusId, weg, false);
    const namen = async () => {
      const client = await signIn(wereld.test, regio.leden.regisseur.email);
      const { deelnemers } = await client.field<{ deelnemers: { leden: string[] }[] }>('query ($id: ID!) { casus(id: $id) { deelnemers { leden } } }', { id: casusId });
      return deelnemers.flatMap(({ leden }) => leden);
    };
    const zet = (tot: string) => als(wereld, regio, 'beheerder', async (tx) => {
      await tx.sql(`update lid set beeindigd_op = ${tot} where id = $1`, [weg]);
      tx.record({ actie: 'lid.beeindigd', onderwerp: { soort: 'lid', id: weg } });
    });
    expect(await namen()).toContain('Nergens Meer');
    await zet('now()');
    expect(await namen()).not.toContain('Nergens Meer');
    await zet('null');
    expect(await namen()).toContain('Nergens Meer');
  });

  it('is nobody who was invited to the regio and does not sign in yet: no casus would be left with nobody', async () => {
    const casusId = await metCorporatie();
    const lidId = await uitgenodigd(regio.organisaties.corporatie, 'woningcorporatie', 'Nog Niet');
    await expect(laatToe('corporatie', casusId, lidId, true)).rejects.toMatchObject({ code: 'GeenCollega' });
    const elders = await uitgenodigd(regio.organisaties.zorg2, 'zorgaanbieder', 'Nog Niet');
    const teNodigen = await lees(wereld, regio, 'regisseur', (tx) => wereld.test.app.get(Uitnodigbaar).lijst(tx, casusId));
    const [zorg2] = teNodigen.filter(({ id }) => id === regio.organisaties.zorg2);
    expect(zorg2?.leden.map(({ id }) => id)).toEqual(expect.arrayContaining([regio.leden.begeleider2.ctx.lidId]));
    expect(zorg2?.leden.map(({ id }) => id)).not.toContain(elders);
  });

  it('sees the casus without a new invitation, the other no more, and the log says who', async () => {
    const casusId = await metCorporatie();
    const lidId = await collega(regio.organisaties.corporatie, 'woningcorporatie', 'Invaller Eén');
    await laatToe('corporatie', casusId, lidId, true);
    expect([await zietLid(lidId, casusId), await ziet(wereld, regio, 'corporatie', casusId)]).toEqual([true, false]);
    expect(await gebeurd(casusId, 'casus.collega_neemt_over')).toEqual([
      { wie: regio.leden.corporatie.ctx.lidId, inhoud: { van: regio.leden.corporatie.ctx.lidId, naar: lidId } },
    ]);
  });

  it('steps in by itself where a team takes part, and nowhere else', async () => {
    const casusId = await metCorporatie();
    const genoemd = await brengIn(wereld, regio);
    await nodigUit(wereld, regio, genoemd, regio.organisaties.corporatie, [regio.leden.corporatie.ctx.lidId]);
    const lidId = await collega(regio.organisaties.corporatie, 'woningcorporatie', 'Invaller Twee');
    const ctx = { ...regio.leden.corporatie.ctx, lidId };
    const work = wereld.test.app.get(UnitOfWork);
    const stap = (id: string) => work.run(ctx, (tx) => wereld.test.app.get(Meedoen).stapIn(tx, id));
    await expect(stap(genoemd)).rejects.toMatchObject({ code: 'NietGevonden' });
    await expect(stap(nieuwId())).rejects.toMatchObject({ code: 'NietGevonden' });
    const team = await work.lees(ctx, (tx) => wereld.test.app.get(Meedoen).teamcasussen(tx));
    expect(team.map((c) => c.casusId)).toContain(casusId);
    expect(team.map((c) => c.casusId)).not.toContain(genoemd);
    await stap(casusId);
    expect(await zietLid(lidId, casusId)).toBe(true);
    expect(await gebeurd(casusId, 'casus.team_ingestapt')).toEqual([{ wie: lidId, inhoud: { lidId } }]);
  });
});

describe('who answers for the data', () => {
  const bied = (rol: TestRol, casusId: string, organisatieId: string) =>
    als(wereld, regio, rol, (tx) => wereld.test.app.get(Verantwoordelijkheid).biedAan(tx, { ...opdracht(), casusId, organisatieId, reden: 'De zorg gaat over.' }));
  const antwoord = async (rol: TestRol, casusId: string, aanvaard: boolean) => {
    const [{ id } = { id: '' }] = await achterDeSloten<{ id: string }>(wereld, 'select id from overdracht where casus_id = $1 order by aangeboden_op desc limit 1', [casusId]);
    return als(wereld, regio, rol, (tx) => wereld.test.app.get(Verantwoordelijkheid).beantwoord(tx, { ...opdracht(), overdrachtId: id, aanvaard }));
  };

  it('hands that over to nobody but who takes part, and only itself', async () => {
    const casusId = await metCorporatie();
    await expect(bied('corporatie', casusId, regio.organisaties.corporatie)).rejects.toMatchObject({ code: 'AlleenVerantwoordelijke' });
    await expect(bied('regisseur', casusId, regio.organisaties.corporatie)).rejects.toMatchObject({ code: 'AlleenVerantwoordelijke' });
    await expect(bied('begeleider', casusId, regio.organisaties.zorg2)).rejects.toMatchObject({ code: 'NietGevonden' });
  });

  it('offers it to nobody who could never say yes', async () => {
    const casusId = await metCorporatie();
    await nodigUit(wereld, regio, casusId, regio.organisaties.noodfonds);
    await expect(bied('begeleider', casusId, regio.organisaties.noodfonds)).rejects.toMatchObject({ code: 'NiemandAntwoordt', veld: 'organisatieId' });
    await bied('begeleider', casusId, regio.organisaties.corporatie);
  });

  it('is own work of who is asked, on the first page and outside the agenda, until the answer', async () => {
    const casusId = await brengIn(wereld, regio);
    await nodigUitBesloten(wereld, regio, casusId, regio.organisaties.corporatie);
    const werk = async (rol: TestRol) => (await lees(wereld, regio, rol, (tx) => wereld.test.app.get(EigenWerk).lijst(tx))).filter((w) => w.casusId === casusId).map(({ soort }) => soort);
    expect([await ziet(wereld, regio, 'corporatie', casusId), await werk('corporatie')]).toEqual([false, []]);
    await bied('begeleider', casusId, regio.organisaties.corporatie);
    expect([await ziet(wereld, regio, 'corporatie', casusId), await werk('corporatie')]).toEqual([true, ['verantwoordelijk']]);
    expect([await werk('begeleider'), await werk('directie')]).toEqual([[], []]);
    await antwoord('corporatie', casusId, false);
    await achterDeSloten(wereld, `set session_replication_role = 'replica'; update overdracht set beantwoord_op = now() - interval '2 minutes' where casus_id = '${casusId}'`, []);
    expect([await ziet(wereld, regio, 'corporatie', casusId), await werk('corporatie')]).toEqual([false, []]);
  });

  it('is taken back by who offered and by nobody else, and can then be offered to another', async () => {
    const casusId = await metCorporatie();
    await nodigUit(wereld, regio, casusId, regio.organisaties.zorg2, [regio.leden.begeleider2.ctx.lidId]);
    await bied('begeleider', casusId, regio.organisaties.corporatie);
    await expect(antwoord('begeleider2', casusId, false)).rejects.toMatchObject({ code: 'AanEenAnder' });
    await expect(antwoord('begeleider', casusId, true)).rejects.toMatchObject({ code: 'AanEenAnder' });
    await antwoord('begeleider', casusId, false);
    expect(await gebeurd(casusId, 'casus.verantwoordelijkheid_teruggenomen')).toHaveLength(1);
    await expect(antwoord('corporatie', casusId, true)).rejects.toMatchObject({ code: 'AlBeantwoord' });
    await bied('begeleider', casusId, regio.organisaties.zorg2);
  });

  it('changes only when the receiver accepts, once; then the new one stays and the old one is bound by the agenda', async () => {
    const casusId = await metCorporatie();
    await nodigUit(wereld, regio, casusId, regio.organisaties.zorg2, [regio.leden.begeleider2.ctx.lidId]);
    await bied('begeleider', casusId, regio.organisaties.zorg2);
    await expect(bied('begeleider', casusId, regio.organisaties.corporatie)).rejects.toMatchObject({ code: 'OverdrachtLoopt' });
    await expect(antwoord('corporatie', casusId, true)).rejects.toMatchObject({ code: 'AanEenAnder' });
    await expect(verlaat('begeleider', casusId)).rejects.toMatchObject({ code: 'VerantwoordelijkeBlijft' });
    await antwoord('begeleider2', casusId, true);
    await expect(antwoord('begeleider2', casusId, false)).rejects.toMatchObject({ code: 'AlBeantwoord' });
    const rollen = await achterDeSloten(wereld, `select lid_id, rol, onthuld_tot::text as onthuld from casustoegang where casus_id = $1 and rol like 'zorg%' and tot is null`, [casusId]);
    expect(rollen).toEqual(expect.arrayContaining([
      { lid_id: regio.leden.begeleider2.ctx.lidId, rol: 'zorgaanbieder_eigen_client', onthuld: 'infinity' },
      { lid_id: regio.leden.begeleider.ctx.lidId, rol: 'zorgaanbieder_overig', onthuld: 'infinity' },
    ]));
    await achterDeSloten(wereld, `set session_replication_role = 'replica'; update agendapunt_casus set vervallen_op = now(), vervallen_reden = 'nee' where casus_id = '${casusId}'`, []);
    await achterDeSloten(wereld, 'select onthulling_bijwerken($1, $2)', [regio.id, casusId]);
    expect([await ziet(wereld, regio, 'begeleider', casusId), await ziet(wereld, regio, 'begeleider2', casusId)]).toEqual([false, true]);
    await expect(verlaat('begeleider2', casusId)).rejects.toMatchObject({ code: 'VerantwoordelijkeBlijft' });
  });
});

describe('the promise to keep to oneself what is said', () => {
  it('is asked before the zitting and not in it: no presence without, nor with an older version; once is enough', async () => {
    const [, ander] = wereld.regios;
    const casusId = await brengIn(wereld, ander);
    await nodigUit(wereld, ander, casusId, ander.organisaties.corporatie);
    await achterDeSloten(wereld, `set session_replication_role = 'replica'; update geheimhouding set versie = 99 where lid_id = '${ander.leden.corporatie.ctx.lidId}'`, []);
    const voorzitter = await signIn(wereld.test, ander.leden.regisseur.email);
    const zitting = await planMet(voorzitter, await richtTafelIn(wereld.test, ander), [casusId]);
    await doe(voorzitter, 'zittingPubliceren', { zittingId: zitting.id });
    const meld = () => wereld.test.app.get(Aanwezigheid).meld(ander.leden.corporatie.ctx, { ...opdracht(), zittingId: zitting.id });
    await expect(meld()).rejects.toMatchObject({ code: 'GeheimhoudingNodig' });
    const geheimhouding = wereld.test.app.get(Geheimhouding);
    await expect(als(wereld, ander, 'corporatie', (tx) => geheimhouding.aanvaard(tx, 0))).rejects.toMatchObject({ code: 'AndereVersie' });
    for (let keer = 0; keer < 2; keer += 1) await als(wereld, ander, 'corporatie', (tx) => geheimhouding.aanvaard(tx, 1));
    await expect(meld()).resolves.toBe(zitting.id);
    const aanvaard = await achterDeSloten(wereld, `select 1 from gebeurtenis where onderwerp_id = $1 and actie = 'lid.geheimhouding_aanvaard'`, [ander.leden.corporatie.ctx.lidId]);
    expect(aanvaard).toHaveLength(1);
  });
});
