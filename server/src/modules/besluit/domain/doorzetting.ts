import type { Zin } from '@doorbraaktafel/shared/taal';
import type { Besluitsoort, Doorzetgrond, NooitAfTeDwingen, RondeUitkomst } from '@doorbraaktafel/shared/vocabulary';
import { DOORZETGRONDEN, zegtIets } from '@doorbraaktafel/shared/vocabulary';
import { AlGegeven, AndereOrganisatieTekent, DatumInVerleden, GebondeneTekentNietMee, RedenVerplicht, VoorwaardeNietVoldaan, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
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
  /** Which bestuur was asked first and what it answered, or why none was. */
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
  readonly voldaan: Zin;
  /** Has to be met already when the chair announces that she will force. */
  readonly vooraf: boolean;
  readonly toets: (poging: Doorzetpoging) => Weigering | undefined;
}

const nietVoldaan = (naam: string, uitleg: Zin, veld?: string) => new VoorwaardeNietVoldaan(naam, uitleg, veld);

const NOOIT: Readonly<Record<NooitAfTeDwingen, Zin>> = {
  behandelinhoud: { nl: 'Dit gaat over de inhoud van een behandeling. Daarover beslist alleen de behandelaar.', en: 'This is about the content of a treatment. Only the practitioner decides on that.' },
  instemming_client: { nl: 'Dit vraagt de instemming van de cliënt. Die is nooit af te dwingen.', en: 'This takes the consent of the client. That can never be forced.' },
  gezondheidsgegevens: { nl: 'Dit gaat over het delen van gezondheidsgegevens. Daarvoor is toestemming of een wet nodig.', en: 'This is about sharing health data. That takes consent or a law.' },
};

