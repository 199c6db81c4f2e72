import type { Organisatiesoort, Uitnodigdoel } from '@doorbraaktafel/shared/vocabulary';

interface Doelregel {
  /** What stands with the deelname, for everybody around the casus and for the client. */
  readonly zin: string;
  readonly voor: readonly Organisatiesoort[];
  /** The ground of a corporatie for this purpose; other kinds have one by what they are. */
  readonly corporatie?: string;
}

const IEDEREEN: readonly Organisatiesoort[] = ['gemeente', 'corporatie', 'zorgaanbieder', 'anders'];
const ZONDER_CORPORATIE = IEDEREEN.filter((soort) => soort !== 'corporatie');
const MET_TOESTEMMING = 'Wmo-gegevens alleen met toestemming (Wmo 2015 art. 5.3.3).';
const HUUROVEREENKOMST = `Huurovereenkomst of stappen daarvoor (AVG art. 6 lid 1 onder b). ${MET_TOESTEMMING}`;
const TOEWIJZING = `Wettelijke taak bij het toewijzen van woningen (AVG art. 6 lid 1 onder c). ${MET_TOESTEMMING}`;

/**
 * For what an organisation may be invited. A corporatie comes for a home or a tenancy and for nothing else, on the ground of the
 * tenancy or of her duty to allocate. Source: domain reference §5.1 (Corporatie) and §5.2 P2; AVG art. 5 lid 1 onder b.
 */
export const UITNODIGDOELREGELS: Readonly<Record<Uitnodigdoel, Doelregel>> = {
  woning_vinden: { zin: 'Een passende woning vinden of toewijzen.', voor: IEDEREEN, corporatie: TOEWIJZING },
  huurcontract: { zin: 'Een huurcontract regelen of wijzigen.', voor: IEDEREEN, corporatie: HUUROVEREENKOMST },
  woning_behouden: { zin: 'Zorgen dat iemand de woning houdt.', voor: IEDEREEN, corporatie: HUUROVEREENKOMST },
  zorg: { zin: 'Zorg of begeleiding regelen.', voor: ZONDER_CORPORATIE },
  inkomen_of_schulden: { zin: 'Inkomen, schulden of bewind regelen.', voor: ZONDER_CORPORATIE },
  fondsbijdrage: { zin: 'Beslissen over een bijdrage uit het fonds.', voor: ZONDER_CORPORATIE },
  regel_of_taak: { zin: 'Oplossen wat vastzit in een regel of een taak.', voor: ZONDER_CORPORATIE },
};

const GRONDSLAGEN: Readonly<Record<Organisatiesoort, string>> = {
  gemeente: 'Taak van het college (Wmo 2015 art. 5.1.1)',
  zorgaanbieder: 'Verstrekking aan aanbieder (Wmo 2015 art. 5.2.1 en 5.2.2)',
  corporatie: 'Toestemming van de cliënt (Wmo 2015 art. 5.3.3)',
  anders: 'Noodzakelijk voor het besluit aan tafel (AVG art. 6 lid 1 onder e)',
};

/** For what an organisation of this kind may be invited. */
export function doelenVoor(soort: Organisatiesoort): Uitnodigdoel[] {
  return (Object.keys(UITNODIGDOELREGELS) as Uitnodigdoel[]).filter((doel) => UITNODIGDOELREGELS[doel].voor.includes(soort));
}

/** The legal ground on which an organisation of this kind takes part, for what it was invited; without purpose as who brought the casus in. */
export function grondslagVoor(soort: Organisatiesoort, doel?: Uitnodigdoel): string {
  const eigen = soort === 'corporatie' && doel ? UITNODIGDOELREGELS[doel].corporatie : undefined;
  return eigen ?? GRONDSLAGEN[soort];
}
