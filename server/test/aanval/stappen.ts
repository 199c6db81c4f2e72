import { nieuwId } from '@doorbraaktafel/shared/ids';
import { HUISKLEUREN } from '@doorbraaktafel/shared/vocabulary';
import { Sequencer } from '../../src/modules/audit/index.js';
import { Herinneren } from '../../src/modules/melding/index.js';
import { dag } from '../harness/dagen.js';
import type { Aanvalswereld, Antwoord, Speelveld, Speler } from './wereld.js';

/** One act of a story in which every mutation happens at least once. */
export interface Stap {
  readonly wie: Speler;
  readonly naam: string;
  readonly invoer: (veld: Speelveld) => Record<string, unknown>;
  /** What has to have happened besides, such as the work of a clock. */
  readonly vooraf?: (wereld: Aanvalswereld, veld: Speelveld) => Promise<void>;
  /** The ids that later steps need. */
  readonly onthoud?: (ids: Map<string, string>, antwoord: Antwoord) => void;
}

type Rij = Record<string, unknown>;

const rijen = (waarde: unknown) => (waarde ?? []) as Rij[];
const id = (veld: Speelveld, naam: string) => veld.ids.get(naam) ?? `geen ${naam}`;
const tekst = (veld: Speelveld, zin: string) => `${zin} ${veld.kanarie}`;
const zet = (naam: string) => (ids: Map<string, string>, antwoord: Antwoord) => void ids.set(naam, String(antwoord['id']));
const opCasus = (veld: Speelveld, rest: Rij = {}) => ({ casusId: id(veld, 'casus'), ...rest });
const opZitting = (veld: Speelveld, rest: Rij = {}) => ({ zittingId: id(veld, 'zitting'), ...rest });
const opPunt = (veld: Speelveld, rest: Rij = {}) => ({ agendapuntId: id(veld, 'agendapunt'), ...rest });
const opRonde = (veld: Speelveld, rest: Rij = {}) => ({ rondeId: id(veld, 'ronde'), ...rest });
const opUitgave = (veld: Speelveld, rest: Rij = {}) => ({ uitgaveId: id(veld, 'uitgave'), ...rest });

function zetRonde(ids: Map<string, string>, { voorstel }: Antwoord): void {
  const open = voorstel as { id: string; rondes: { id: string }[] };
  ids.set('voorstel', open.id);
  const ronde = open.rondes.at(-1);
  if (ronde) ids.set('ronde', ronde.id);
}

function zetGeldvoorstel(ids: Map<string, string>, antwoord: Antwoord): void {
  zetRonde(ids, antwoord);
  ids.set('geldvoorstel', ids.get('voorstel')!);
}

const opBesluit = (veld: Speelveld, rest: Rij = {}) => ({ besluitId: id(veld, 'besluit'), ...rest });

function zetHeroverweging(ids: Map<string, string>, { besluiten }: Antwoord): void {
  const [vraag] = rijen((rijen(besluiten)[0]?.['verloop'] as Rij | undefined)?.['heroverwegingen']);
  ids.set('heroverweging', String(vraag?.['id']));
}

function zetBesluit(ids: Map<string, string>, { besluiten }: Antwoord): void {
  const [nieuwste] = rijen(besluiten);
  ids.set('besluit', String(nieuwste?.['id']));
  if (nieuwste?.['uitgaveId']) ids.set('uitgave', String(nieuwste['uitgaveId']));
}

const zetPunten = (ids: Map<string, string>, { agenda }: Antwoord) =>
  rijen(agenda).forEach((punt, nummer) => ids.set(nummer ? 'agendapunt2' : 'agendapunt', String(punt['id'])));

const zetRegel = (naam: string) => (ids: Map<string, string>, antwoord: Antwoord) => {
  zet(naam)(ids, antwoord);
  ids.set(`${naam}versie`, String(rijen(antwoord['versies'])[0]?.['id']));
};

const mandaat = (veld: Speelveld, rest: Rij) => ({
  houderLidId: veld.regio.leden.regisseur.ctx.lidId, vervangerLidIds: [veld.regio.leden.plaatsvervanger.ctx.lidId], doorzetbaar: true, verleendDoor: tekst(veld, 'bestuur'), document: tekst(veld, 'convenant'),
  geldigVan: dag(-30), geldigTot: dag(300), ...rest,
});

const zetVerzoek = (ids: Map<string, string>, { verzoeken }: Antwoord) => void ids.set('verzoek', String(rijen(verzoeken).at(-1)?.['id']));

/** Two people of one organisation: one proposes, the other agrees. */
const mandaatMetTweede = (vraagt: Speler, tekent: Speler, invoer: Stap['invoer'], als = 'mandaat'): Stap[] => [
  { wie: vraagt, naam: 'mandaatRegistreren', invoer, onthoud: (ids, antwoord) => {
    zet(als)(ids, antwoord);
    zetVerzoek(ids, antwoord);
  } },
  { wie: tekent, naam: 'mandaatverzoekBeoordelen', invoer: (v) => ({ verzoekId: id(v, 'verzoek'), akkoord: true, antwoord: tekst(v, 'Akkoord.') }) },
];

const voorstel = (veld: Speelveld, rest: Rij = {}) =>
  opCasus(veld, {
    soort: 'toewijzing', domein: 'wonen', tekst: tekst(veld, 'Wijs een woning toe.'), uitvoerderId: veld.regio.organisaties.corporatie,
    uitvoerenVoor: dag(30), agendapuntId: id(veld, 'agendapunt'),
    acties: [{ organisatieId: veld.regio.organisaties.corporatie, tekst: tekst(veld, 'Bel de bewoner.'), voor: dag(20) }], ...rest,
  });

/** Without a canary: what is said here is for the whole regio to find. */
const opzij = (veld: Speelveld) => ({ binnenRegels: false, regelversieId: id(veld, 'regelversie'), grond: 'convenant', motief: 'Er is een regeling en de huur wordt ingehouden.' });

const weging = (veld: Speelveld) => ({ score: 2, tekst: tekst(veld, 'Past bij het doel.'), antwoord: tekst(veld, 'Wij bellen elke week.') });

const nieuweCasus = (veld: Speelveld, client: Rij) => ({
  blokkade: 'woning', vraag: tekst(veld, 'Er moet een woning komen.'), clientWeetDit: true, eigenWoorden: tekst(veld, 'Ik wil naar huis.'), ...client,
});

const nodigClientUit: Stap = {
  wie: 'begeleider', naam: 'clientUitnodigen', invoer: (v) => ({ casusId: id(v, 'casus2'), email: `client2@${v.kanarie.toLowerCase()}.example` }),
};

/** Somebody who accepted, beside the client who acts in this story. */
async function tweedeClient(wereld: Aanvalswereld, veld: Speelveld): Promise<void> {
  const lidId = nieuwId();
  await wereld.achterDeSloten("insert into lid (regio_id, id, organisatie_id, rol, naam) values ($1, $2, $3, 'client', 'Tweede Tijm')", [veld.regio.id, lidId, veld.regio.organisaties.zorg]);
  await wereld.achterDeSloten('update caseload set client_lid_id = $3 where regio_id = $1 and id = (select client_id from casus where id = $2)', [veld.regio.id, id(veld, 'casus2'), lidId]);
}

