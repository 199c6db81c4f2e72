import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Tafels } from '../../src/modules/tafel/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Leerwereld } from './wereld.js';

interface Punt {
  id: string;
  titel: string;
  herkomst: string;
  herkomstSleutel: string | null;
  uitkomst: string | null;
}
interface Agenda {
  tafels: { id: string; soort: string; benVoorzitter: boolean; punten: Punt[] }[];
  signalen: { herkomst: string; sleutel: string; aantal: number; opAgenda: boolean }[];
}

const VELDEN = 'tafels { id soort benVoorzitter punten { id titel herkomst herkomstSleutel uitkomst } } signalen { herkomst sleutel aantal opAgenda }';
let wereld: Leerwereld;
let regio: TestRegio;
let beleid: string;
let bestuur: string;
beforeAll(async () => {
  wereld = await Leerwereld.maak();
  [regio] = wereld.regios;
  const richtIn = (soort: 'beleid' | 'bestuur', rol: TestRol) =>
    wereld.basis.als(regio, 'beheerder', (tx) => wereld.basis.test.app.get(Tafels).richtIn(tx, { naam: soort, soort, voorzitterLidId: regio.leden[rol].ctx.lidId, ritme: 'maandelijks' }));
  beleid = await richtIn('beleid', 'regisseur');
  bestuur = await richtIn('bestuur', 'bestuurder');
});
afterAll(() => wereld.basis.test.stop());

const doe = (naam: string, invoer: Record<string, unknown>, rol: TestRol = 'regisseur') => wereld.doe(regio, rol, naam, invoer, 'Beleidsagenda', VELDEN);
const voegToe = (anders: object = {}, rol: TestRol = 'regisseur') => doe('beleidspuntToevoegen', { tafelId: beleid, titel: 'Wachttijd', tekst: 'Het duurt vaak lang.', ...anders }, rol);
const agenda = (rol: TestRol = 'corporatie') => wereld.vraag<Agenda>(regio, rol, `{ beleidsagenda { ${VELDEN} } }`);
const punten = async (soort: string) => (await agenda()).tafels.find((t) => t.soort === soort)?.punten ?? [];

