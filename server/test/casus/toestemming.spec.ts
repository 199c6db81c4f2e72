import { nieuwId } from '@doorbraaktafel/shared/ids';
import { lidkamer } from '@doorbraaktafel/shared/live';
import { Deelname, Dossier, Machtigingen, Toestemmingen } from '../../src/modules/casus/index.js';
import { Organisaties } from '../../src/modules/organisatie/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { dag } from '../harness/dagen.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { achterDeSloten, als, brengIn, maakClientLos, maakWereld, nodigUit, type Wereld } from './wereld.js';

const GROEP = 'perspectiefplan_doelen';

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
});
afterAll(() => wereld.stop());

const opdracht = () => ({ opdrachtId: nieuwId() });

/** A casus of the client with a part that the corporatie reads only with consent. */
async function metClient(): Promise<string> {
  await maakClientLos(wereld, regio);
  const clientId = await als(wereld, regio, 'begeleider', async (tx) => {
    const id = nieuwId();
    await tx.sql('insert into caseload (regio_id, id, organisatie_id, gemeente_id, naam, client_lid_id) values ($1, $2, $3, $4, $5, $6)', [
      regio.id, id, regio.organisaties.zorg, regio.organisaties.gemeente, 'Vera Voorbeeld', regio.leden.client.ctx.lidId,
    ]);
    tx.record({ actie: 'caseload.toegevoegd', onderwerp: { soort: 'caseload', id } });
    return id;
  });
  const casusId = await brengIn(wereld, regio, { nieuweClient: undefined, clientId });
  await nodigUit(wereld, regio, casusId, regio.organisaties.corporatie);
  await als(wereld, regio, 'begeleider', (tx) =>
    wereld.test.app.get(Dossier).legVast(tx, { ...opdracht(), casusId, gegevensgroep: GROEP, regels: [{ label: 'Doel', waarde: 'Huur op tijd' }] }));
  return casusId;
}

function legVast(rol: TestRol, casusId: string, anders: Partial<{ organisatieId: string; gegevensgroep: string; geldigTot: string }> = {}): Promise<string> {
  return als(wereld, regio, rol, (tx) =>
    wereld.test.app.get(Toestemmingen).legVast(tx, {
      ...opdracht(), casusId, organisatieId: regio.organisaties.corporatie, gegevensgroep: GROEP, grond: 'Zei ja bij het gesprek.', geldigTot: dag(90), ...anders,
    }));
}

async function trekIn(rol: TestRol, casusId: string): Promise<string> {
  const [rij] = await achterDeSloten<{ id: string }>(wereld, 'select id from toestemming where casus_id = $1 order by gegeven_op desc limit 1', [casusId]);
  return als(wereld, regio, rol, (tx) => wereld.test.app.get(Toestemmingen).trekIn(tx, { ...opdracht(), toestemmingId: rij?.id ?? '' }));
}

async function leest(rol: TestRol, casusId: string): Promise<boolean> {
  const client = await signIn(wereld.test, regio.leden[rol].email);
  const { delen } = await client.field<{ delen: { gegevensgroep: string }[] }>('query ($id: ID!) { casus(id: $id) { delen { gegevensgroep } } }', { id: casusId });
  return delen.some(({ gegevensgroep }) => gegevensgroep === GROEP);
}