const CASUS: readonly Stap[] = [
  { wie: 'begeleider', naam: 'casusInbrengen', invoer: (v) => nieuweCasus(v, { clientId: id(v, 'caseloadclient') }), onthoud: (ids, casus) => {
    zet('casus')(ids, casus);
    ids.set('schuilnaam', String(casus['pseudoniem']));
    ids.set('vraag', String(rijen(casus['vragen']).find(({ voorMij }) => voorMij)?.['id']));
  } },
  { wie: 'begeleider', naam: 'casusInbrengen', onthoud: zet('casus2'), invoer: (v) =>
    nieuweCasus(v, { nieuweClient: { naam: tekst(v, 'Nieuw'), gemeenteId: v.regio.organisaties.gemeente, geboortejaar: 1990 } }) },
  nodigClientUit,
  { wie: 'begeleider', naam: 'clientuitnodigingIntrekken', invoer: (v) => ({ casusId: id(v, 'casus2') }) },
  { wie: 'regisseur', naam: 'clientaccountBeeindigen', vooraf: tweedeClient, invoer: (v) => ({ casusId: id(v, 'casus2') }) },
  nodigClientUit,
  ...(['corporatie', 'gemeente'] as const).map((wie): Stap => ({ wie: 'regisseur', naam: 'organisatieUitnodigen', invoer: (v) =>
    opCasus(v, { organisatieId: v.regio.organisaties[wie], reden: tekst(v, 'Voor de woning.'), doel: 'woning_vinden' }) })),
  { wie: 'begeleider', naam: 'casusvraagBeantwoorden', invoer: (v) => ({ vraagId: id(v, 'vraag'), gebeurdOp: dag(-3), waarde: v.kanarie }) },
  { wie: 'begeleider', naam: 'casusfeitVastleggen', invoer: (v) => opCasus(v, { soort: 'geweigerd', gebeurdOp: dag(-2), waarde: v.kanarie }) },
  { wie: 'begeleider', naam: 'dossierdeelVastleggen', invoer: (v) =>
    opCasus(v, { gegevensgroep: 'begeleiding', regels: [{ label: tekst(v, 'Doel'), waarde: tekst(v, 'Rust') }], functioneel: tekst(v, 'Kan wonen.') }) },
  ...['Tante', 'Buurvrouw'].map((wie): Stap => ({ wie: 'begeleider', naam: 'netwerklidToevoegen', onthoud: (ids, { leden }) => void ids.set('netwerklid', String(rijen(leden)[0]?.['id'])), invoer: (v) =>
    opCasus(v, { soort: 'persoon', naam: tekst(v, wie), relatie: 'familie', doet: tekst(v, 'kookt'), leefgebied: 'wonen', band: 'sterk' }) })),
  { wie: 'begeleider', naam: 'netwerklidVerwijderen', invoer: (v) => ({ netwerklidId: id(v, 'netwerklid') }) },
  { wie: 'regisseur', naam: 'regieOverdragen', invoer: (v) => opCasus(v, { onderwerp: 'wonen', organisatieId: v.regio.organisaties.corporatie, reden: tekst(v, 'Zij weten het.') }) },
];

const TAFEL: readonly Stap[] = [
  { wie: 'regisseur', naam: 'zittingPlannen', onthoud: zet('zitting'), invoer: (v) => ({ tafelId: id(v, 'tafel'), geplandOp: new Date(Date.now() + 3_600_000).toISOString(), duurMinuten: 60 }) },
  { wie: 'regisseur', naam: 'zittingVerplaatsen', invoer: (v) => opZitting(v, { geplandOp: new Date().toISOString() }) },
  ...['casus', 'casus2'].map((welke): Stap => ({ wie: 'regisseur', naam: 'agendapuntToevoegen', onthoud: zetPunten, invoer: (v) =>
    opZitting(v, { casusId: id(v, welke), minuten: 6, reden: tekst(v, 'Wacht te lang.') }) })),
  { wie: 'regisseur', naam: 'agendapuntMinutenZetten', invoer: (v) => opPunt(v, { minuten: 12 }) },
  { wie: 'regisseur', naam: 'agendaHerordenen', invoer: (v) => opZitting(v, { agendapuntIds: [id(v, 'agendapunt2'), id(v, 'agendapunt')] }) },
  { wie: 'regisseur', naam: 'agendapuntVerwijderen', invoer: (v) => ({ agendapuntId: id(v, 'agendapunt2'), reden: tekst(v, 'Opgelost.') }) },
  { wie: 'regisseur', naam: 'zittingPubliceren', invoer: (v) => opZitting(v) },
  { wie: 'regisseur', naam: 'zittingOpenen', invoer: (v) => opZitting(v) },
  { wie: 'corporatie', naam: 'geheimhoudingAanvaarden', vooraf: nogTeBeloven, invoer: () => ({ versie: 1 }) },
  ...(['begeleider', 'corporatie'] as const).map((wie): Stap => ({ wie, naam: 'aanwezigheidMelden', invoer: (v) => opZitting(v) })),
  { wie: 'regisseur', naam: 'agendapuntOpTafelLeggen', invoer: (v) => opPunt(v) },
  ...['bericht', 'bericht2'].map((welke): Stap => ({ wie: 'corporatie', naam: 'berichtPlaatsen', onthoud: zet(welke), invoer: (v) => opCasus(v, { tekst: tekst(v, 'Er is een woning.') }) })),
  { wie: 'corporatie', naam: 'berichtIntrekken', invoer: (v) => ({ berichtId: id(v, 'bericht2') }) },
];

const REGELS: readonly Stap[] = ['regel', 'regel2'].flatMap((welke): Stap[] => [
  { wie: 'beheerder', naam: 'regelVastleggen', onthoud: zetRegel(welke), invoer: (v) =>
    ({ naam: tekst(v, welke), tekst: tekst(v, 'Wie schuld heeft, wacht.'), doel: tekst(v, 'Huur betaald.'), bron: tekst(v, 'Beleid.'), geldigVan: dag(-100) }) },
  ...(welke === 'regel2' ? [{ wie: 'beheerder' as const, naam: 'regelBeeindigen', invoer: (v: Speelveld) => ({ regelId: id(v, welke), geldigTot: dag(10) }) }] : []),
]);

