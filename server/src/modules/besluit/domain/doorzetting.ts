import type { Besluitsoort, Doorzetgrond, NooitAfTeDwingen, RondeUitkomst } from '@doorbraaktafel/shared/vocabulary';
import { DOORZETGRONDEN, zegtIets } from '@doorbraaktafel/shared/vocabulary';
import { AlGegeven, AndereOrganisatieTekent, DatumInVerleden, GebondeneTekentNietMee, RedenVerplicht, VoorwaardeNietVoldaan, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import { SOORTREGELS } from './besluitsoorten.js';
import { dekt, vindDekking, waaromOngedekt, type Mandaat, type Verplichting } from './mandaat.js';

/** A closed ronde about this voorstel or one it replaced. */
export interface AfgerondeRonde {
  readonly uitkomst: RondeUitkomst;
  readonly spoed: boolean;
}

/** What the chair writes down when she forces; empty while she only asks whether she could. */
export interface Motivering {
  readonly gronden: Readonly<Record<Doorzetgrond, string>>;
  /** What the client said, or why the client was not heard. */
  readonly clientGehoord: string;
  /** ISO date on which the besluit ends or is reviewed. */
  readonly herzienVoor: string;
}

/** What the chair announced, and who was heard on it. */
export interface Voornemen {
  /** To whom escalating was offered first, and what came of it. */
  readonly opschaling: string;
  /** Organisations that gain by the besluit, beside the client. */
  readonly tenGunsteVan: readonly string[];
  /** The organisation of who announced it. */
  readonly organisatieId: string;
  /** Whether the time to react is over. */
  readonly termijnVoorbij: boolean;
  /** Those that reacted, or said they have nothing to add. */
  readonly gehoord: readonly string[];
  readonly medeondertekend: boolean;
}

/** Everything the conditions look at. */
export interface Doorzetpoging {
  /** Regio setting: the convenant lets the chair force. */
  readonly doorzettenMogelijk: boolean;
  readonly soort: Besluitsoort;
  readonly raakt: readonly NooitAfTeDwingen[];
  /** Oldest first; the last one is the one that would be forced. */
  readonly rondes: readonly AfgerondeRonde[];
  /** What is asked of organisations that did not consent themselves. */
  readonly ongebonden: readonly Verplichting[];
  readonly mandaten: readonly Mandaat[];
  readonly voornemen: Voornemen | null;
  /** Whether somebody says that the last ronde holds a wrong answer. */
  readonly betwist: boolean;
  readonly motivering: Motivering;
  /** ISO date, by the clock of the database. */
  readonly vandaag: string;
}

/** One condition: its name, what it says when met, and the refusal when it is not. */
export interface Voorwaarde {
  readonly naam: string;
  readonly voldaan: string;
  /** Has to be met already when the chair announces that she will force. */
  readonly vooraf: boolean;
  readonly toets: (poging: Doorzetpoging) => Weigering | undefined;
}

const nietVoldaan = (naam: string, uitleg: string, veld?: string) => new VoorwaardeNietVoldaan(naam, uitleg, veld);

const NOOIT: Readonly<Record<NooitAfTeDwingen, string>> = {
  behandelinhoud: 'Dit gaat over de inhoud van een behandeling. Daarover beslist alleen de behandelaar.',
  instemming_client: 'Dit vraagt de instemming van de cliënt. Die is nooit af te dwingen.',
  gezondheidsgegevens: 'Dit gaat over het delen van gezondheidsgegevens. Daarvoor is toestemming of een wet nodig.',
};

/** The conditions on forcing a solution (decision model §2.4), each refusing on its own; a new one is a new row. */
export const DOORZETVOORWAARDEN: readonly Voorwaarde[] = [
  {
    naam: 'convenant',
    vooraf: true,
    voldaan: 'Het convenant van deze regio staat doorzetten toe.',
    toets: ({ doorzettenMogelijk }) =>
      doorzettenMogelijk ? undefined : nietVoldaan('convenant', 'In deze regio is niet afgesproken dat de voorzitter kan doorzetten.'),
  },
  {
    naam: 'afdwingbaar',
    vooraf: true,
    voldaan: 'Dit soort besluit is af te dwingen.',
    toets: ({ soort, raakt }) => {
      const { doorzetten } = SOORTREGELS[soort];
      const [eerste] = raakt;
      if (doorzetten !== true) return nietVoldaan('afdwingbaar', doorzetten.nooit);
      return eerste ? nietVoldaan('afdwingbaar', NOOIT[eerste]) : undefined;
    },
  },
  {
    naam: 'rondes',
    vooraf: true,
    voldaan: 'Er zijn genoeg rondes geweest.',
    toets: ({ rondes }) => {
      const nodig = rondes.at(-1)?.spoed ? 1 : 2;
      return rondes.length >= nodig ? undefined : nietVoldaan('rondes', 'Houd eerst een tweede ronde. Pas daarvoor het voorstel aan, of vraag hetzelfde nog eens met een reden. Bij spoed is één ronde genoeg.');
    },
  },
  {
    naam: 'geenConsensus',
    vooraf: true,
    voldaan: 'De laatste ronde gaf geen consensus.',
    toets: ({ rondes }) =>
      rondes.at(-1)?.uitkomst === 'consensus' ? nietVoldaan('geenConsensus', 'De laatste ronde gaf consensus. Stel het besluit gewoon vast.') : undefined,
  },
  {
    naam: 'mandaat',
    vooraf: true,
    voldaan: 'Wie moet handelen, gaf hiervoor vooraf een mandaat.',
    toets: ({ ongebonden, mandaten, vandaag }) => {
      const doorzetbaar = mandaten.filter((mandaat) => mandaat.doorzetbaar);
      const ongedekt = ongebonden.find((verplichting) => !vindDekking(doorzetbaar, verplichting, vandaag));
      return ongedekt && waaromOngedekt(doorzetbaar, ongedekt, vandaag, 'De organisatie die moet handelen, gaf vandaag geen geldig mandaat om dit door te zetten.');
    },
  },
  {
    naam: 'onbetwist',
    vooraf: true,
    voldaan: 'Niemand zegt dat een standpunt verkeerd is opgeschreven.',
    toets: ({ betwist }) =>
      betwist ? nietVoldaan('onbetwist', 'Een organisatie zegt dat haar standpunt verkeerd is opgeschreven. Houd eerst een nieuwe ronde.') : undefined,
  },
  {
    naam: 'opschaling',
    vooraf: false,
    voldaan: 'Opschalen naar een bestuurder is eerst aangeboden.',
    toets: ({ voornemen }) =>
      zegtIets(voornemen?.opschaling) ? undefined : nietVoldaan('opschaling', 'Bied eerst aan om op te schalen naar een bestuurder, en kondig aan dat u wilt doorzetten.', 'opschaling'),
  },
  {
    naam: 'gehoord',
    vooraf: false,
    voldaan: 'Wie gebonden wordt, kon eerst reageren.',
    toets: ({ voornemen, ongebonden }) => {
      const allen = voornemen && (voornemen.termijnVoorbij || ongebonden.every(({ organisatieId }) => voornemen.gehoord.includes(organisatieId)));
      return allen ? undefined : nietVoldaan('gehoord', 'Wacht tot de organisatie die u bindt heeft gereageerd, of tot haar termijn voorbij is. Wat u zelf voor haar noteerde, telt niet.');
    },
  },
  {
    naam: 'eigenBelang',
    vooraf: false,
    voldaan: 'Uw eigen organisatie is niet de enige met voordeel, of een tweede tekende mee.',
    toets: ({ voornemen }) => {
      if (!voornemen || voornemen.medeondertekend) return undefined;
      const { tenGunsteVan, organisatieId } = voornemen;
      const alleenEigen = tenGunsteVan.length > 0 && tenGunsteVan.every((id) => id === organisatieId);
      return alleenEigen ? nietVoldaan('eigenBelang', 'Alleen uw eigen organisatie heeft hier voordeel van. Laat iemand van een andere organisatie meetekenen.') : undefined;
    },
  },
  {
    naam: 'gronden',
    vooraf: false,
    voldaan: 'Alle vijf de gronden staan op papier.',
    toets: ({ motivering }) => {
      const leeg = DOORZETGRONDEN.find((grond) => !zegtIets(motivering.gronden[grond]));
      return leeg && new RedenVerplicht(leeg);
    },
  },
  {
    naam: 'clientGehoord',
    vooraf: false,
    voldaan: 'De cliënt is gehoord, of er staat waarom niet.',
    toets: ({ motivering }) => (!zegtIets(motivering.clientGehoord) ? new RedenVerplicht('clientGehoord') : undefined),
  },
  {
    naam: 'herziening',
    vooraf: false,
    voldaan: 'Er is een dag waarop het besluit eindigt of opnieuw bekeken wordt.',
    toets: ({ motivering, vandaag }) => {
      if (motivering.herzienVoor === '') return nietVoldaan('herziening', 'Kies een dag waarop het besluit eindigt of opnieuw bekeken wordt.', 'herzienVoor');
      return motivering.herzienVoor <= vandaag ? DatumInVerleden.naVandaag('herzienVoor') : undefined;
    },
  },
];

/** What is looked at before somebody signs for a second time. */
export interface Meetekenstand {
  readonly organisatieId: string;
  /** The organisations that would be bound, and so were asked to react. */
  readonly zienswijzen: readonly { readonly organisatieId: string }[];
  readonly medeondertekend: boolean;
  /** Whether this reader announced it, under whichever of the own memberships. */
  readonly zelfAangekondigd: boolean;
}

/** Why this reader does not put the second signature (decision model §2.4): it is of another human, of a party that neither forces nor is forced. */
export function waaromNietMeetekenen({ organisatieId, zienswijzen, medeondertekend, zelfAangekondigd }: Meetekenstand, eigen: string): Weigering | undefined {
  if (organisatieId === eigen) return new AndereOrganisatieTekent();
  if (zelfAangekondigd) return new AndereOrganisatieTekent('U kondigde dit zelf aan. Laat iemand anders meetekenen.');
  if (zienswijzen.some((gebonden) => gebonden.organisatieId === eigen)) return new GebondeneTekentNietMee();
  return medeondertekend ? new AlGegeven() : undefined;
}

/** The motivation of somebody who only asks what is still needed. */
export const ZONDER_MOTIVERING: Motivering = {
  gronden: { feiten: '', alternatieven: '', belangen: '', evenredigheid: '', waaromNu: '' },
  clientGehoord: '',
  herzienVoor: '',
};

/** What must be so before the chair may announce it. @throws {VoorwaardeNietVoldaan | MandaatOntbreekt | MandaatOverschreden} */
export function toetsVooraf(poging: Doorzetpoging): void {
  for (const { toets } of DOORZETVOORWAARDEN.filter(({ vooraf }) => vooraf)) {
    const weigering = toets(poging);
    if (weigering) throw weigering;
  }
}

/** Throws the first condition that is not met. @throws {VoorwaardeNietVoldaan | MandaatOntbreekt | MandaatOverschreden | RedenVerplicht | DatumInVerleden} */
export function toetsDoorzetten(poging: Doorzetpoging): void {
  for (const { toets } of DOORZETVOORWAARDEN) {
    const weigering = toets(poging);
    if (weigering) throw weigering;
  }
}

/** One condition as the person reads it who asks whether it could. */
export interface Getoond {
  readonly naam: string;
  readonly voldaan: boolean;
  readonly uitleg: string;
}

/** The mandates under which somebody who did not consent can be bound here. */
export function dragendeMandaten({ mandaten, ongebonden, vandaag }: Doorzetpoging): string[] {
  return mandaten.filter((mandaat) => mandaat.doorzetbaar && ongebonden.some((verplichting) => dekt(mandaat, verplichting, vandaag))).map(({ id }) => id);
}

/** Every condition with whether it is met and what would meet it. */
export function toonVoorwaarden(poging: Doorzetpoging): Getoond[] {
  return DOORZETVOORWAARDEN.map(({ naam, voldaan, toets }) => {
    const weigering = toets(poging);
    return { naam, voldaan: !weigering, uitleg: weigering?.boodschap ?? voldaan };
  });
}
