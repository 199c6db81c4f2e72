import { HUISKLEUREN } from '@doorbraaktafel/shared/vocabulary';
import { STAPPEN } from './stappen.js';
import type { Speelveld, Speler } from './wereld.js';

/** A question with the ids of a regio that was played, by somebody who may ask it. */
export interface Vraag {
  readonly wie: Speler;
  readonly variabelen: (veld: Speelveld) => Record<string, unknown>;
  /** Data groups of the played casus of which reading it leaves a line in the access log. */
  readonly leest?: readonly string[];
}

const zonder = () => ({});
const van = (arg: string, naam: string) => (veld: Speelveld) => ({ [arg]: veld.ids.get(naam) });

/** One row for every query of the schema. */
export const VRAGEN: Readonly<Record<string, Vraag>> = {
  aanmeldinrichting: { wie: 'beheerder', variabelen: zonder },
  regiothema: { wie: 'client', variabelen: zonder },
  themaproef: { wie: 'beheerder', variabelen: () => ({ kleuren: HUISKLEUREN }) },
  scimKoppelingen: { wie: 'beheerder', variabelen: zonder },
  organisatiebeheer: { wie: 'beheerder', variabelen: zonder },
  tafelbeheer: { wie: 'beheerder', variabelen: zonder },
  regioinstellingen: { wie: 'beheerder', variabelen: zonder },
  bewaartermijnen: { wie: 'beheerder', variabelen: zonder },
  aanmeldwegen: { wie: 'client', variabelen: zonder },
  mijnLidmaatschappen: { wie: 'client', variabelen: zonder },
  aanmeldingen: { wie: 'coordinator', variabelen: zonder },
  afwijking: { wie: 'corporatie', variabelen: van('voorstelId', 'opzijvoorstel'), leest: ['besluit', 'gronden'] },
  afwijkingenVanRegel: { wie: 'corporatie', variabelen: van('regelId', 'regel') },
  auditControleren: { wie: 'auditor', variabelen: zonder },
  auditOverzicht: { wie: 'auditor', variabelen: zonder },
  auditRegels: { wie: 'auditor', variabelen: zonder },
  beleidssignalen: { wie: 'bestuurder', variabelen: zonder },
  beleidsagenda: { wie: 'regisseur', variabelen: zonder },
  berichten: { wie: 'corporatie', variabelen: van('casusId', 'casus'), leest: ['discussie'] },
  betaalbalie: { wie: 'fonds', variabelen: van('fondsId', 'fonds') },
  bijstandcijfers: { wie: 'corporatie', variabelen: zonder },
  besluitSpoor: { wie: 'auditor', variabelen: van('besluitId', 'besluit'), leest: ['besluit'] },
  besluitenToezicht: { wie: 'auditor', variabelen: zonder, leest: ['besluit'] },
  besluitbrief: { wie: 'corporatie', variabelen: van('besluitId', 'besluit'), leest: ['besluit', 'gronden'] },
  besluitenlijststand: { wie: 'corporatie', variabelen: van('zittingId', 'zitting'), leest: [] },
  besluitenlijst: { wie: 'corporatie', variabelen: van('zittingId', 'zitting'), leest: ['besluit', 'gronden'] },
  besluitstand: { wie: 'corporatie', variabelen: van('casusId', 'casus'), leest: ['besluit', 'gronden'] },
  beveiliging: { wie: 'client', variabelen: zonder },
  beurtklok: { wie: 'corporatie', variabelen: van('casusId', 'casus'), leest: ['casus'] },
  caseload: { wie: 'begeleider', variabelen: zonder },
  casus: { wie: 'begeleider', variabelen: van('id', 'casus'), leest: ['casus', 'personalia', 'begeleiding'] },
  casusafronding: { wie: 'corporatie', variabelen: van('casusId', 'casus'), leest: ['besluit'] },
  casusdeelname: { wie: 'begeleider', variabelen: van('casusId', 'casus'), leest: ['casus'] },
  casusdraaiboek: { wie: 'begeleider', variabelen: van('casusId', 'casus'), leest: ['casus'] },
  casusoverzicht: { wie: 'begeleider', variabelen: zonder, leest: ['besluit'] },
  crisiskanaal: { wie: 'corporatie', variabelen: van('casusId', 'casus'), leest: ['discussie'] },
  fiat: { wie: 'directie', variabelen: van('id', 'fiat') },
  mijnOproepen: { wie: 'directie', variabelen: zonder },
  casusroute: { wie: 'begeleider', variabelen: van('casusId', 'casus'), leest: ['casus'] },
  regieafspraken: { wie: 'wmo', variabelen: zonder },
  casussen: { wie: 'begeleider', variabelen: zonder, leest: ['casus'] },
  casussenZoeken: { wie: 'begeleider', variabelen: () => ({ woorden: 'woning' }), leest: ['casus'] },
  cijfers: { wie: 'wmo', variabelen: zonder },
  dagprijzen: { wie: 'corporatie', variabelen: zonder },
  demonstratieaccounts: { wie: 'client', variabelen: zonder },
  dezeWeek: { wie: 'regisseur', variabelen: zonder, leest: ['casus'] },
  doorzetvoorwaarden: { wie: 'regisseur', variabelen: van('rondeId', 'ronde'), leest: ['besluit'] },
  fondsbeheer: { wie: 'corporatie', variabelen: van('id', 'fonds') },
  fondsenOp: { wie: 'fonds', variabelen: () => ({ dag: '2026-12-31' }) },
  fondsverslag: { wie: 'fonds', variabelen: () => ({ invoer: { indeling: 'soort', van: '2026-01-01', totEnMet: '2026-12-31' } }) },
  fondsverslagKern: { wie: 'fonds', variabelen: () => ({ invoer: { indeling: 'soort', van: '2026-01-01', totEnMet: '2027-12-31' } }) },
  fondsverslagPosten: { wie: 'fonds', variabelen: () => ({ invoer: { indeling: 'soort', van: '2026-01-01', totEnMet: '2027-12-31' } }), leest: ['fondsuitgave'] },
  fondsboekingen: { wie: 'fonds', variabelen: (veld) => ({ invoer: { fondsId: veld.ids.get('fonds'), dag: '2027-12-31', figuur: 'vrij' } }) },
  geheimhouding: { wie: 'corporatie', variabelen: zonder },
  noodinzages: { wie: 'regisseur', variabelen: zonder },
  teamcasussen: { wie: 'corporatie', variabelen: zonder },
  gelijkeBehandeling: { wie: 'bestuurder', variabelen: zonder },
  draaiboeken: { wie: 'beheerder', variabelen: zonder },
  fondsen: { wie: 'corporatie', variabelen: zonder },
  ik: { wie: 'client', variabelen: zonder },
  kosten: { wie: 'corporatie', variabelen: van('voorstelId', 'voorstel'), leest: ['besluit'] },
  leden: { wie: 'wmo', variabelen: zonder },
  mandaten: { wie: 'corporatie', variabelen: zonder },
  mijnActies: { wie: 'corporatie', variabelen: zonder, leest: ['besluit'] },
  mijnHerinneringen: { wie: 'corporatie', variabelen: zonder },
  netwerk: { wie: 'begeleider', variabelen: van('casusId', 'casus'), leest: ['netwerkpersonen'] },
  openUitnodiging: { wie: 'client', variabelen: () => ({ sleutel: 'geen-sleutel' }) },
  organisaties: { wie: 'client', variabelen: zonder },
  mijnRisicodelingen: { wie: 'corporatie', variabelen: zonder, leest: ['fondsuitgave'] },
  risicodeling: { wie: 'corporatie', variabelen: van('id', 'risico'), leest: ['fondsuitgave'] },
  toezeggingen: { wie: 'client', variabelen: van('casusId', 'casus'), leest: ['fondsuitgave'] },
  openHeroverwegingen: { wie: 'bestuurder', variabelen: zonder, leest: [] },
  precedenten: { wie: 'corporatie', variabelen: ({ ids }) => ({
    vraag: { casusId: ids.get('casus'), regelversieId: ids.get('regelversie'), soort: 'toewijzing', domein: 'wonen', tekst: 'regeling' },
  }) },
  regels: { wie: 'corporatie', variabelen: zonder },
  tussendoor: { wie: 'corporatie', variabelen: van('casusId', 'casus'), leest: ['discussie'] },
  uitgave: { wie: 'fonds', variabelen: van('id', 'uitgave'), leest: ['fondsuitgave'] },
  uitgavebetaling: { wie: 'fonds', variabelen: van('id', 'uitgave'), leest: ['fondsuitgave'] },
  uitgaven: { wie: 'fonds', variabelen: zonder, leest: ['fondsuitgave'] },
  uitsluitingen: { wie: 'wmo', variabelen: zonder },
  uitnodigingen: { wie: 'beheerder', variabelen: zonder },
  wieHeeftGekeken: { wie: 'client', variabelen: van('casusId', 'casus'), leest: ['toegangslog'] },
  bewaring: { wie: 'regisseur', variabelen: van('casusId', 'casus'), leest: ['casus'] },
  bewaartermijnVoorbij: { wie: 'auditor', variabelen: zonder },
  vernietigingen: { wie: 'auditor', variabelen: zonder },
  inzagekopieen: { wie: 'client', variabelen: van('casusId', 'casus') },
  kostenincidenten: { wie: 'wmo', variabelen: () => ({ jaar: 2026 }) },
  zorgdakkosten: { wie: 'corporatie', variabelen: () => ({ jaar: 2026 }) },
  woningtoewijzingen: { wie: 'coordinator', variabelen: zonder },
  zelfcontroles: { wie: 'fonds', variabelen: zonder },
  zitting: { wie: 'corporatie', variabelen: van('id', 'zitting'), leest: ['casus'] },
};

/** Every operation that was played or can be asked. */
export const GESPEELD: readonly string[] = [...new Set([...STAPPEN.map(({ naam }) => naam), ...Object.keys(VRAGEN)])];
