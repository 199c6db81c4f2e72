import { nieuwId } from '@doorbraaktafel/shared/ids';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Tafels } from '../../src/modules/tafel/index.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import type { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio, type TestRol } from '../harness/regios.js';
import { achterDeSloten, probeer } from '../identiteit/wereld.js';

const WEIGERING = '__typename ... on Weigering { code boodschap veld }';
const ORGANISATIES = '... on Organisatiebeheer { organisaties { id naam soort aantalLeden beeindigdOp acties { naam toegestaan reden } } routeregie { lidId plaatsvervangerLidId } }';
const TAFELS = '... on Tafelbeheer { tafels { id naam soort ritme voorzitterLidId plaatsvervangerLidId beeindigdOp acties { naam toegestaan } } }';
const doe = (naam: string, deel: string) => `mutation ($i: ${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer!) { ${naam}(invoer: $i) { ${WEIGERING} ${deel} } }`;
const STUKKEN = {
  organisatieToevoegen: ORGANISATIES, organisatieWijzigen: ORGANISATIES, organisatieBeeindigen: ORGANISATIES, routeregieBeleggen: ORGANISATIES,
  tafelInrichten: TAFELS, tafelBeeindigen: TAFELS,
} as const;

interface Beeld {
  __typename: string;
  code?: string;
  veld?: string;
  boodschap?: string;
  organisaties: { id: string; naam: string; soort: string; aantalLeden: number; beeindigdOp: string | null; acties: { naam: string; toegestaan: boolean; reden: string | null }[] }[];
  routeregie: { lidId: string; plaatsvervangerLidId: string } | null;
  tafels: { id: string; naam: string; soort: string; ritme: string; voorzitterLidId: string; plaatsvervangerLidId: string | null; beeindigdOp: string | null; acties: { naam: string; toegestaan: boolean }[] }[];
}

let test: TestApp;
let regio: TestRegio;
let andere: TestRegio;
let een: TestClient;
beforeAll(async () => {
  test = await startTestApp();
  [regio, andere] = await makeRegios(test);
  een = (await probeer(test, { email: regio.leden.beheerder.email })).client;
});
afterAll(() => test.stop());

const stuur = (naam: keyof typeof STUKKEN, invoer: object, client = een) => client.field<Beeld>(doe(naam, STUKKEN[naam]), { i: { opdrachtId: nieuwId(), ...invoer } });
const lid = (rol: TestRol, van = regio) => van.leden[rol].ctx.lidId;
const organisatie = async (naam: string) => {
  const { organisaties } = await stuur('organisatieToevoegen', { naam, soort: 'anders' });
  return organisaties.find((o) => o.naam === naam)!.id;
};
const tafel = async (naam: string, rest: object = {}) => {
  const { tafels } = await stuur('tafelInrichten', { naam, soort: 'uitvoering', ritme: 'maandelijks', voorzitterLidId: lid('regisseur'), ...rest });
  return tafels.find((f) => f.naam === naam)!;
};
const gebeurtenissen = async (id: string) => (await achterDeSloten(test, 'select actie from gebeurtenis where onderwerp_id = $1 order by vastgelegd_op', [id])).map((rij) => rij['actie']);

describe('[isolatie] a name that nobody can read', () => {
  it.each(['🔥🔥', '1️⃣', '\u200b\u200b', '\u3164', '…', '42'])('such as %j is refused beside its field', async (naam) => {
    const letters = { __typename: 'OngeldigeInvoer', veld: 'naam', boodschap: expect.stringContaining('Schrijf deze naam met letters.') };
    expect(await stuur('organisatieToevoegen', { naam, soort: 'anders' })).toMatchObject(letters);
    expect(await stuur('organisatieWijzigen', { organisatieId: regio.organisaties.zorg, naam, soort: 'zorgaanbieder' })).toMatchObject(letters);
    expect(await stuur('tafelInrichten', { naam, soort: 'uitvoering', ritme: 'wekelijks', voorzitterLidId: lid('regisseur') })).toMatchObject(letters);
  });
});