const BESLUIT: readonly Stap[] = [
  ...mandaatMetTweede('corporatie', 'directie', (v) => mandaat(v, { organisatieId: v.regio.organisaties.corporatie, domein: 'wonen', besluitsoorten: ['afwijking'], maxBedragInCent: '0' })),
  { wie: 'corporatie', naam: 'mandaatIntrekkingVragen', onthoud: zetVerzoek, invoer: (v) => ({ mandaatId: id(v, 'mandaat'), reden: tekst(v, 'Vergissing.') }) },
  { wie: 'corporatie', naam: 'mandaatverzoekTerugnemen', invoer: (v) => ({ verzoekId: id(v, 'verzoek'), reden: tekst(v, 'Toch niet.') }) },
  { wie: 'corporatie', naam: 'mandaatIntrekkingVragen', onthoud: zetVerzoek, invoer: (v) => ({ mandaatId: id(v, 'mandaat'), reden: tekst(v, 'Niet meer nodig.') }) },
  { wie: 'directie', naam: 'mandaatverzoekBeoordelen', invoer: (v) => ({ verzoekId: id(v, 'verzoek'), akkoord: true, antwoord: tekst(v, 'Eens.') }) },
  ...mandaatMetTweede('corporatie', 'directie', (v) => mandaat(v, { organisatieId: v.regio.organisaties.corporatie, domein: 'wonen', besluitsoorten: ['toewijzing', 'uitgave'], maxBedragInCent: '0' })),
  ...mandaatMetTweede('fonds', 'fonds2', (v) => mandaat(v, { organisatieId: v.regio.organisaties.noodfonds, domein: 'noodfonds', besluitsoorten: ['uitgave'], maxBedragInCent: '60000' }), 'fondsmandaat'),
  { wie: 'begeleider', naam: 'voorstelIndienen', onthoud: zetGeldvoorstel, invoer: (v) =>
    voorstel(v, { soort: 'uitgave', bedragInCent: '50000', fondsId: id(v, 'fonds'), uitgaveSoort: 'inrichting', begunstigde: tekst(v, 'Winkel'), begunstigdeSoort: 'factuur', factuur: v.kanarie }) },
  { wie: 'fonds', naam: 'aanwezigheidMelden', invoer: (v) => opZitting(v) },
  { wie: 'regisseur', naam: 'rondeOpenen', onthoud: zetRonde, invoer: (v) => ({ voorstelId: id(v, 'voorstel'), spoed: false }) },
  { wie: 'corporatie', naam: 'standpuntGeven', invoer: (v) => opRonde(v, { standpunt: 'akkoord_met_voorbehoud', reden: tekst(v, 'Als het snel is.') }) },
  { wie: 'regisseur', naam: 'standpuntNoteren', invoer: (v) =>
    opRonde(v, { organisatieId: v.regio.organisaties.gemeente, lidId: v.regio.leden.wmo.ctx.lidId, standpunt: 'akkoord_met_voorbehoud', reden: tekst(v, 'Na overleg.') }) },
  { wie: 'regisseur', naam: 'allenAkkoord', invoer: (v) => opRonde(v) },
  { wie: 'regisseur', naam: 'rondeSluiten', invoer: (v) => opRonde(v) },
  { wie: 'wmo', naam: 'standpuntBevestigen', invoer: (v) => opRonde(v, { klopt: true, opmerking: tekst(v, 'Zo zei ik het.') }) },
  { wie: 'regisseur', naam: 'besluitVaststellen', onthoud: zetBesluit, invoer: (v) => opRonde(v, { clientGehoord: tekst(v, 'Wil dit graag.') }) },
  { wie: 'fonds2', naam: 'uitgaveGoedkeuren', invoer: (v) => opUitgave(v) },
  { wie: 'fonds', naam: 'voorliggendVastleggen', invoer: (v) => opUitgave(v, { voorzieningen: voorzieningen('bijzondere_bijstand', 'armoedebeleid', 'fonds') }) },
  { wie: 'fonds2', naam: 'betaalgegevensAanvullen', invoer: (v) => opUitgave(v, { iban: 'NL91ABNA0417164300', crediteur: v.kanarie.slice(0, 20) }) },
  { wie: 'fonds', naam: 'leningVastleggen', invoer: (v) => opUitgave(v, { geenSchuldregeling: true, termijnen: [{ op: dag(40), bedragInCent: '50000' }] }) },
  { wie: 'fonds', naam: 'betaalwijzeZetten', invoer: (v) => ({
    fondsId: id(v, 'fonds'), vorm: 'sepa', rekeninghouder: tekst(v, 'Vangnet'), iban: 'NL20INGB0001234567', scheidingsteken: ';', decimaalteken: ',',
    kolommen: [{ kop: 'kenmerk', veld: 'kenmerk' }, { kop: 'bedrag', veld: 'bedrag' }],
  }) },
  {
    wie: 'fonds', naam: 'uitgavenSamenBetalen',
    invoer: (v) => ({ betalingen: ['uitgave', 'besluit'].map((kenmerk) => ({ ...opUitgave(v), opdrachtId: id(v, kenmerk), bedragInCent: '100' })) }),
  },
  { wie: 'fonds', naam: 'zelfcontroleUitvoeren', invoer: () => ({}) },
  { wie: 'fonds', naam: 'fondsverslagExporteren', invoer: () => ({ indeling: 'soort', vorm: 'ods', van: '2026-01-01', totEnMet: '2026-12-31' }) },
  { wie: 'fonds', naam: 'grootboekExporteren', invoer: () => ({ vorm: 'hledger', van: '2026-01-01', totEnMet: '2026-12-31' }) },
  { wie: 'fonds', naam: 'uitgaveBetalen', invoer: (v) => opUitgave(v, { bedragInCent: '10000' }) },
  { wie: 'fonds', naam: 'uitgaveBetalen', invoer: (v) => opUitgave(v, { bedragInCent: '2000' }) },
  { wie: 'fonds', naam: 'terugontvangstBoeken', onthoud: (ids, { corrigeerbaar }) => void ids.set('betaling', String((corrigeerbaar as string[])[0])), invoer: (v) =>
    opUitgave(v, { bedragInCent: '1000', reden: tekst(v, 'Te veel betaald.') }) },
  { wie: 'fonds', naam: 'betalingCorrigeren', invoer: (v) => opUitgave(v, { boekingId: id(v, 'betaling'), reden: tekst(v, 'Dubbel betaald.') }) },
  { wie: 'fonds', naam: 'betaalopdrachtMaken', onthoud: (ids, { opdrachten }) => void ids.set('betaalregel', String(rijen(rijen(opdrachten)[0]?.['regels'])[0]?.['id'])), invoer: (v) =>
    ({ fondsId: id(v, 'fonds'), uitvoerenOp: dag(2), uitgaveIds: [id(v, 'uitgave')] }) },
  { wie: 'fonds', naam: 'betaalregelAfhandelen', invoer: (v) => ({ regelId: id(v, 'betaalregel'), betaald: false }) },
  { wie: 'fonds', naam: 'betaalopdrachtMaken', onthoud: (ids, { opdrachten }) => void ids.set('betaalopdracht', String(rijen(opdrachten)[0]?.['id'])), invoer: (v) =>
    ({ fondsId: id(v, 'fonds'), uitvoerenOp: dag(2), uitgaveIds: [id(v, 'uitgave')] }) },
  { wie: 'fonds', naam: 'betaalopdrachtIntrekken', invoer: (v) => ({ betaalopdrachtId: id(v, 'betaalopdracht'), reden: tekst(v, 'Verkeerde dag.') }) },
  { wie: 'fonds', naam: 'afschriftregelVerwerken', invoer: (v) => ({ regelId: id(v, 'afschriftregel'), wijze: 'terzijde', reden: tekst(v, 'Van een ander.') }) },
  { wie: 'fonds', naam: 'reserveringVrijlaten', invoer: (v) => opUitgave(v, { reden: tekst(v, 'Niet meer nodig.') }) },
  { wie: 'begeleider', naam: 'voorstelIndienen', onthoud: zetRonde, invoer: (v) =>
    voorstel(v, { soort: 'uitgave', bedragInCent: '40000', fondsId: id(v, 'waarborg'), uitgaveSoort: 'huurschuld', begunstigde: tekst(v, 'Verhuurder'), begunstigdeSoort: 'organisatie' }) },
  { wie: 'regisseur', naam: 'rondeOpenen', onthoud: zetRonde, invoer: (v) => ({ voorstelId: id(v, 'voorstel'), spoed: false }) },
  { wie: 'regisseur', naam: 'allenAkkoord', invoer: (v) => opRonde(v) },
  { wie: 'regisseur', naam: 'rondeSluiten', invoer: (v) => opRonde(v) },
  { wie: 'regisseur', naam: 'besluitVaststellen', invoer: (v) => opRonde(v, { clientGehoord: tekst(v, 'Wil dit graag.') }), onthoud: (ids, { besluiten }) =>
    void ids.set('risico', String(rijen(besluiten)[0]?.['uitgaveId'])) },
  { wie: 'fonds2', naam: 'uitgaveGoedkeuren', invoer: (v) => ({ uitgaveId: id(v, 'risico') }) },
  { wie: 'fonds', naam: 'voorliggendVastleggen', invoer: (v) => ({ uitgaveId: id(v, 'risico'), voorzieningen: voorzieningen('schuldhulp', 'bijzondere_bijstand', 'corporatie') }) },
  { wie: 'fonds', naam: 'risicodelingVastleggen', invoer: (v) => ({
    uitgaveId: id(v, 'risico'), contract: tekst(v, 'Huurcontract'), van: dag(-30), tot: dag(300),
    partijen: [{ organisatieId: v.regio.organisaties.gemeente, aandeel: 60 }, { organisatieId: v.regio.organisaties.corporatie, aandeel: 40 }],
  }) },
  { wie: 'corporatie', naam: 'risicoclaimIndienen', onthoud: (ids, { claims }) => void ids.set('claim', String(rijen(claims)[0]?.['id'])), invoer: (v) =>
    ({ uitgaveId: id(v, 'risico'), soort: 'huur', schadeInCent: '10000', ontstaanOp: dag(-3), bewijsId: id(v, 'bewijs') }) },
  { wie: 'fonds', naam: 'risicoclaimBeslissen', invoer: (v) => ({ claimId: id(v, 'claim'), toegekend: true, reden: tekst(v, 'Klopt.') }) },
  { wie: 'corporatie', naam: 'voorstelIndienen', onthoud: zetRonde, invoer: (v) => voorstel(v, opzij(v)) },
  { wie: 'regisseur', naam: 'rondeOpenen', onthoud: zetRonde, invoer: (v) => ({ voorstelId: id(v, 'voorstel'), spoed: true }) },
  { wie: 'corporatie', naam: 'standpuntGeven', invoer: (v) => opRonde(v, { standpunt: 'bezwaar', reden: tekst(v, 'Wij kunnen dit niet.') }) },
  { wie: 'regisseur', naam: 'rondeSluiten', invoer: (v) => opRonde(v) },
  { wie: 'regisseur', naam: 'doorzettenAankondigen', invoer: (v) =>
    opRonde(v, { waarom: tekst(v, 'De plek stopt.'), opschaling: tekst(v, 'De wethouder wil het zo.'), tenGunsteVan: [v.regio.organisaties.zorg] }) },
  { wie: 'corporatie', naam: 'zienswijzeGeven', invoer: (v) => opRonde(v, { tekst: tekst(v, 'Wij zien dat anders.') }) },
  { wie: 'begeleider', naam: 'doorzettenMeetekenen', invoer: (v) => opRonde(v) },
  { wie: 'regisseur', naam: 'besluitDoorzetten', onthoud: zetBesluit, invoer: (v) =>
    opRonde(v, {
      mandaatId: id(v, 'mandaat'), feiten: tekst(v, 'Er is een woning.'), alternatieven: tekst(v, 'Wachten.'), belangen: tekst(v, 'Rust.'),
      evenredigheid: tekst(v, 'Gedekt.'), waaromNu: tekst(v, 'De plek stopt.'), clientGehoord: tekst(v, 'Wil graag.'), herzienVoor: dag(90),
    }) },
  { wie: 'begeleider', naam: 'toezeggingVastleggen', onthoud: (ids, { toezeggingen }) => void ids.set('toezegging', String(rijen(toezeggingen).at(-1)?.['id'])), invoer: (v) =>
    opCasus(v, { regeling: 'bijzondere_bijstand', organisatieId: v.regio.organisaties.gemeente, voorbereidOp: dag(-2), sleutelOp: dag(20) }) },
  { wie: 'begeleider', naam: 'toezeggingStap', invoer: (v) => ({ toezeggingId: id(v, 'toezegging'), versie: 1, stap: 'vragen', op: dag(-1) }) },
  { wie: 'corporatie', naam: 'voorstelIndienen', onthoud: zetRonde, invoer: (v) => voorstel(v, opzij(v)) },
  { wie: 'corporatie', naam: 'afwijkingVastleggen', onthoud: (ids) => void ids.set('opzijvoorstel', ids.get('voorstel') ?? ''), invoer: (v) => ({
    voorstelId: id(v, 'voorstel'), motivering: tekst(v, 'De regel raakt hier niemand.'), legitimiteit: weging(v), betrokkenheid: weging(v), rendement: weging(v),
    voorwaarden: tekst(v, 'Begeleiding loopt door.'), herzienVoor: dag(90), oordelen: [{ precedentId: id(v, 'besluit'), oordeel: 'anders', reden: tekst(v, 'Daar was geen hulp.') }],
  }) },
  { wie: 'beheerder', naam: 'beleidssignaalBehandelen', invoer: (v) => ({ signaalId: id(v, 'signaal'), uitkomst: 'regel_blijft', toelichting: tekst(v, 'De regel is goed.') }) },
  { wie: 'corporatie', naam: 'kennisgevingBevestigen', invoer: (v) => opBesluit(v) },
  { wie: 'corporatie', naam: 'minderheidsstandpuntGeven', invoer: (v) => opBesluit(v, { tekst: tekst(v, 'Wij blijven erbij.') }) },
  { wie: 'corporatie', naam: 'heroverwegingVragen', onthoud: zetHeroverweging, invoer: (v) => opBesluit(v, { reden: tekst(v, 'Kijk er nog eens naar.') }) },
  { wie: 'bestuurder', naam: 'heroverwegingBeantwoorden', invoer: (v) =>
    ({ heroverwegingId: id(v, 'heroverweging'), uitkomst: 'gehandhaafd', motivering: tekst(v, 'Het blijft zo.') }) },
  { wie: 'corporatie', naam: 'actieToevoegen', onthoud: zet('actie'), invoer: (v) =>
    opCasus(v, { organisatieId: v.regio.organisaties.corporatie, tekst: tekst(v, 'Bel de aannemer.'), voor: dag(7) }) },
  { wie: 'corporatie', naam: 'actieAfronden', invoer: (v) => ({ actieId: id(v, 'actie'), resultaat: 'kon_niet', reden: tekst(v, 'Nam niet op.') }) },
];