/** The conditions on forcing a solution (decision model §2.4), each refusing on its own; a new one is a new row. */
export const DOORZETVOORWAARDEN: readonly Voorwaarde[] = [
  {
    naam: 'convenant',
    vooraf: true,
    voldaan: { nl: 'Het convenant van deze regio staat doorzetten toe.', en: 'The covenant of this region allows forcing a decision.' },
    toets: ({ doorzettenMogelijk }) =>
      doorzettenMogelijk ? undefined : nietVoldaan('convenant', { nl: 'In deze regio is niet afgesproken dat de voorzitter kan doorzetten.', en: 'This region did not agree that the chair can force a decision.' }),
  },
  {
    naam: 'afdwingbaar',
    vooraf: true,
    voldaan: { nl: 'Dit soort besluit is af te dwingen.', en: 'This kind of decision can be forced.' },
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
    voldaan: { nl: 'Er zijn genoeg rondes geweest.', en: 'There have been enough rounds.' },
    toets: ({ rondes }) => {
      const nodig = rondes.at(-1)?.spoed ? 1 : 2;
      return rondes.length >= nodig ? undefined : nietVoldaan('rondes', { nl: 'Houd eerst een tweede ronde. Pas daarvoor het voorstel aan, of vraag hetzelfde nog eens met een reden. Bij spoed is één ronde genoeg.', en: 'First hold a second round. Change the proposal for it, or ask the same again with a reason. When it is urgent, one round is enough.' });
    },
  },
  {
    naam: 'geenConsensus',
    vooraf: true,
    voldaan: { nl: 'De laatste ronde gaf geen consensus.', en: 'The last round gave no consensus.' },
    toets: ({ rondes }) =>
      rondes.at(-1)?.uitkomst === 'consensus' ? nietVoldaan('geenConsensus', { nl: 'De laatste ronde gaf consensus. Stel het besluit gewoon vast.', en: 'The last round gave consensus. Simply take the decision.' }) : undefined,
  },
  {
    naam: 'mandaat',
    vooraf: true,
    voldaan: { nl: 'Wie moet handelen, gaf hiervoor vooraf een mandaat.', en: 'Who has to act gave a mandate for this beforehand.' },
    toets: ({ ongebonden, mandaten, vandaag }) => {
      const doorzetbaar = mandaten.filter((mandaat) => mandaat.doorzetbaar);
      const ongedekt = ongebonden.find((verplichting) => !vindDekking(doorzetbaar, verplichting, vandaag));
      return ongedekt && waaromOngedekt(doorzetbaar, ongedekt, vandaag, { nl: 'De organisatie die moet handelen, gaf vandaag geen geldig mandaat om dit door te zetten.', en: 'The organisation that has to act has no valid mandate today to force this.' });
    },
  },
  {
    naam: 'onbetwist',
    vooraf: true,
    voldaan: { nl: 'Niemand zegt dat een standpunt verkeerd is opgeschreven.', en: 'Nobody says that a position was written down wrongly.' },
    toets: ({ betwist }) =>
      betwist ? nietVoldaan('onbetwist', { nl: 'Een organisatie zegt dat haar standpunt verkeerd is opgeschreven. Houd eerst een nieuwe ronde.', en: 'An organisation says that its position was written down wrongly. First hold a new round.' }) : undefined,
  },
  {
    naam: 'opschaling',
    vooraf: false,
    voldaan: { nl: 'Een bestuurder is eerst gevraagd, of er staat waarom niet.', en: 'A director was asked first, or it says why not.' },
    toets: ({ voornemen }) =>
      zegtIets(voornemen?.opschaling) ? undefined : nietVoldaan('opschaling', { nl: 'Vraag eerst een bestuurder of schrijf op waarom niet, en kondig aan dat u wilt doorzetten.', en: 'First ask a director or write why not, and announce that you want to force a decision.' }, 'opschaling'),
  },
  {
    naam: 'gehoord',
    vooraf: false,
    voldaan: { nl: 'Wie gebonden wordt, kon eerst reageren.', en: 'Who is bound could respond first.' },
    toets: ({ voornemen, ongebonden }) => {
      const allen = voornemen && (voornemen.termijnVoorbij || ongebonden.every(({ organisatieId }) => voornemen.gehoord.includes(organisatieId)));
      return allen ? undefined : nietVoldaan('gehoord', { nl: 'Wacht tot de organisatie die u bindt heeft gereageerd, of tot haar termijn voorbij is. Wat u zelf voor haar noteerde, telt niet.', en: 'Wait until the organisation that you bind has responded, or until its term is over. What you noted for it yourself does not count.' });
    },
  },
  {
    naam: 'eigenBelang',
    vooraf: false,
    voldaan: { nl: 'Uw eigen organisatie is niet de enige met voordeel, of een tweede tekende mee.', en: 'Your own organisation is not the only one with a benefit, or a second one signed too.' },
    toets: ({ voornemen }) => {
      if (!voornemen || voornemen.medeondertekend) return undefined;
      const { tenGunsteVan, organisatieId } = voornemen;
      const alleenEigen = tenGunsteVan.length > 0 && tenGunsteVan.every((id) => id === organisatieId);
      return alleenEigen ? nietVoldaan('eigenBelang', { nl: 'Alleen uw eigen organisatie heeft hier voordeel van. Laat iemand van een andere organisatie meetekenen.', en: 'Only your own organisation benefits from this. Let somebody of another organisation sign too.' }) : undefined;
    },
  },
  {
    naam: 'gronden',
    vooraf: false,
    voldaan: { nl: 'Alle vijf de gronden staan op papier.', en: 'All five grounds are written down.' },
    toets: ({ motivering }) => {
      const leeg = DOORZETGRONDEN.find((grond) => !zegtIets(motivering.gronden[grond]));
      return leeg && new RedenVerplicht(leeg);
    },
  },
  {
    naam: 'clientGehoord',
    vooraf: false,
    voldaan: { nl: 'De cliënt is gehoord, of er staat waarom niet.', en: 'The client was heard, or it says why not.' },
    toets: ({ motivering }) => (!zegtIets(motivering.clientGehoord) ? new RedenVerplicht('clientGehoord') : undefined),
  },
  {
    naam: 'herziening',
    vooraf: false,
    voldaan: { nl: 'Er is een dag waarop het besluit eindigt of opnieuw bekeken wordt.', en: 'There is a day on which the decision ends or is looked at again.' },
    toets: ({ motivering, vandaag }) => {
      if (motivering.herzienVoor === '') return nietVoldaan('herziening', { nl: 'Kies een dag waarop het besluit eindigt of opnieuw bekeken wordt.', en: 'Choose a day on which the decision ends or is looked at again.' }, 'herzienVoor');
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
  if (zelfAangekondigd) return new AndereOrganisatieTekent({ nl: 'U kondigde dit zelf aan. Laat iemand anders meetekenen.', en: 'You announced this yourself. Let somebody else sign too.' });
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

/** Where no bestuurder was asked, one sentence says why; what was recorded needs none. @throws {VoorwaardeNietVoldaan} */
export function toetsBestuursvraag(gevraagd: boolean, reden: string | null | undefined): void {
  weiger(!gevraagd && !zegtIets(reden), () => nietVoldaan('opschaling', { nl: 'Vraag eerst een bestuurder, of schrijf op waarom u dat niet deed.', en: 'First ask a director, or write why you did not.' }, 'opschaling'));
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
  readonly uitleg: Zin;
}

/** The mandates under which somebody who did not consent can be bound here. */
export function dragendeMandaten({ mandaten, ongebonden, vandaag }: Doorzetpoging): string[] {
  return mandaten.filter((mandaat) => mandaat.doorzetbaar && ongebonden.some((verplichting) => dekt(mandaat, verplichting, vandaag))).map(({ id }) => id);
}

/** Every condition with whether it is met and what would meet it. */
export function toonVoorwaarden(poging: Doorzetpoging): Getoond[] {
  return DOORZETVOORWAARDEN.map(({ naam, voldaan, toets }) => {
    const weigering = toets(poging);
    return { naam, voldaan: !weigering, uitleg: weigering?.zin ?? voldaan };
  });
}
