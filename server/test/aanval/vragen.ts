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
  aanmeldingen: { wie: 'coordinator', variabelen: zonder },
  auditControleren: { wie: 'auditor', variabelen: zonder },
  auditOverzicht: { wie: 'auditor', variabelen: zonder },
  auditRegels: { wie: 'auditor', variabelen: zonder },
  berichten: { wie: 'corporatie', variabelen: van('casusId', 'casus'), leest: ['discussie'] },
  besluitSpoor: { wie: 'auditor', variabelen: van('besluitId', 'besluit'), leest: ['besluit'] },
  besluitenToezicht: { wie: 'auditor', variabelen: zonder, leest: ['besluit'] },
  besluitenlijst: { wie: 'corporatie', variabelen: van('zittingId', 'zitting'), leest: ['besluit', 'gronden'] },
  besluitstand: { wie: 'corporatie', variabelen: van('casusId', 'casus'), leest: ['besluit', 'gronden'] },
  caseload: { wie: 'begeleider', variabelen: zonder },
  casus: { wie: 'begeleider', variabelen: van('id', 'casus'), leest: ['casus', 'personalia', 'begeleiding'] },
  casusoverzicht: { wie: 'begeleider', variabelen: zonder, leest: ['besluit'] },
  casusroute: { wie: 'begeleider', variabelen: van('casusId', 'casus'), leest: ['casus'] },
  regieafspraken: { wie: 'wmo', variabelen: zonder },
  casussen: { wie: 'begeleider', variabelen: zonder, leest: ['casus'] },
  cijfers: { wie: 'wmo', variabelen: zonder },
  demonstratieaccounts: { wie: 'client', variabelen: zonder },
  dezeWeek: { wie: 'regisseur', variabelen: zonder, leest: ['casus'] },
  doorzetvoorwaarden: { wie: 'regisseur', variabelen: van('rondeId', 'ronde'), leest: ['besluit'] },
  fondsbeheer: { wie: 'corporatie', variabelen: van('id', 'fonds') },
  fondsen: { wie: 'corporatie', variabelen: zonder },
  ik: { wie: 'client', variabelen: zonder },
  leden: { wie: 'wmo', variabelen: zonder },
  mandaten: { wie: 'corporatie', variabelen: zonder },
  mijnActies: { wie: 'corporatie', variabelen: zonder, leest: ['besluit'] },
  netwerk: { wie: 'begeleider', variabelen: van('casusId', 'casus'), leest: ['netwerkpersonen'] },
  organisaties: { wie: 'client', variabelen: zonder },
  uitgave: { wie: 'fonds', variabelen: van('id', 'uitgave'), leest: ['fondsuitgave'] },
  uitgaven: { wie: 'fonds', variabelen: zonder, leest: ['fondsuitgave'] },
  wieHeeftGekeken: { wie: 'client', variabelen: van('casusId', 'casus') },
  woningtoewijzingen: { wie: 'coordinator', variabelen: zonder },
  zitting: { wie: 'corporatie', variabelen: van('id', 'zitting'), leest: ['casus'] },
};