const voorzieningen = (...regelingen: string[]) => regelingen.map((regeling) => ({ regeling, uitkomst: 'niet_van_toepassing' }));

const regels = (veld: Speelveld) => ({
  snelTotEnMetInCent: '10000', alleenTotEnMetInCent: '0', drempelTweedeAkkoordInCent: '500000', reserveringVervaltNaDagen: 60, steekproefEenOp: 1,
  kostenplaats: 'KP 100', taakveld: '6.3', drempels: [{ bovenInCent: '5000000', goedkeuringen: 2 }],
  plafonds: [{ per: 'aanvrager', periode: 'kwartaal', bedragInCent: '90000' }], goedkeurders: [{ lidId: veld.regio.leden.fonds2.ctx.lidId }],
});

const aanvraag = (veld: Speelveld, soort: string) => opCasus(veld, {
  fondsId: id(veld, 'fonds'), soort, bedragInCent: '5000', begunstigde: tekst(veld, 'Fietsenmaker'), begunstigdeSoort: 'factuur', factuur: veld.kanarie,
  iban: 'NL91 ABNA 0417 1643 00', watHetLosmaakt: tekst(veld, 'Dan kan iemand werken.'), reistijd: tekst(veld, 'Nu een uur.'),
  voorzieningen: voorzieningen('bijzondere_bijstand', 'armoedebeleid', 'wmo'),
});

const fondsbesluit = (veld: Speelveld, nummer: number) => ({ orgaan: tekst(veld, 'college'), kenmerk: `B ${nummer} ${veld.kanarie}`, genomenOp: dag(-20) });

const FONDSEN: readonly Stap[] = [
  { wie: 'fonds', naam: 'fondsOpenen', onthoud: (ids, { fonds }) => void ids.set('volgendFonds', String((fonds as Rij)['id'])), invoer: (v) =>
    ({ naam: tekst(v, 'Waarborg'), soort: 'waarborgfonds', boekjaar: 2027, beheerderLidId: v.regio.leden.fonds.ctx.lidId, regels: regels(v) }) },
  { wie: 'fonds', naam: 'fondsBegroten', invoer: (v) => ({ fondsId: id(v, 'volgendFonds'), bedragInCent: '7000', gemeenteId: v.regio.organisaties.gemeente, ...fondsbesluit(v, 1) }) },
  { wie: 'fonds', naam: 'fondsRegelsZetten', invoer: (v) => ({ fondsId: id(v, 'fonds'), regels: regels(v) }) },
  ...(['ov', 'fiets_ebike_brommer'] as const).map((soort): Stap => ({ wie: 'begeleider', naam: 'uitgaveAanvragen', onthoud: zet(`aanvraag ${soort}`), invoer: (v) => aanvraag(v, soort) })),
  { wie: 'begeleider', naam: 'voorliggendVastleggen', invoer: (v) => ({ uitgaveId: id(v, 'aanvraag ov'), voorzieningen: [{ regeling: 'wmo', uitkomst: 'afgewezen', uitkomstOp: dag(-3), reden: tekst(v, 'Te dichtbij.') }] }) },
  { wie: 'fonds2', naam: 'uitgaveGoedkeuren', invoer: (v) => ({ uitgaveId: id(v, 'aanvraag ov') }) },
  { wie: 'fonds', naam: 'steekproefBeoordelen', invoer: (v) => ({ uitgaveId: id(v, 'aanvraag ov'), oordeel: 'in_orde', bevinding: tekst(v, 'Bon gezien.') }) },
  { wie: 'fonds', naam: 'uitgaveAfwijzen', invoer: (v) => ({ uitgaveId: id(v, 'aanvraag fiets_ebike_brommer'), grond: 'al_betaald', reden: tekst(v, 'Er is al een fiets.') }) },
  { wie: 'fonds', naam: 'fondsAfsluiten', invoer: (v) => ({ fondsId: id(v, 'volgendFonds'), ...fondsbesluit(v, 2) }) },
];