describe('consent', () => {
  it('is written down by nobody but who answers for the data, only where the matrix asks it, and for a year at most', async () => {
    const casusId = await metClient();
    await expect(legVast('corporatie', casusId)).rejects.toMatchObject({ code: 'AlleenVerantwoordelijke' });
    await expect(legVast('regisseur', casusId)).rejects.toMatchObject({ code: 'AlleenVerantwoordelijke' });
    await expect(legVast('corporatie2', casusId)).rejects.toMatchObject({ code: 'NietGevonden' });
    await expect(legVast('begeleider', casusId, { gegevensgroep: 'diagnose' })).rejects.toMatchObject({ code: 'ToestemmingPastNiet' });
    await expect(legVast('begeleider', casusId, { gegevensgroep: 'inkomen' })).rejects.toMatchObject({ code: 'ToestemmingPastNiet' });
    await expect(legVast('begeleider', casusId, { organisatieId: regio.organisaties.corporatie2 })).rejects.toMatchObject({ code: 'ToestemmingPastNiet' });
    await expect(legVast('begeleider', casusId, { geldigTot: dag(-1) })).rejects.toMatchObject({ code: 'DatumNietMogelijk', veld: 'geldigTot' });
    await expect(legVast('begeleider', casusId, { geldigTot: dag(400) })).rejects.toMatchObject({ code: 'DatumNietMogelijk', veld: 'geldigTot' });
    expect(await leest('corporatie', casusId)).toBe(false);
  });

  it('opens for the receiver alone; a new one takes the place of the old with the next version', async () => {
    const casusId = await metClient();
    await legVast('begeleider', casusId);
    expect(await leest('corporatie', casusId)).toBe(true);
    await legVast('begeleider', casusId, { geldigTot: dag(30) });
    const versies = await achterDeSloten(wereld, 'select versie, ingetrokken_op is null as geldt from toestemming where casus_id = $1 order by versie', [casusId]);
    expect(versies).toEqual([{ versie: 1, geldt: false }, { versie: 2, geldt: true }]);
    expect(await leest('corporatie', casusId)).toBe(true);
  });

  it('that is written down or withdrawn is told in the own room of the client, whose page shows it at once', async () => {
    const casusId = await metClient();
    const gehoord = () => achterDeSloten(wereld, "select 1 from kamerbericht where kamer_id = $1 and soort = 'mijnZaak.gewijzigd' and gegevens ->> 'casusId' = $2", [lidkamer(regio.leden.client.ctx.lidId), casusId]);
    expect(await gehoord()).toHaveLength(0);
    await legVast('begeleider', casusId);
    expect(await gehoord()).toHaveLength(1);
    await trekIn('begeleider', casusId);
    expect(await gehoord()).toHaveLength(2);
  });

  it('stops new reading at once when the client withdraws it, and marks what was read before', async () => {
    const casusId = await metClient();
    await legVast('begeleider', casusId);
    expect(await leest('corporatie', casusId)).toBe(true);
    await expect(trekIn('corporatie', casusId)).rejects.toMatchObject({ code: 'AlleenVerantwoordelijke' });
    await trekIn('client', casusId);
    expect(await leest('corporatie', casusId)).toBe(false);
    await expect(trekIn('client', casusId)).rejects.toMatchObject({ code: 'ToestemmingAlIngetrokken' });
    const client = await signIn(wereld.test, regio.leden.client.email);
    const gekeken = await client.field<{ gegevensgroep: string; ingetrokken: boolean; organisatieNaam: string }[]>(
      'query ($id: ID!) { wieHeeftGekeken(casusId: $id) { gegevensgroep ingetrokken organisatieNaam } }', { id: casusId });
    expect(gekeken.filter(({ gegevensgroep }) => gegevensgroep === GROEP)).toEqual(expect.arrayContaining([
      expect.objectContaining({ organisatieNaam: 'corporatie Duinrand', ingetrokken: true }),
    ]));
    expect(gekeken.filter(({ gegevensgroep }) => gegevensgroep === 'casus').every(({ ingetrokken }) => !ingetrokken)).toBe(true);
  });

  it('marks only reading of which consent was the ground', async () => {
    const casusId = await metClient();
    expect([await leest('begeleider', casusId), await leest('regisseur', casusId)]).toContain(true);
    await achterDeSloten(wereld, `set session_replication_role = 'replica';
      insert into toestemming (regio_id, id, casus_id, gegevensgroep, ontvangende_organisatie_id, versie, grond, gegeven_op, ingetrokken_op, vastgelegd_door)
        select regio_id, gen_random_uuid(), casus_id, '${GROEP}', organisatie_id, 1, 'Zei ja.', now() - interval '1 day', now() + interval '1 minute', lid_id
        from casustoegang where casus_id = '${casusId}' and grond in ('deelnemer', 'regisseur');
      insert into toegangsregel (regio_id, id, lid_id, organisatie_id, rol, casus_id, gegevensgroep, actie, doel, trace_id, bezoek, noodgreep)
        select regio_id, gen_random_uuid(), lid_id, organisatie_id, rol, casus_id, '${GROEP}', 'R', 'proef', 'proef', now(), true
        from casustoegang where casus_id = '${casusId}' and organisatie_id = '${regio.organisaties.corporatie}' limit 1`, []);
    const client = await signIn(wereld.test, regio.leden.client.email);
    const gekeken = await client.field<{ gegevensgroep: string; ingetrokken: boolean }[]>('query ($id: ID!) { wieHeeftGekeken(casusId: $id) { gegevensgroep ingetrokken } }', { id: casusId });
    expect(gekeken.filter(({ gegevensgroep }) => gegevensgroep === GROEP).map(({ ingetrokken }) => ingetrokken)).toEqual(expect.arrayContaining([false, false]));
    expect(gekeken.filter(({ ingetrokken }) => ingetrokken)).toEqual([]);
  });

  it('is shown whole to who answers for the data, the route and the client, and to others only their own', async () => {
    const casusId = await metClient();
    await nodigUit(wereld, regio, casusId, regio.organisaties.zorg2, [regio.leden.begeleider2.ctx.lidId]);
    await legVast('begeleider', casusId);
    const aantal = async (rol: TestRol) => {
      const client = await signIn(wereld.test, regio.leden[rol].email);
      const { toestemmingen } = await client.field<{ toestemmingen: unknown[] }>('query ($id: ID!) { casusdeelname(casusId: $id) { toestemmingen { id } } }', { id: casusId });
      return [rol, toestemmingen.length];
    };
    const rollen = ['begeleider', 'regisseur', 'client', 'corporatie', 'begeleider2'] as const;
    expect(await Promise.all(rollen.map(aantal))).toEqual([['begeleider', 1], ['regisseur', 1], ['client', 1], ['corporatie', 1], ['begeleider2', 0]]);
  });

  it('ends by itself after its last day', async () => {
    const casusId = await metClient();
    await legVast('begeleider', casusId, { geldigTot: dag(0) });
    expect(await leest('corporatie', casusId)).toBe(true);
    await achterDeSloten(wereld, `set session_replication_role = 'replica'; update toestemming set geldig_tot = '${dag(-1)}' where casus_id = '${casusId}'`, []);
    expect(await leest('corporatie', casusId)).toBe(false);
  });

  it('is never edited or taken out, also not by the app', async () => {
    const casusId = await metClient();
    await legVast('begeleider', casusId);
    for (const sql of ["update toestemming set grond = 'Anders.'", "update toestemming set geldig_tot = '2099-01-01'", 'delete from toestemming']) {
      await expect(als(wereld, regio, 'begeleider', (tx) => tx.sql(`${sql} where casus_id = $1`, [casusId]))).rejects.toThrow('permission denied');
    }
  });
});