describe('[isolatie] organisaties and tafels', () => {
  const invoeren: Record<keyof typeof STUKKEN, () => object> = {
    organisatieToevoegen: () => ({ naam: 'Nieuw', soort: 'anders' }),
    organisatieWijzigen: () => ({ organisatieId: regio.organisaties.zorg, naam: 'Anders', soort: 'anders' }),
    organisatieBeeindigen: () => ({ organisatieId: regio.organisaties.zorg, reden: 'Gestopt.' }),
    routeregieBeleggen: () => ({ lidId: lid('regisseur'), plaatsvervangerLidId: lid('plaatsvervanger') }),
    tafelInrichten: () => ({ naam: 'Tafel', soort: 'uitvoering', ritme: 'wekelijks', voorzitterLidId: lid('regisseur') }),
    tafelBeeindigen: () => ({ tafelId: nieuwId(), reden: 'Gestopt.' }),
  };

  it.each(Object.keys(STUKKEN) as (keyof typeof STUKKEN)[])('%s is not for who is no beheerder', async (naam) => {
    const wmo = (await probeer(test, { email: regio.leden.wmo.email })).client;
    const antwoord = await wmo.send(doe(naam, STUKKEN[naam]), { i: { opdrachtId: nieuwId(), ...invoeren[naam]() } });
    expect(antwoord.errors?.[0]?.extensions.code).toBe('NietToegestaan');
  });

  it('of another regio read as unknown', async () => {
    const vreemd = (await probeer(test, { email: andere.leden.beheerder.email })).client;
    const hier = await tafel('Tafel van hier');
    const pogingen = [
      await stuur('organisatieWijzigen', invoeren.organisatieWijzigen(), vreemd),
      await stuur('organisatieBeeindigen', invoeren.organisatieBeeindigen(), vreemd),
      await stuur('tafelBeeindigen', { tafelId: hier.id, reden: 'Weg.' }, vreemd),
      await stuur('tafelInrichten', { ...invoeren.tafelInrichten(), tafelId: hier.id, voorzitterLidId: lid('regisseur', andere) }, vreemd),
      await stuur('tafelInrichten', invoeren.tafelInrichten(), vreemd),
      await stuur('routeregieBeleggen', invoeren.routeregieBeleggen(), vreemd),
    ];
    expect(pogingen.map(({ code }) => code)).toEqual(pogingen.map(() => 'NietGevonden'));
  });

  it('do not change in the database but by a beheerder', async () => {
    const poging = (sql: string, id: string) => test.app.get(UnitOfWork).run(regio.leden.regisseur.ctx, (tx) => tx.sql(sql, [regio.id, id]));
    await expect(poging("update organisatie set naam = 'Gekaapt' where regio_id = $1 and id = $2", regio.organisaties.zorg)).rejects.toThrow(/alleen een beheerder/);
    const { id } = await tafel('Vaste tafel');
    await expect(poging("update tafel set ritme = 'wekelijks' where regio_id = $1 and id = $2", id)).rejects.toThrow(/alleen een beheerder/);
    await expect(poging("update regio set naam = 'Gekaapt' where regio_id = $1 and regio_id <> $2", id)).rejects.toThrow(/alleen een beheerder/);
  });
});