async function herinner(wereld: Aanvalswereld, { regio, ids }: Speelveld): Promise<void> {
  await wereld.test.app.get(Herinneren).herinner();
  const [rij] = await wereld.achterDeSloten<{ id: string }>('select id from herinnering where regio_id = $1 and lid_id = $2', [regio.id, regio.leden.corporatie.ctx.lidId]);
  ids.set('herinnering', String(rij?.id));
}

const zetPunt = (ids: Map<string, string>, { tafels }: Antwoord) =>
  void ids.set('beleidspunt', String(rijen(rijen(tafels).find(({ soort }) => soort === 'beleid')?.['punten'])[0]?.['id']));

const LEREN: readonly Stap[] = [
  { wie: 'corporatie', naam: 'kostenRamen', invoer: (v) => ({ voorstelId: id(v, 'voorstel'), nuPost: 'K01', straksPost: 'K17', betaalt: 'noodfonds', wint: 'gemeente_opvang' }) },
  { wie: 'regisseur', naam: 'verwachtingVastleggen', invoer: (v) => ({ besluitId: id(v, 'besluit'), tekst: tekst(v, 'Woont zelfstandig.'), evaluerenOp: dag(0) }) },
  { wie: 'regisseur', naam: 'besluitEvalueren', invoer: (v) => ({ besluitId: id(v, 'besluit'), uitkomst: 'deels', tekst: tekst(v, 'Woont er nu.'), ingegaanOp: dag(-1) }) },
  { wie: 'corporatie', naam: 'actieToevoegen', invoer: (v) => opCasus(v, { organisatieId: v.regio.organisaties.corporatie, tekst: tekst(v, 'Bel terug.'), voor: dag(1) }) },
  { wie: 'corporatie', naam: 'herinneringGezien', vooraf: herinner, invoer: (v) => ({ herinneringId: id(v, 'herinnering') }) },
  { wie: 'beheerder', naam: 'draaiboekVaststellen', invoer: (v) => ({
    blokkade: 'iets_anders', eersteRol: 'ketenregisseur', stappen: [tekst(v, 'Vraag wat er is.')], verwacht: tekst(v, 'Duidelijkheid.'), reden: tekst(v, 'Te vaag.'), opVersie: 0,
  }) },
  { wie: 'regisseur', naam: 'beleidspuntToevoegen', onthoud: zetPunt, invoer: (v) => ({ tafelId: id(v, 'beleid'), titel: tekst(v, 'Wachttijd'), tekst: tekst(v, 'Het duurt lang.') }) },
  { wie: 'regisseur', naam: 'beleidspuntAfronden', invoer: (v) => ({ puntId: id(v, 'beleidspunt'), uitkomst: 'naar_bestuur', slotzin: tekst(v, 'Vraag om meer woningen.') }) },
  { wie: 'regisseur', naam: 'casusAfsluiten', invoer: (v) => ({
    casusId: id(v, 'casus2'), mechanismen: ['woningaanbod'], resultaten: ['samen_afgestemd'], toelichting: tekst(v, 'Vond zelf een woning.'),
  }) },
];

const NASPEL: readonly Stap[] = [
  { wie: 'corporatie', naam: 'voorstelIndienen', onthoud: zetRonde, invoer: (v) => voorstel(v, { soort: 'begeleiding', domein: 'zorg', uitvoerderId: v.regio.organisaties.zorg, vervangtId: id(v, 'voorstel') }) },
  { wie: 'regisseur', naam: 'gesprekVastleggen', onthoud: zetRonde, invoer: (v) => ({
    voorstelId: id(v, 'voorstel'), verslag: tekst(v, 'Gebeld.'),
    standpunten: (['begeleider', 'corporatie', 'fonds', 'wmo'] as const).map((wie) => ({
      organisatieId: v.regio.leden[wie].ctx.organisatieId, lidId: v.regio.leden[wie].ctx.lidId, standpunt: 'akkoord', reden: tekst(v, 'Goed zo.'),
    })),
  }) },
  { wie: 'regisseur', naam: 'besluitVaststellen', onthoud: zetBesluit, invoer: (v) => opRonde(v, { clientGehoord: tekst(v, 'Goed.') }) },
  { wie: 'regisseur', naam: 'beschikkingVermelden', invoer: (v) => opBesluit(v, { kenmerk: v.kanarie, bekendOp: dag(-1) }) },
  { wie: 'regisseur', naam: 'besluitIntrekken', invoer: (v) => opBesluit(v, { reden: tekst(v, 'Het hoeft niet meer.') }) },
];

const SPOED: readonly Stap[] = [
  ...mandaatMetTweede('begeleider', 'directieZorg', (v) => mandaat(v, { organisatieId: v.regio.organisaties.zorg, houderLidId: v.regio.leden.begeleider.ctx.lidId, domein: 'zorg', besluitsoorten: ['begeleiding'], maxBedragInCent: '0' }), 'zorgmandaat'),
  ...mandaatMetTweede('corporatie', 'directie', (v) => mandaat(v, { organisatieId: v.regio.organisaties.corporatie, houderLidId: v.regio.leden.corporatie.ctx.lidId, domein: 'wonen', besluitsoorten: ['terugkeer'], maxBedragInCent: '0' }), 'woonmandaat'),
  { wie: 'begeleider', naam: 'crisisBijeenroepen', onthoud: (ids, { overleggen }) => void ids.set('crisis', String(rijen(overleggen)[0]?.['id'])), invoer: (v) => opCasus(v) },
  { wie: 'corporatie', naam: 'crisisMeedoen', invoer: (v) => ({ crisisId: id(v, 'crisis') }) },
  { wie: 'regisseur', naam: 'crisisVastleggen', invoer: (v) => ({ crisisId: id(v, 'crisis'), gesprek: tekst(v, 'Wij spraken.'), standpunten: [] }) },
  { wie: 'begeleider', naam: 'geldrouteVastleggen', invoer: (v) => opCasus(v, {
    betalerId: v.regio.organisaties.gemeente, hoofdaannemerId: v.regio.organisaties.zorg, onderaannemerId: v.regio.organisaties.zorg2, bedragInCent: '100', waarvoor: tekst(v, 'Zorg.'),
  }) },
  { wie: 'corporatie', naam: 'voorstelIndienen', onthoud: zetRonde, invoer: (v) => voorstel(v) },
  { wie: 'regisseur', naam: 'fiatVragen', onthoud: zet('fiat'), invoer: (v) => ({ voorstelId: id(v, 'voorstel'), lidId: v.regio.leden.directie.ctx.lidId }) },
  { wie: 'directie', naam: 'fiatGeven', invoer: (v) => ({ fiatId: id(v, 'fiat'), akkoord: false, tekst: tekst(v, 'Hoe dan?') }) },
];

const toestemming = (veld: Speelveld) =>
  opCasus(veld, { organisatieId: veld.regio.organisaties.corporatie, gegevensgroep: 'perspectiefplan_doelen', grond: tekst(veld, 'Zei ja.'), geldigTot: dag(100) });
const zetEerste = (lijst: string, naam: string) => (ids: Map<string, string>, antwoord: Antwoord) => void ids.set(naam, String(rijen(antwoord[lijst])[0]?.['id']));

