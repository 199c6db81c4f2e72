import fc from 'fast-check';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Casussen, Deelname } from '../../src/modules/casus/index.js';
import { Uitnodigbaar } from '../../src/modules/casus/application/uitnodigbaar.js';
import { Organisaties } from '../../src/modules/organisatie/index.js';
import type { TestLid, TestRegio, TestRol } from '../harness/regios.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { achterDeSloten, als, brengIn, lees, maakWereld, nodigUit, ziet, type Wereld } from './wereld.js';

let wereld: Wereld;

beforeAll(async () => {
  wereld = await maakWereld();
});
afterAll(() => wereld.stop());

const uitnodiging = (casusId: string, organisatieId: string, lidIds?: string[]) => ({
  opdrachtId: nieuwId(),
  casusId,
  organisatieId,
  reden: 'Zoekt een woning.',
  doel: 'woning_vinden' as const,
  lidIds,
});

describe('inviting an organisation to a casus', () => {
  it('refuses everybody but the regisseur and the deputy', async () => {
    const [regio] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    const doe = (rol: TestRol) =>
      als(wereld, regio, rol, (tx) => wereld.test.app.get(Deelname).nodigUit(tx, uitnodiging(casusId, regio.organisaties.corporatie)));
    await expect(doe('begeleider')).rejects.toMatchObject({ code: 'NietToegestaan' });
    await expect(doe('wmo')).rejects.toMatchObject({ code: 'NietGevonden' });
    await expect(doe('plaatsvervanger')).resolves.toBe(casusId);
  });

  it('refuses the regisseur of another regio, an unknown casus and an unknown organisation alike', async () => {
    const [regio, ander] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    await expect(nodigUit(wereld, ander, casusId, ander.organisaties.corporatie)).rejects.toMatchObject({ code: 'NietGevonden' });
    await expect(nodigUit(wereld, regio, nieuwId(), regio.organisaties.corporatie)).rejects.toMatchObject({ code: 'NietGevonden' });
    await expect(nodigUit(wereld, regio, casusId, ander.organisaties.corporatie)).rejects.toMatchObject({ code: 'NietGevonden' });
    await expect(nodigUit(wereld, regio, casusId, nieuwId())).rejects.toMatchObject({ code: 'NietGevonden' });
  });

  it('refuses a corporatie that has nothing to do with a home or a tenancy', async () => {
    const [regio] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    const zonder = { ...uitnodiging(casusId, regio.organisaties.corporatie), reden: 'De woning, de huur en het huurcontract.', doel: 'regel_of_taak' as const };
    await expect(als(wereld, regio, 'regisseur', (tx) => wereld.test.app.get(Deelname).nodigUit(tx, zonder))).rejects.toMatchObject({ code: 'GeenWoonrelatie', veld: 'doel' });
  });

  it('keeps in the database too that a corporatie comes for a home or a tenancy, everybody for something, and only the bringer to bring in', async () => {
    const [regio] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    const { corporatie, gemeente } = regio.organisaties;
    const langsDeRegel = (organisatieId: string, doelsoort: string | null) => als(wereld, regio, 'regisseur', (tx) => tx.sql(
      `insert into deelnemer (regio_id, id, casus_id, organisatie_id, reden, doelsoort, doel, grondslag, uitgenodigd_door)
       values ($1, $2, $3, $4, 'Voor de woning.', $5, 'Wonen.', 'Geen.', $6)`, [regio.id, nieuwId(), casusId, organisatieId, doelsoort, tx.lidId]));
    for (const [organisatieId, doelsoort] of [[corporatie, 'zorg'], [corporatie, 'regel_of_taak'], [corporatie, 'inbreng'], [gemeente, 'inbreng'], [gemeente, null], [gemeente, 'zomaar']] as const) {
      await expect(langsDeRegel(organisatieId, doelsoort)).rejects.toMatchObject({ code: '23514' });
    }
    await nodigUit(wereld, regio, casusId, corporatie);
    await expect(als(wereld, regio, 'regisseur', (tx) => tx.sql(`update deelnemer set doelsoort = 'zorg' where casus_id = $1 and organisatie_id = $2`, [casusId, corporatie])))
      .rejects.toMatchObject({ code: '42501' });
  });

  it('offers to the regisseur alone who does not take part yet, with who must be named and for what', async () => {
    const [regio, ander] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    const bied = (van: TestRegio, rol: TestRol) => lees(wereld, van, rol, (tx) => wereld.test.app.get(Uitnodigbaar).lijst(tx, casusId));
    await expect(bied(regio, 'begeleider')).rejects.toMatchObject({ code: 'NietToegestaan' });
    await expect(bied(regio, 'wmo')).rejects.toMatchObject({ code: 'NietGevonden' });
    await expect(bied(ander, 'regisseur')).rejects.toMatchObject({ code: 'NietGevonden' });
    const voor = new Map((await bied(regio, 'regisseur')).map((o) => [o.id, o]));
    const { corporatie, zorg, zorg2 } = regio.organisaties;
    expect(voor.has(zorg)).toBe(false);
    expect(voor.get(corporatie)).toMatchObject({ noemen: false, doelen: ['woning_vinden', 'huurcontract', 'woning_behouden'] });
    expect(voor.get(zorg2)).toMatchObject({ noemen: true });
    expect(voor.get(zorg2)?.leden.map(({ id }) => id)).toContain(regio.leden.begeleider2.ctx.lidId);
    expect(voor.get(zorg2)?.doelen).toContain('zorg');
    await nodigUit(wereld, regio, casusId, corporatie);
    expect((await bied(regio, 'regisseur')).map(({ id }) => id)).not.toContain(corporatie);
  });

  it('refuses a provider without names, a lid of another organisation, and an organisation that is there already', async () => {
    const [regio] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    const { zorg2, corporatie } = regio.organisaties;
    await expect(nodigUit(wereld, regio, casusId, zorg2)).rejects.toMatchObject({ code: 'NiemandGenoemd' });
    await expect(nodigUit(wereld, regio, casusId, corporatie, [regio.leden.corporatie2.ctx.lidId])).rejects.toMatchObject({ code: 'NietGevonden', veld: 'lidIds' });
    await nodigUit(wereld, regio, casusId, corporatie);
    await expect(nodigUit(wereld, regio, casusId, corporatie)).rejects.toMatchObject({ code: 'AlDeelnemer' });
  });

  it('writes reason, purpose and ground, and tells the invited', async () => {
    const [regio] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    await nodigUit(wereld, regio, casusId, regio.organisaties.corporatie);
    const deelnemers = await lees(wereld, regio, 'corporatie', (tx) => wereld.test.app.get(Casussen).deelnemers(tx, casusId));
    expect(deelnemers.at(-1)).toMatchObject({
      reden: 'Zoekt een woning.',
      doel: 'Een passende woning vinden of toewijzen.',
      grondslag: 'Wettelijke taak bij het toewijzen van woningen (AVG art. 6 lid 1 onder c). Wmo-gegevens alleen met toestemming (Wmo 2015 art. 5.3.3).',
    });
    const berichten = await achterDeSloten(wereld, `select soort from kamerbericht where kamer_id = $1`, [`lid:${regio.leden.corporatie.ctx.lidId}`]);
    expect(berichten).toContainEqual({ soort: 'rechten.gewijzigd' });
  });

  it('shows a casus to just the named, whoever is named', async () => {
    const [regio] = wereld.regios;
    const team = await maakTeam(wereld, regio, 4);
    await fc.assert(
      fc.asyncProperty(fc.subarray(team, { minLength: 1 }), async (genoemd) => {
        const casusId = await brengIn(wereld, regio);
        await nodigUit(wereld, regio, casusId, regio.organisaties.zorg2, genoemd.map(({ ctx }) => ctx.lidId));
        const zien = await Promise.all(team.map((lid) => zietLid(wereld, lid, casusId)));
        expect(team.filter((_, i) => zien[i])).toEqual(team.filter((lid) => genoemd.includes(lid)));
        await expect(ziet(wereld, regio, 'begeleider2', casusId)).resolves.toBe(false);
      }),
      { numRuns: 12 },
    );
  });
});

