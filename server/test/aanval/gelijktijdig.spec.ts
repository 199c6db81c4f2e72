import { nieuwId } from '@doorbraaktafel/shared/ids';
import { zetOpAgenda } from '../harness/agenda.js';
import { dag } from '../harness/dagen.js';
import { STAPPEN, variabelen } from './stappen.js';
import { metEigenOpdracht } from './verhaal.js';
import { Aanvalswereld, type Speelveld, type Speler, type Uitslag } from './wereld.js';

/** Acts of which two at once would be one too many. */
const EEN_KEER = [
  'casusInbrengen', 'casusvraagBeantwoorden', 'netwerklidVerwijderen', 'zittingPlannen', 'agendapuntToevoegen', 'agendapuntVerwijderen', 'zittingPubliceren', 'zittingOpenen',
  'berichtIntrekken', 'voorstelIndienen', 'rondeOpenen', 'rondeSluiten', 'besluitVaststellen', 'besluitDoorzetten', 'uitgaveGoedkeuren', 'reserveringVrijlaten',
  'actieAfronden', 'zittingSluiten', 'casusAanhouden', 'deelnemerVerwijderen', 'aanmeldingRegistreren', 'aanmeldingBehandelen', 'aanmeldingIntrekken', 'woningToewijzen', 'kostenincidentIntrekken', 'organisatieUitnodigen',
  'leningVastleggen', 'betaalopdrachtMaken', 'betaalopdrachtIntrekken', 'betaalregelAfhandelen', 'afschriftregelVerwerken', 'betalingCorrigeren', 'toezeggingStap', 'risicodelingVastleggen', 'risicoclaimIndienen', 'risicoclaimBeslissen',
];

let wereld: Aanvalswereld;
beforeAll(async () => {
  wereld = await Aanvalswereld.maak();
});
afterAll(() => wereld.test.stop());

const geslaagd = ({ antwoord }: Uitslag) => Boolean(antwoord && !antwoord.code);
const tweede = (wie: Speler): Speler => (wie === 'regisseur' ? 'plaatsvervanger' : wie);