const machtiging: Stap = {
  wie: 'begeleider', naam: 'machtigingRegistreren', onthoud: zetEerste('machtigingen', 'machtiging'),
  invoer: (v) => opCasus(v, { lidId: id(v, 'lid ondersteuner'), document: tekst(v, 'Brief.'), geldigTot: dag(100) }),
};

async function zoekNoodinzage(wereld: Aanvalswereld, { regio, ids }: Speelveld): Promise<void> {
  const [rij] = await wereld.achterDeSloten<{ id: string }>('select id from noodinzage where regio_id = $1', [regio.id]);
  ids.set('noodinzage', String(rij?.id));
}

/** Of two consents given at once the later one stands, and its answer need not be the one that was remembered. */
async function zoekToestemming(wereld: Aanvalswereld, { ids }: Speelveld): Promise<void> {
  const [rij] = await wereld.achterDeSloten<{ id: string }>(
    `select staand.id from toestemming gegeven join toestemming staand using (regio_id, casus_id, gegevensgroep, ontvangende_organisatie_id)
     where gegeven.id = $1 and staand.ingetrokken_op is null`,
    [ids.get('toestemming')],
  );
  ids.set('toestemming', String(rij?.id));
}

const DEELNAME: readonly Stap[] = [
  ...(['keten', 'zorgkantoor', 'steunpunt'] as const).map((wie): Stap => ({ wie: 'regisseur', naam: 'organisatieUitnodigen', invoer: (v) =>
    opCasus(v, { organisatieId: id(v, wie), reden: tekst(v, 'Voor de zorg.'), doel: 'zorg', ...(wie === 'steunpunt' ? { lidIds: [id(v, 'lid bewindvoerder')] } : {}) }) })),
  { wie: 'ggd', naam: 'collegaToelaten', invoer: (v) => opCasus(v, { lidId: id(v, 'lid ggz'), ikStop: true }) },
  { wie: 'ggd', naam: 'teamInstappen', invoer: (v) => opCasus(v) },
  { wie: 'begeleider', naam: 'verantwoordelijkheidAanbieden', onthoud: (ids, { overdracht }) => void ids.set('overdracht', String((overdracht as Rij)['id'])), invoer: (v) =>
    opCasus(v, { organisatieId: id(v, 'zorgkantoor'), reden: tekst(v, 'Het is nu Wlz.') }) },
  { wie: 'zorgkantoor', naam: 'verantwoordelijkheidBeantwoorden', invoer: (v) => ({ overdrachtId: id(v, 'overdracht'), aanvaard: false }) },
  { wie: 'begeleider', naam: 'toestemmingVastleggen', onthoud: zetEerste('toestemmingen', 'toestemming'), invoer: toestemming },
  { wie: 'client', naam: 'toestemmingIntrekken', vooraf: zoekToestemming, invoer: (v) => ({ toestemmingId: id(v, 'toestemming') }) },
  { wie: 'begeleider', naam: 'toestemmingVastleggen', onthoud: zetEerste('toestemmingen', 'toestemming'), invoer: toestemming },
  machtiging,
  { wie: 'client', naam: 'machtigingIntrekken', invoer: (v) => ({ machtigingId: id(v, 'machtiging') }) },
  machtiging,
  { wie: 'client', naam: 'inzagekopieVragen', invoer: (v) => opCasus(v), onthoud: zetEerste('kopieen', 'inzagekopie') },
  { wie: 'regisseur', naam: 'deelnemerVerwijderen', invoer: (v) => opCasus(v, { organisatieId: id(v, 'zorgkantoor'), reden: tekst(v, 'Niet meer nodig.') }) },
  { wie: 'zorgkantoor', naam: 'noodinzageNemen', invoer: (v) => ({ schuilnaam: id(v, 'schuilnaam'), reden: tekst(v, 'Er dreigt nu iets.') }) },
  { wie: 'regisseur', naam: 'noodinzageGezien', vooraf: zoekNoodinzage, invoer: (v) => ({ noodinzageId: id(v, 'noodinzage') }) },
];

const AFLOOP: readonly Stap[] = [
  { wie: 'regisseur', naam: 'agendapuntAfronden', invoer: (v) => opPunt(v, { uitkomst: 'besloten' }) },
  { wie: 'corporatie', naam: 'aanwezigheidAfmelden', invoer: (v) => opZitting(v) },
  { wie: 'regisseur', naam: 'secretarisAanwijzen', invoer: (v) => opZitting(v, { lidId: v.regio.leden.fonds.ctx.lidId }) },
  { wie: 'regisseur', naam: 'antwoordenVerbergen', invoer: (v) => opZitting(v, { verborgen: true }) },
  { wie: 'regisseur', naam: 'zittingSluiten', invoer: (v) => opZitting(v) },
  { wie: 'regisseur', naam: 'besluitenlijstVaststellen', invoer: (v) => opZitting(v) },
  { wie: 'regisseur', naam: 'uitzoekerToewijzen', invoer: (v) => opCasus(v, { lidId: v.regio.leden.corporatie.ctx.lidId, vraag: tekst(v, 'Wat kost dit?'), uren: 4, tot: dag(10) }) },
  { wie: 'corporatie', naam: 'bevindingVastleggen', invoer: (v) => opCasus(v, { bron: tekst(v, 'Gebeld.'), tekst: tekst(v, 'Het kan.') }) },
  { wie: 'corporatie', naam: 'uitzoekenAfronden', invoer: (v) => opCasus(v) },
  { wie: 'regisseur', naam: 'buitenTafelOplossen', invoer: (v) => opCasus(v, { reden: tekst(v, 'De buurman hielp.') }) },
  { wie: 'regisseur', naam: 'buitenTafelHeropenen', invoer: (v) => opCasus(v, { reden: tekst(v, 'Toch niet.') }) },
  { wie: 'regisseur', naam: 'casusAanhouden', invoer: (v) => opCasus(v, { tot: dag(20), reden: tekst(v, 'Wacht op een brief.') }) },
  { wie: 'regisseur', naam: 'driehoekVragen', invoer: (v) => opCasus(v, { termijn: dag(14) }) },
  { wie: 'regisseur', naam: 'casusOpschalen', invoer: (v) => opCasus(v, { reden: tekst(v, 'Niemand lost het op.'), zonderPoging: tekst(v, 'Geen corporatie.') }) },
  { wie: 'begeleider', naam: 'pogingVastleggen', invoer: (v) => opCasus(v, { tekst: tekst(v, 'Wij belden.') }) },
  { wie: 'regisseur', naam: 'zijuitgangNemen', invoer: (v) => opCasus(v, { zijuitgang: 'zorgkantoor', criteria: [], reden: tekst(v, 'Wlz.'), termijn: dag(30) }) },
  { wie: 'beheerder', naam: 'regieAfspreken', invoer: (v) => ({ gemeenteId: v.regio.organisaties.gemeente, onderwerp: 'verslaving', organisatieId: v.regio.organisaties.zorg2, document: tekst(v, 'convenant') }) },
  { wie: 'wmo', naam: 'deelnameVerlaten', invoer: (v) => opCasus(v, { reden: tekst(v, 'Wij hebben hier geen deel meer in.') }) },
];

const aanmelding = (naam: string): Stap => ({ wie: 'begeleider', naam: 'aanmeldingRegistreren', onthoud: (ids, { aanmeldingId }) => void ids.set(naam, String(aanmeldingId)), invoer: (v) => ({
  zorgaanbiederId: v.regio.organisaties.zorg, pseudoniem: `${naam} ${v.kanarie}`, gebeurdOp: dag(-60), perspectiefplanGetekend: true, toestemmingGetekend: true,
}) });