describe('a cliëntondersteuner', () => {
  let ondersteuner: string;
  const ctx = () => ({ ...regio.leden.client.ctx, lidId: ondersteuner, organisatieId: regio.organisaties.toezicht, rol: 'clientondersteuner' as const });
  const ziet = async (casusId: string) => (await wereld.test.app.get(UnitOfWork).lees(ctx(), (tx) => tx.sql('select 1 from casus where id = $1', [casusId]))).length === 1;
  const registreer = (rol: TestRol, casusId: string, lidId: string, geldigTot = dag(60)) =>
    als(wereld, regio, rol, (tx) => wereld.test.app.get(Machtigingen).registreer(tx, { ...opdracht(), casusId, lidId, document: 'Brief van de cliënt.', geldigTot }));
  const intrekken = async (rol: TestRol, casusId: string) => {
    const [rij] = await achterDeSloten<{ id: string }>(wereld, 'select id from machtiging where casus_id = $1 order by geregistreerd_op desc limit 1', [casusId]);
    return als(wereld, regio, rol, (tx) => wereld.test.app.get(Machtigingen).trekIn(tx, { ...opdracht(), machtigingId: rij?.id ?? '' }));
  };

  beforeAll(async () => {
    ondersteuner = await als(wereld, regio, 'beheerder', (tx) =>
      wereld.test.app.get(Organisaties).voegLidToe(tx, { organisatieId: regio.organisaties.toezicht, rol: 'clientondersteuner', naam: 'Steun Steunkruid' }));
  });

  it('comes with a machtiging and not with an invitation, registered by who answers for the data', async () => {
    const casusId = await metClient();
    await expect(als(wereld, regio, 'regisseur', (tx) => wereld.test.app.get(Deelname).nodigUit(tx, {
      ...opdracht(), casusId, organisatieId: regio.organisaties.toezicht, reden: 'Helpt.', doel: 'zorg', lidIds: [ondersteuner],
    }))).rejects.toMatchObject({ code: 'MachtigingNodig' });
    await expect(registreer('corporatie', casusId, ondersteuner)).rejects.toMatchObject({ code: 'AlleenVerantwoordelijke' });
    await expect(registreer('begeleider', casusId, regio.leden.corporatie2.ctx.lidId)).rejects.toMatchObject({ code: 'GeenOndersteuner' });
    await expect(registreer('begeleider', casusId, ondersteuner, dag(-1))).rejects.toMatchObject({ code: 'DatumNietMogelijk' });
    expect(await ziet(casusId)).toBe(false);
  });

  it('sees what the client sees of the own casus until the last day, or until the client withdraws it', async () => {
    const casusId = await metClient();
    await registreer('begeleider', casusId, ondersteuner);
    await expect(registreer('begeleider', casusId, ondersteuner)).rejects.toMatchObject({ code: 'MachtigingLoopt' });
    expect(await ziet(casusId)).toBe(true);
    const [toegang] = await achterDeSloten(wereld, `select ((tot at time zone 'Europe/Amsterdam')::date - 1)::text as dag from casustoegang where casus_id = $1 and lid_id = $2`, [casusId, ondersteuner]);
    expect(toegang).toEqual({ dag: dag(60) });
    await wereld.test.app.get(UnitOfWork).lees(ctx(), async (tx) => tx.gelezen({ casusId, gegevensgroep: 'casus', doel: 'helpen' }));
    const client = await signIn(wereld.test, regio.leden.client.email);
    const gekeken = await client.field<{ rol: string }[]>('query ($id: ID!) { wieHeeftGekeken(casusId: $id) { rol } }', { id: casusId });
    expect(gekeken.map(({ rol }) => rol)).toContain('clientondersteuner');
    await expect(intrekken('corporatie', casusId)).rejects.toMatchObject({ code: 'AlleenVerantwoordelijke' });
    await intrekken('client', casusId);
    expect(await ziet(casusId)).toBe(false);
    await registreer('regisseur', casusId, ondersteuner);
    expect(await ziet(casusId)).toBe(true);
  });
});