describe('[Y26 volledig] three kinds of agenda', () => {
  it('lets only who chairs a table lead its agenda; every other table reads like none', async () => {
    await expect(voegToe({ tafelId: bestuur })).resolves.toMatchObject({ code: 'NietGevonden', veld: 'tafelId' });
    await expect(voegToe({}, 'bestuurder')).resolves.toMatchObject({ code: 'NietGevonden', veld: 'tafelId' });
    await expect(voegToe({ tafelId: nieuwId() })).resolves.toMatchObject({ code: 'NietGevonden', veld: 'tafelId' });
    await expect(wereld.geweigerd(regio, 'client', `{ beleidsagenda { ${VELDEN} } }`)).resolves.toBe('NietToegestaan');
    const [, buur] = wereld.regios;
    await expect(wereld.doe(buur, 'regisseur', 'beleidspuntToevoegen', { tafelId: beleid, titel: 'x', tekst: 'y' }, 'Beleidsagenda', 'tafels { id }')).resolves.toMatchObject({ code: 'NietGevonden' });
  });

  it('refuses the id or the pseudonym of a casus in what goes up, in the domain', async () => {
    const casusId = await wereld.basis.casus(regio);
    const [{ pseudoniem } = { pseudoniem: '' }] = await wereld.basis.achterDeSloten<{ pseudoniem: string }>('select pseudoniem from casus where id = $1', [casusId]);
    for (const [veld, tekst] of [['titel', `Over ${casusId}`], ['tekst', `Zie ${casusId}.`], ['titel', `Over ${pseudoniem}`], ['tekst', `${pseudoniem}: weer geen woning.`]] as const) {
      await expect(voegToe({ [veld]: tekst })).resolves.toMatchObject({ code: 'GeenCasusInBeleid', veld });
    }
    expect(await punten('beleid')).toEqual([]);
  });

  it('has no place for a casus in the database: not in a policy item, not in its words, and not on the agenda of such a table', async () => {
    const casusId = await wereld.basis.casus(regio);
    const kolommen = await wereld.basis.achterDeSloten<{ naam: string }>("select column_name as naam from information_schema.columns where table_name = 'beleidspunt'");
    expect(kolommen.map(({ naam }) => naam)).not.toContain('casus_id');
    const verwijzingen = await wereld.basis.achterDeSloten<{ doel: string }>("select confrelid::regclass::text as doel from pg_constraint where contype = 'f' and conrelid = 'beleidspunt'::regclass");
    expect(verwijzingen.map(({ doel }) => doel).sort()).toEqual(['beleidspunt', 'lid', 'regio', 'tafel']);
    const work = wereld.basis.test.app.get(UnitOfWork);
    const { ctx } = regio.leden.regisseur;
    const schrijf = (titel: string, sleutel: string | null = null) => work.run(ctx, async (tx) => {
      const id = nieuwId();
      await tx.sql("insert into beleidspunt (regio_id, id, tafel_id, tafel_soort, titel, tekst, herkomst, herkomst_sleutel, toegevoegd_door) values ($1, $2, $3, 'beleid', $4, 'x', $5, $6, $7)", [tx.regioId, id, beleid, titel, sleutel ? 'blokkade' : 'vrij', sleutel, tx.lidId]);
      tx.record({ actie: 'beleidspunt.toegevoegd', onderwerp: { soort: 'beleidspunt', id } });
    });
    await expect(schrijf(`Over ${casusId}`)).rejects.toMatchObject({ code: '23514' });
    await expect(schrijf('Over iets', casusId)).rejects.toMatchObject({ code: '23514' });
    const plan = (tafelId: string) => work.run(ctx, async (tx) => {
      const [zitting, punt] = [nieuwId(), nieuwId()];
      await tx.sql("insert into zitting (regio_id, id, tafel_id, gepland_op) values ($1, $2, $3, now() + interval '3 days')", [tx.regioId, zitting, tafelId]);
      await tx.sql('insert into agendapunt (regio_id, id, zitting_id, volgorde) values ($1, $2, $3, 1)', [tx.regioId, punt, zitting]);
      await tx.sql("insert into agendapunt_casus (regio_id, agendapunt_id, zitting_id, casus_id, reden) values ($1, $2, $3, $4, 'toch')", [tx.regioId, punt, zitting, casusId]);
      tx.record({ actie: 'zitting.gepland', onderwerp: { soort: 'zitting', id: zitting } });
    });
    await expect(plan(beleid)).rejects.toMatchObject({ constraint: 'agendapunt_casus_alleen_uitvoering' });
    const uitvoering = await wereld.basis.als(regio, 'beheerder', (tx) => wereld.basis.test.app.get(Tafels).richtIn(tx, { naam: 'uitvoering', voorzitterLidId: ctx.lidId, ritme: 'wekelijks' }));
    await expect(plan(uitvoering)).resolves.toBeUndefined();
    await expect(wereld.doe(regio, 'regisseur', 'zittingPlannen', { tafelId: beleid, geplandOp: new Date(Date.now() + 9_000_000).toISOString(), duurMinuten: 60 }, 'Zitting', 'id')).resolves.toMatchObject({ code: 'NietGevonden' });
  });

  it('lets a pattern travel up from five casussen on, as a count, to beleid and on to bestuur', async () => {
    const signaal = async () => (await agenda()).signalen.find(({ sleutel }) => sleutel === 'woning');
    const al = (await wereld.basis.achterDeSloten<{ n: number }>('select count(*)::int as n from casus where regio_id = $1', [regio.id]))[0]?.n ?? 0;
    for (let nummer = al; nummer < 4; nummer += 1) await wereld.basis.casus(regio);
    expect(await signaal()).toBeUndefined();
    await expect(voegToe({ signaal: 'blokkade:woning' })).resolves.toMatchObject({ code: 'NietGevonden', veld: 'signaal' });
    await wereld.basis.casus(regio);
    expect(await signaal()).toEqual({ herkomst: 'blokkade', sleutel: 'woning', aantal: 5, opAgenda: false });
    await voegToe({ titel: 'Te weinig woningen', signaal: 'blokkade:woning' });
    await expect(voegToe({ signaal: 'blokkade:woning' })).resolves.toMatchObject({ code: 'SignaalStaatErAl' });
    expect(await signaal()).toMatchObject({ opAgenda: true });
    const punt = (await punten('beleid')).find(({ herkomst }) => herkomst === 'blokkade');
    const rondAf = (anders: object = {}, rol: TestRol = 'regisseur') => doe('beleidspuntAfronden', { puntId: punt?.id, uitkomst: 'naar_bestuur', slotzin: 'Vraag de bestuurders om een hoger aantal.', ...anders }, rol);
    await expect(rondAf({ slotzin: ' ' })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'slotzin' });
    await expect(rondAf({ slotzin: `Zie ${nieuwId()}` })).resolves.toMatchObject({ code: 'GeenCasusInBeleid', veld: 'slotzin' });
    await expect(rondAf({}, 'bestuurder')).resolves.toMatchObject({ code: 'NietGevonden', veld: 'puntId' });
    const beide = await Promise.all([rondAf(), rondAf({}, 'plaatsvervanger')]);
    expect(beide.map(({ code }) => code ?? 'gelukt').sort()).toEqual(['PuntAlAfgerond', 'gelukt']);
    const boven = await punten('bestuur');
    expect(boven).toMatchObject([{ titel: 'Te weinig woningen', herkomst: 'tafel', uitkomst: null }]);
    await expect(doe('beleidspuntAfronden', { puntId: boven[0]?.id, uitkomst: 'naar_bestuur', slotzin: 'Nog hoger.' }, 'bestuurder')).resolves.toMatchObject({ code: 'GeenBestuurstafel', veld: 'uitkomst' });
    await expect(doe('beleidspuntAfronden', { puntId: boven[0]?.id, uitkomst: 'afspraak', slotzin: 'Wij leveren tien woningen meer.' }, 'bestuurder')).resolves.toMatchObject({ tafels: expect.any(Array) });
    expect(JSON.stringify(await agenda())).not.toMatch(/Vera|Voorbeeld/);
  });
});