const UITSTROOM: readonly Stap[] = [
  aanmelding('aanmelding'),
  ...['goedkeuren', 'toelaten', 'uitzetten', 'aanbieden', 'accepteren', 'contractOpmaken'].map((stap, nummer): Stap => ({
    wie: nummer ? 'coordinator' : 'toetser', naam: 'aanmeldingBehandelen', invoer: (v) => ({ aanmeldingId: id(v, 'aanmelding'), stap, op: dag(nummer - 40) }),
  })),
  { wie: 'coordinator', naam: 'woningToewijzen', invoer: (v) => ({
    aanmeldingId: id(v, 'aanmelding'), corporatieId: v.regio.organisaties.corporatie, gemeenteId: v.regio.organisaties.gemeente, opgeleverdOp: dag(-5),
  }) },
  aanmelding('aanmelding2'),
  ...['kostenincident', 'kostenincident2'].map((naam): Stap => ({ wie: 'begeleider', naam: 'kostenincidentVastleggen', onthoud: (ids, { kostenincidentId }) => void ids.set(naam, String(kostenincidentId)), invoer: (v) => ({
    zorgaanbiederId: v.regio.organisaties.zorg, soort: 'schade', oorzaak: 'overlast', bedragInCent: '12000', voorgevallenOp: dag(-3),
  }) })),
  { wie: 'wmo', naam: 'kostenincidentIntrekken', invoer: (v) => ({ kostenincidentId: id(v, 'kostenincident2') }) },
  { wie: 'begeleider', naam: 'zorgdakwoningenVastleggen', invoer: (v) => ({ zorgaanbiederId: v.regio.organisaties.zorg, jaar: 2026, aantal: 12 }) },
  { wie: 'begeleider', naam: 'aanmeldingIntrekken', invoer: (v) => ({ aanmeldingId: id(v, 'aanmelding2'), op: dag(-1), reden: 'client_trekt_in' }) },
];

// Somebody whom nothing else in the story needs.
// Everybody of the test regio's has promised already, and a promise is given once.
async function nogTeBeloven(wereld: Aanvalswereld, { spelers }: Speelveld): Promise<void> {
  await wereld.achterDeSloten('delete from geheimhouding where lid_id = $1', [spelers.corporatie.ctx.lidId]);
}

async function vertrekker(wereld: Aanvalswereld, veld: Speelveld): Promise<void> {
  const lidId = nieuwId();
  veld.ids.set('vertrekker', lidId);
  await wereld.achterDeSloten("insert into lid (regio_id, id, organisatie_id, rol, naam) values ($1, $2, $3, 'wijkteam', 'Vertrekkende Veldkers')", [veld.regio.id, lidId, veld.regio.organisaties.zorg]);
}

/** Another beheerder proposed it, so that this one is the second. */
async function openidDoorEenAnder(wereld: Aanvalswereld, veld: Speelveld): Promise<void> {
  // Of two proposals made at once the later one is open.
  const open = await wereld.achterDeSloten<{ id: string }>('update openid_voorstel set voorgesteld_door = $2 where regio_id = $1 and besloten_op is null returning id', [veld.regio.id, veld.regio.leden.wmo.ctx.lidId]);
  if (open[0]) veld.ids.set('openidvoorstel', open[0].id);
}

const LEDEN: readonly Stap[] = [
  ...['uitnodiging2', 'uitnodiging'].map((welke): Stap => ({ wie: 'beheerder', naam: 'lidUitnodigen', onthoud: (ids, { lijst }) => void ids.set(welke, String(rijen(lijst)[0]?.['id'])), invoer: (v) => ({
    email: `${welke}@${v.kanarie.toLowerCase()}.example`, naam: tekst(v, 'Nieuw lid'), functie: tekst(v, 'consulent'), organisatieId: v.regio.organisaties.corporatie, rol: 'woningcorporatie',
  }) })),
  { wie: 'beheerder', naam: 'uitnodigingIntrekken', invoer: (v) => ({ uitnodigingId: id(v, 'uitnodiging') }) },
  { wie: 'beheerder', naam: 'rolWijzigen', onthoud: (ids, { voorstellen }) => void ids.set('rolvoorstel', String(rijen(voorstellen).at(-1)?.['id'])), invoer: (v) => ({
    lidId: v.spelers.toetser.ctx.lidId, rol: 'bestuurder',
  }) },
  { wie: 'beheerder', naam: 'rolvoorstelBeoordelen', invoer: (v) => ({ voorstelId: id(v, 'rolvoorstel'), akkoord: false }) },
  { wie: 'beheerder', naam: 'openidVerbindingZetten', onthoud: (ids, { voorstel }) => void ids.set('openidvoorstel', String((voorstel as Rij)['id'])), invoer: (v) => ({
    uitgever: 'https://aanmelden.example', clientId: v.kanarie, niveaus: ['hoog'], kenmerk: 'sub', actief: false, nieuweSleutel: false,
  }) },
  { wie: 'beheerder', naam: 'openidVoorstelBeoordelen', vooraf: openidDoorEenAnder, invoer: (v) => ({ voorstelId: id(v, 'openidvoorstel'), akkoord: true }) },
  { wie: 'beheerder', naam: 'tweedeFactorVerplichten', invoer: () => ({ verplicht: false }) },
  { wie: 'beheerder', naam: 'lidBeeindigen', vooraf: vertrekker, invoer: (v) => ({ lidId: id(v, 'vertrekker') }) },
];

const zetUit = (lijst: string, naam: string, heet: (zin: string) => boolean) => (ids: Map<string, string>, antwoord: Antwoord) =>
  void ids.set(naam, String(rijen(antwoord[lijst]).find((rij) => heet(String(rij['naam'])))?.['id']));

const BEHEER: readonly Stap[] = [
  { wie: 'beheerder', naam: 'organisatieToevoegen', onthoud: zetUit('organisaties', 'nieuweOrganisatie', (naam) => naam.startsWith('Nieuwe organisatie')), invoer: (v) => ({ naam: tekst(v, 'Nieuwe organisatie'), soort: 'anders' }) },
  { wie: 'beheerder', naam: 'organisatieWijzigen', invoer: (v) => ({ organisatieId: id(v, 'nieuweOrganisatie'), naam: tekst(v, 'Andere naam'), soort: 'anders' }) },
  { wie: 'beheerder', naam: 'organisatieBeeindigen', invoer: (v) => ({ organisatieId: id(v, 'nieuweOrganisatie'), reden: tekst(v, 'Gestopt.') }) },
  { wie: 'beheerder', naam: 'tafelInrichten', onthoud: zetUit('tafels', 'nieuweTafel', (naam) => naam.startsWith('Nieuwe tafel')), invoer: (v) => ({
    naam: tekst(v, 'Nieuwe tafel'), soort: 'uitvoering', ritme: 'maandelijks', voorzitterLidId: v.regio.leden.regisseur.ctx.lidId, plaatsvervangerLidId: v.regio.leden.plaatsvervanger.ctx.lidId,
  }) },
  { wie: 'beheerder', naam: 'tafelBeeindigen', invoer: (v) => ({ tafelId: id(v, 'nieuweTafel'), reden: tekst(v, 'Gestopt.') }) },
  { wie: 'beheerder', naam: 'routeregieBeleggen', invoer: (v) => ({ lidId: v.regio.leden.regisseur.ctx.lidId, plaatsvervangerLidId: v.regio.leden.plaatsvervanger.ctx.lidId }) },
  { wie: 'beheerder', naam: 'themaZetten', invoer: () => ({ kleuren: HUISKLEUREN }) },
  { wie: 'beheerder', naam: 'themaLogoVerwijderen', invoer: () => ({}) },
  { wie: 'beheerder', naam: 'instellingZetten', invoer: (v) => ({ naam: 'spoedtermijnInUren', waarde: '4', reden: tekst(v, 'Zo afgesproken.') }) },
  { wie: 'beheerder', naam: 'geheimhoudingVastleggen', invoer: (v) => ({ zinnen: [tekst(v, 'Ik vertel niets door.')], geldigVan: dag(2) }) },
  { wie: 'beheerder', naam: 'bewaartermijnVastleggen', invoer: (v) => ({ soort: 'geld', jaren: 7, grondslag: tekst(v, 'Belastingwet.'), bron: tekst(v, 'Awr'), geldigVan: dag(1) }) },
];