describe('an organisatie', () => {
  it('has a name of its own, changes name, and keeps its kind once people work there', async () => {
    expect(await stuur('organisatieToevoegen', { naam: `ZORG ${regio.naam}`, soort: 'anders' })).toMatchObject({ code: 'OrganisatieBestaatAl', veld: 'naam' });
    expect(await stuur('organisatieToevoegen', { naam: ' ', soort: 'anders' })).toMatchObject({ code: 'OngeldigeInvoer', veld: 'naam' });
    expect(await stuur('organisatieToevoegen', { naam: 'X', soort: 'kerk' })).toMatchObject({ code: 'OngeldigeInvoer', veld: 'soort' });
    const id = await organisatie('De Zeedistel');
    await stuur('organisatieWijzigen', { organisatieId: id, naam: 'De Zeeaster', soort: 'zorgaanbieder' });
    expect(await gebeurtenissen(id)).toEqual(['organisatie.toegevoegd', 'organisatie.gewijzigd']);
    expect(await stuur('organisatieWijzigen', { organisatieId: regio.organisaties.zorg, naam: `zorg ${regio.naam}`, soort: 'corporatie' })).toMatchObject({ code: 'SoortStaatVast' });
  });

  it('does not end with work that runs, and says which; nor that of the beheerder itself', async () => {
    const { routeregie } = await stuur('routeregieBeleggen', { lidId: lid('regisseur'), plaatsvervangerLidId: lid('plaatsvervanger') });
    expect(routeregie).toEqual({ lidId: lid('regisseur'), plaatsvervangerLidId: lid('plaatsvervanger') });
    expect(await stuur('organisatieBeeindigen', { organisatieId: regio.organisaties.gemeente, reden: 'Gestopt.' })).toMatchObject({ code: 'OrganisatieVanUzelf' });
    const casus = nieuwId();
    await achterDeSloten(
      test,
      `insert into casus select (jsonb_populate_record(null::casus, jsonb_build_object('regio_id', $1::uuid, 'id', $2::uuid, 'brengende_organisatie_id', $3::uuid))).*`,
      [regio.id, casus, regio.organisaties.zorg2],
    ).catch(() => undefined);
    const actie = nieuwId();
    await achterDeSloten(
      test,
      "insert into actie (regio_id, id, casus_id, organisatie_id, tekst, voor, gemaakt_door) values ($1, $2, $3, $4, 'Bel.', current_date, $5)",
      [regio.id, actie, casus, regio.organisaties.zorg2, lid('regisseur')],
    );
    const nog = await stuur('organisatieBeeindigen', { organisatieId: regio.organisaties.zorg2, reden: 'Gestopt.' });
    expect(nog).toMatchObject({ code: 'OrganisatieHeeftLopend', boodschap: expect.stringMatching(/^Er loopt nog werk: \D*open acties\D*\.$/) as string });
    const poging = test.app.get(UnitOfWork).run(regio.leden.beheerder.ctx, async (tx) => {
      tx.record({ actie: 'organisatie.beeindigd', onderwerp: { soort: 'organisatie', id: regio.organisaties.zorg2 } });
      await tx.sql('update organisatie set beeindigd_op = now() where regio_id = $1 and id = $2', [regio.id, regio.organisaties.zorg2]);
    });
    await expect(poging).rejects.toThrow(/lopend werk/);
    await achterDeSloten(test, 'delete from actie where id = $1', [actie]);
    await achterDeSloten(test, 'delete from casus where id = $1', [casus]);
  });

  it('ends with everybody in it at once, and then nobody joins and nobody chooses it', async () => {
    const mens = (await probeer(test, { email: regio.leden.begeleider2.email })).client;
    const { organisaties } = await stuur('organisatieBeeindigen', { organisatieId: regio.organisaties.zorg2, reden: 'Opgegaan in een ander.' });
    expect(organisaties.at(-1)).toMatchObject({ id: regio.organisaties.zorg2, aantalLeden: 0, acties: [{ toegestaan: false }, { toegestaan: false }] });
    expect((await mens.send('{ ik { rol } }')).errors?.[0]?.extensions.code).toBe('NietAangemeld');
    expect(await gebeurtenissen(lid('begeleider2'))).toContain('lid.beeindigd');
    expect(await een.field<{ id: string }[]>('{ organisaties { id } }')).not.toContainEqual({ id: regio.organisaties.zorg2 });
    expect(await stuur('organisatieWijzigen', { organisatieId: regio.organisaties.zorg2, naam: 'Terug', soort: 'anders' })).toMatchObject({ code: 'OrganisatieBeeindigd' });
    const nodig = 'mutation ($i: LidUitnodigenInvoer!) { lidUitnodigen(invoer: $i) { __typename ... on Weigering { code veld } } }';
    const i = { opdrachtId: nieuwId(), email: 'nieuw@x.example', naam: 'Nieuw', organisatieId: regio.organisaties.zorg2, rol: 'zorgaanbieder' };
    expect(await een.field(nodig, { i })).toMatchObject({ code: 'OrganisatieBeeindigd', veld: 'organisatieId' });
  });
});