describe('[isolatie] two at once', () => {
  it('with commands of their own: one has effect, the other hears why in words', async () => {
    const [veld] = wereld.velden;
    for (const { wie, naam, invoer, vooraf, onthoud } of STAPPEN) {
      await vooraf?.(wereld, veld);
      const hetzelfde = invoer(veld);
      const uitslagen = await Promise.all([wie, tweede(wie)].map((speler) => wereld.vraag(veld, speler, naam, metEigenOpdracht(naam, variabelen(naam, hetzelfde, nieuwId())))));
      expect([naam, uitslagen.map(({ uitkomst }) => uitkomst)]).toEqual([naam, uitslagen.map(() => expect.not.stringMatching(/Storing|OngeldigeInvoer|OpdrachtAnders/))]);
      if (EEN_KEER.includes(naam) && !('nieuweClient' in hetzelfde)) expect([naam, uitslagen.filter(geslaagd).length, uitslagen.map(({ uitkomst }) => uitkomst)]).toEqual([naam, 1, expect.anything()]);
      const gelukt = uitslagen.find(geslaagd)?.antwoord;
      if (!gelukt) throw new Error(`${naam}: ${uitslagen.map(({ tekst }) => tekst).join(' en ')}`);
      onthoud?.(veld.ids, gelukt);
    }
  }, 60_000);

  it('never wait for each other for ever: deciding, escalating, finishing and closing over the same casussen', async () => {
    const [, veld] = wereld.velden;
    const casussen = await Promise.all(Array.from({ length: 4 }, () => casusOpTafel(veld)));
    const opgave = (naam: string, wie: Speler, invoer: object) => wereld.vraag(veld, wie, naam, variabelen(naam, { ...invoer }, nieuwId()));
    const { zittingId, punten } = await openZitting(veld, casussen.map(({ casusId }) => casusId));
    const daden = casussen.flatMap(({ casusId, rondeId }, nummer) => [
      opgave('besluitVaststellen', 'regisseur', { rondeId, clientGehoord: 'Ja.' }),
      opgave('agendapuntAfronden', 'plaatsvervanger', { agendapuntId: punten[nummer], uitkomst: 'besloten' }),
      opgave('agendapuntOpTafelLeggen', 'plaatsvervanger', { agendapuntId: punten[3 - nummer] }),
      opgave('casusOpschalen', 'regisseur', { casusId, reden: 'Te lang.', zonderPoging: 'Geen tijd.' }),
      opgave('actieToevoegen', 'corporatie', { casusId, organisatieId: veld.regio.organisaties.corporatie, tekst: 'Bel.', voor: '2099-01-01' }),
      opgave('berichtPlaatsen', 'corporatie', { casusId, tekst: 'Nu.' }),
    ]);
    const uitslagen = await Promise.all([...daden, opgave('zittingSluiten', 'regisseur', { zittingId })]);
    expect(uitslagen.map(({ uitkomst }) => uitkomst)).not.toContain('Storing');
    const [stand] = await wereld.achterDeSloten<{ deadlocks: number }>('select deadlocks::int from pg_stat_database where datname = current_database()');
    expect(stand).toEqual({ deadlocks: 0 });
    expect(await gatenEnDubbelen(veld)).toEqual([]);
  }, 60_000);

  async function casusOpTafel(veld: Speelveld): Promise<{ casusId: string; rondeId: string }> {
    const { organisaties } = veld.regio;
    const doe = async (wie: Speler, naam: string, invoer: object) => (await wereld.vraag(veld, wie, naam, variabelen(naam, { ...invoer }, nieuwId()))).antwoord ?? {};
    const client = { naam: `Client ${nieuwId()}`, gemeenteId: organisaties.gemeente };
    const casusId = String((await doe('begeleider', 'casusInbrengen', { nieuweClient: client, blokkade: 'woning', vraag: 'Wie?', clientWeetDit: true }))['id']);
    await doe('regisseur', 'organisatieUitnodigen', { casusId, organisatieId: organisaties.corporatie, reden: 'Woning.', doel: 'woning_vinden' });
    await zetOpAgenda(wereld.test, veld.regio, casusId);
    const voorstel = { casusId, soort: 'toewijzing', domein: 'wonen', tekst: 'Wijs toe.', uitvoerderId: organisaties.corporatie, uitvoerenVoor: dag(10) };
    const ingediend = await doe('corporatie', 'voorstelIndienen', voorstel);
    const geopend = await doe('regisseur', 'rondeOpenen', { voorstelId: (ingediend['voorstel'] as { id: string }).id });
    const rondeId = String((geopend['voorstel'] as { rondes: { id: string }[] }).rondes[0]?.id);
    for (const wie of ['corporatie', 'begeleider'] as const) await doe(wie, 'standpuntGeven', { rondeId, standpunt: 'akkoord' });
    await doe('regisseur', 'rondeSluiten', { rondeId });
    return { casusId, rondeId };
  }

  async function openZitting(veld: Speelveld, casusIds: string[]): Promise<{ zittingId: string; punten: string[] }> {
    const doe = async (naam: string, invoer: object) => (await wereld.vraag(veld, 'regisseur', naam, variabelen(naam, { ...invoer }, nieuwId()))).antwoord ?? {};
    const zittingId = String((await doe('zittingPlannen', { tafelId: veld.ids.get('tafel'), geplandOp: new Date().toISOString(), duurMinuten: 60 }))['id']);
    for (const casusId of casusIds) await doe('agendapuntToevoegen', { zittingId, casusId, minuten: 5, reden: 'Nu.' });
    await doe('zittingPubliceren', { zittingId });
    const geopend = await doe('zittingOpenen', { zittingId });
    return { zittingId, punten: (geopend['agenda'] as { id: string }[]).map(({ id }) => id) };
  }

  /** Besluiten are numbered without holes, one per ronde; every point of a closed zitting has an outcome. */
  function gatenEnDubbelen({ regio }: Speelveld): Promise<unknown[]> {
    return wereld.achterDeSloten(
      `select 'gat' from besluit where regio_id = $1 having max(nummer) <> count(*)
       union all select 'dubbel' from besluit where regio_id = $1 group by ronde_id having count(*) > 1
       union all select 'zonder uitkomst' from agendapunt_casus a join zitting z on z.regio_id = a.regio_id and z.id = a.zitting_id
         where a.regio_id = $1 and z.gesloten_op is not null and a.vervallen_op is null and a.uitkomst is null`,
      [regio.id],
    );
  }
});