const zetSleutel = (naam: string) => (ids: Map<string, string>, { sleutels }: Antwoord) => void ids.set(naam, String(rijen(sleutels)[0]?.['id']));

/** A group as a provider would have sent it. */
async function groepVanBuiten(wereld: Aanvalswereld, veld: Speelveld): Promise<void> {
  const groepId = nieuwId();
  veld.ids.set('scimgroep', groepId);
  await wereld.achterDeSloten('insert into scim_groep (regio_id, id, organisatie_id, naam) values ($1, $2, $3, $4)', [veld.regio.id, groepId, veld.regio.organisaties.zorg, `Groep ${veld.kanarie}`]);
}

/** The key was made by somebody else, so that this beheerder is the second. */
async function doorEenAnder(wereld: Aanvalswereld, veld: Speelveld): Promise<void> {
  await wereld.achterDeSloten('update scim_sleutel set gemaakt_door = $3 where regio_id = $1 and id = $2', [veld.regio.id, id(veld, 'scimsleutel'), veld.regio.leden.wmo.ctx.lidId]);
}

const KOPPELEN: readonly Stap[] = [
  ...['scimsleutel2', 'scimsleutel'].map((welke): Stap => ({ wie: 'beheerder', naam: 'scimSleutelMaken', onthoud: zetSleutel(welke), invoer: (v) => ({
    naam: tekst(v, 'Sleutel'), organisatieId: v.regio.organisaties.zorg, standaardRol: 'zorgaanbieder', dagen: 30,
  }) })),
  { wie: 'beheerder', naam: 'scimSleutelBevestigen', vooraf: doorEenAnder, invoer: (v) => ({ sleutelId: id(v, 'scimsleutel') }) },
  { wie: 'beheerder', naam: 'scimSleutelIntrekken', invoer: (v) => ({ sleutelId: id(v, 'scimsleutel') }) },
  { wie: 'beheerder', naam: 'scimGroepKoppelen', vooraf: groepVanBuiten, invoer: (v) => ({ groepId: id(v, 'scimgroep'), rol: 'wijkteam' }) },
];

// Of a casus that nothing else in the story needs; two, because one is destroyed.
async function sluit(wereld: Aanvalswereld, { ids }: Speelveld): Promise<void> {
  await wereld.achterDeSloten("update casus set fase = 'afgesloten', afgesloten_op = now() where id = any($1)", [[ids.get('casus weg'), ids.get('casus blijft')]]);
}

/** The copy is made in the background; asked as the page asks it. */
async function kopieKlaar(wereld: Aanvalswereld, veld: Speelveld): Promise<void> {
  for (;;) {
    const { antwoord } = await wereld.vraag(veld, 'client', 'inzagekopieen', { casusId: id(veld, 'casus') });
    if (rijen(antwoord?.['kopieen']).every(({ stand }) => stand !== 'bezig')) return;
  }
}

// Another database of the same server may hold the log back for a moment.
async function inLogboek(wereld: Aanvalswereld, { ids }: Speelveld): Promise<void> {
  for (;;) {
    await wereld.test.app.get(Sequencer).volgop();
    const open = await wereld.achterDeSloten(
      'select 1 from gebeurtenis g where g.casus_id = $1 and not exists (select 1 from audit_blad b where b.regio_id = g.regio_id and b.gebeurtenis_id = g.id) limit 1', [ids.get('casus weg')]);
    if (open.length === 0) return;
  }
}

const opVoorstel = (v: Speelveld) => ({ vernietigingId: id(v, 'vernietiging') });
const stelVoor = (welke: string): Stap => ({ wie: 'begeleider', naam: 'vernietigingVoorstellen', vooraf: sluit, invoer: (v) => ({ casusId: id(v, welke), grond: 'verzoek', verzoekOp: dag(-1) }),
  onthoud: (ids, { voorstel: open }) => void ids.set('vernietiging', String((open as Rij)['id'])) });

const BEWARING: readonly Stap[] = [
  ...['casus weg', 'casus blijft'].map((welke): Stap => ({ wie: 'begeleider', naam: 'casusInbrengen', onthoud: zet(welke), invoer: (v) =>
    nieuweCasus(v, { nieuweClient: { naam: tekst(v, 'Weg'), gemeenteId: v.regio.organisaties.gemeente, geboortejaar: 1990 } }) })),
  { wie: 'begeleider', naam: 'bsnVastleggen', invoer: (v) => opCasus(v, { bsn: '111222333' }) },
  { wie: 'begeleider', naam: 'bsnTonen', invoer: (v) => opCasus(v, { doel: 'wmo_voorziening' }) },
  { wie: 'client', naam: 'rectificatieVragen', invoer: (v) => opCasus(v, { gegevensgroep: 'begeleiding', bronOrganisatieId: v.regio.organisaties.zorg, tekst: tekst(v, 'Het was anders.'), reden: tekst(v, 'Ik weet het nog.') }),
    onthoud: (ids, { delen }) => void ids.set('rectificatie', String((rijen(delen).find(({ gegevensgroep }) => gegevensgroep === 'begeleiding')?.['rectificaties'] as Rij[])[0]?.['id'])) },
  { wie: 'begeleider', naam: 'rectificatieBeantwoorden', invoer: (v) => ({ rectificatieId: id(v, 'rectificatie'), aanvullen: true, tekst: tekst(v, 'Dat schrijven wij erbij.') }) },
  { wie: 'regisseur', naam: 'bewaarstopZetten', vooraf: kopieKlaar, onthoud: zetEerste('stops', 'bewaarstop'), invoer: (v) => opCasus(v, { reden: tekst(v, 'De rechter kijkt mee.'), gezag: tekst(v, 'rechtbank') }) },
  { wie: 'regisseur', naam: 'bewaarstopOpheffen', invoer: (v) => ({ bewaarstopId: id(v, 'bewaarstop'), reden: tekst(v, 'De zaak is klaar.') }) },
  stelVoor('casus weg'),
  { wie: 'regisseur', naam: 'vernietigingBevestigen', vooraf: inLogboek, invoer: opVoorstel },
  stelVoor('casus blijft'),
  { wie: 'begeleider', naam: 'vernietigingIntrekken', invoer: opVoorstel },
  stelVoor('casus blijft'),
];

/** In this order; a mutation that is not here must stand in `ZONDER_OPDRACHT`. */
export const STAPPEN: readonly Stap[] = [
  ...CASUS, ...TAFEL, ...REGELS, ...BESLUIT, ...LEREN, ...NASPEL, ...FONDSEN, ...SPOED, ...DEELNAME, ...AFLOOP, ...UITSTROOM, ...BEWARING, ...LEDEN, ...BEHEER, ...KOPPELEN,
];

/** Mutations that carry no command id, because they are about the session or the own account. */
export const ZONDER_OPDRACHT = [
  'aanmelden', 'afmelden', 'identiteitBevestigen', 'bevestigingMeenemen', 'tweedeFactorVoorbereiden', 'tweedeFactorAanzetten', 'tweedeFactorUitzetten',
  'openidBeginnen', 'passkeyBeginnen', 'passkeyMaken', 'passkeyVerwijderen', 'passkeyAanmeldenBeginnen', 'passkeyAanmelden', 'passkeyBevestigenBeginnen', 'passkeyBevestigen',
  'lidmaatschapKiezen', 'herstelcodesVernieuwen', 'wachtwoordWijzigen', 'uitnodigingAannemen', 'sessieBeeindigen', 'andereSessiesBeeindigen',
];

const OPDRACHT_NAAST_INVOER = ['aanmeldingBehandelen', 'aanmeldingIntrekken', 'aanmeldingRegistreren', 'woningToewijzen'];

/** The variables of a mutation with its command id in the place where the schema has it. */
export function variabelen(naam: string, invoer: Rij, opdrachtId: string): Rij {
  return OPDRACHT_NAAST_INVOER.includes(naam) ? { opdrachtId, invoer } : { invoer: { opdrachtId, ...invoer } };
}