describe('a tafel', () => {
  it('is chaired by the role that the regio chose, and not twice by one person', async () => {
    const invoer = { naam: 'Tafel Noord', soort: 'uitvoering', ritme: 'wekelijks', voorzitterLidId: lid('wmo') };
    expect(await stuur('tafelInrichten', invoer)).toMatchObject({ code: 'VoorzitterPastNiet', veld: 'voorzitterLidId', boodschap: expect.stringContaining('ketenregisseur') as string });
    expect(await stuur('tafelInrichten', { ...invoer, voorzitterLidId: lid('regisseur'), plaatsvervangerLidId: lid('regisseur') })).toMatchObject({ code: 'PlaatsvervangerIsVoorzitter' });
    expect(await stuur('tafelInrichten', { ...invoer, voorzitterLidId: lid('bestuurder'), soort: 'bestuur' })).toMatchObject({ __typename: 'Tafelbeheer' });
    expect(await stuur('tafelInrichten', { ...invoer, naam: 'TAFEL noord', voorzitterLidId: lid('regisseur') })).toMatchObject({ code: 'TafelBestaatAl' });
  });

  it('is chaired by its own deputy too, from then on', async () => {
    const { id } = await tafel('Tafel Zuid');
    const plan = 'mutation ($i: ZittingPlannenInvoer!) { zittingPlannen(invoer: $i) { __typename ... on Weigering { code } } }';
    const invoer = () => ({ i: { opdrachtId: nieuwId(), tafelId: id, geplandOp: '2027-01-12T10:00:00Z', duurMinuten: 60 } });
    await stuur('routeregieBeleggen', { lidId: lid('plaatsvervanger'), plaatsvervangerLidId: lid('regisseur') });
    const vervanger = (await probeer(test, { email: regio.leden.plaatsvervanger.email })).client;
    expect(await vervanger.field(plan, invoer())).toMatchObject({ code: 'AlleenVoorzitterVanTafel' });
    await stuur('tafelInrichten', { tafelId: id, naam: 'Tafel Zuid', soort: 'uitvoering', ritme: 'maandelijks', voorzitterLidId: lid('regisseur'), plaatsvervangerLidId: lid('plaatsvervanger') });
    expect(await vervanger.field(plan, invoer())).toMatchObject({ __typename: 'Zitting' });
    expect(await gebeurtenissen(id)).toEqual(['tafel.ingericht', 'tafel.gewijzigd']);
    expect(await stuur('tafelBeeindigen', { tafelId: id, reden: 'Weg.' })).toMatchObject({ code: 'TafelHeeftZitting' });
  });

  it('that ended takes no zitting and does not change any more', async () => {
    const { id } = await tafel('Tafel Oost');
    const { tafels } = await stuur('tafelBeeindigen', { tafelId: id, reden: 'Samengevoegd met Noord.' });
    expect(tafels.find((f) => f.id === id)).toMatchObject({ acties: [{ toegestaan: false }, { toegestaan: false }] });
    expect(await stuur('tafelBeeindigen', { tafelId: id, reden: 'Weer.' })).toMatchObject({ code: 'TafelBeeindigd' });
    const regisseur = (await probeer(test, { email: regio.leden.regisseur.email })).client;
    const plan = 'mutation ($i: ZittingPlannenInvoer!) { zittingPlannen(invoer: $i) { __typename ... on Weigering { code } } }';
    expect(await regisseur.field(plan, { i: { opdrachtId: nieuwId(), tafelId: id, geplandOp: '2027-01-12T10:00:00Z', duurMinuten: 60 } })).toMatchObject({ code: 'TafelBeeindigd' });
    const lijst = await test.app.get(UnitOfWork).lees(regio.leden.regisseur.ctx, (tx) => test.app.get(Tafels).lijst(tx));
    expect(lijst.map((f) => f.id)).not.toContain(id);
  });
});