describe('leaving a casus', () => {
  it('refuses to remove who brought it in, and an organisation that is not there', async () => {
    const [regio] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    await expect(verwijder(regio, casusId, regio.organisaties.zorg)).rejects.toMatchObject({ code: 'BrengerBlijft' });
    await expect(verwijder(regio, casusId, regio.organisaties.corporatie)).rejects.toMatchObject({ code: 'NietGevonden' });
  });

  it('takes access away at once and names the casus whose rights changed; a new invitation gives it back', async () => {
    const [regio] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    const { corporatie } = regio.organisaties;
    await nodigUit(wereld, regio, casusId, corporatie);
    await expect(ziet(wereld, regio, 'corporatie', casusId)).resolves.toBe(true);
    await verwijder(regio, casusId, corporatie);
    await expect(ziet(wereld, regio, 'corporatie', casusId)).resolves.toBe(false);
    const [melding] = await achterDeSloten(wereld, `select 1 as ja from kamerbericht where kamer_id = $1 and soort = 'rechten.gewijzigd'`, [
      `casus:${casusId}:${regio.organisaties.gemeente}`,
    ]);
    expect(melding).toBeDefined();
    await nodigUit(wereld, regio, casusId, corporatie);
    await expect(ziet(wereld, regio, 'corporatie', casusId)).resolves.toBe(true);
  });
});

function verwijder(regio: TestRegio, casusId: string, organisatieId: string): Promise<string> {
  return als(wereld, regio, 'regisseur', (tx) =>
    wereld.test.app.get(Deelname).verwijder(tx, { opdrachtId: nieuwId(), casusId, organisatieId, reden: 'Niet meer nodig.' }),
  );
}

async function maakTeam({ test }: Wereld, regio: TestRegio, aantal: number): Promise<TestLid[]> {
  const team: TestLid[] = [];
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const naam = `begeleider ${nummer}`;
    const lidId = await test.app.get(UnitOfWork).run(regio.leden.beheerder.ctx, (tx) =>
      test.app.get(Organisaties).voegLidToe(tx, { organisatieId: regio.organisaties.zorg2, rol: 'zorgaanbieder', naam }),
    );
    team.push({ email: '', ctx: { ...regio.leden.begeleider2.ctx, lidId, naam } });
  }
  return team;
}

async function zietLid({ test }: Wereld, { ctx }: TestLid, casusId: string): Promise<boolean> {
  const gevonden = await test.app.get(UnitOfWork).lees(ctx, (tx) => test.app.get(Casussen).kort(tx, [casusId]));
  return gevonden.length === 1;
}
