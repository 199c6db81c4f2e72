import type { Leefgebied } from '@doorbraaktafel/shared/vocabulary';
import { isEr, type Netwerkbeeld, type Netwerklid } from './netwerk.js';

/** A gap in the network: what, why it matters, how serious and where it is about. */
export interface Gat {
  readonly titel: string;
  readonly toelichting: string;
  readonly toon: 'let_op' | 'fout';
  readonly label: string;
  /** Who should be found, in the words of the list. */
  readonly wie: string;
}

interface Regel {
  readonly bron: string;
  readonly vind: (beeld: Netwerkbeeld) => readonly Gat[];
}

const LANG_GEEN_CONTACT_IN_DAGEN = 60;
const STOPT_BINNEN_DAGEN = 90;

const LEEFGEBIEDTEKST: Readonly<Partial<Record<Leefgebied, { label: string; wie: string }>>> = {
  wonen: { label: 'Wonen', wie: 'Iemand die helpt bij het wonen' },
  geld: { label: 'Geld', wie: 'Iemand die helpt bij geldzaken' },
  daginvulling: { label: 'Daginvulling', wie: 'Iemand voor werk, school of dagbesteding' },
  leefomgeving: { label: 'Leefomgeving', wie: 'Iemand in de buurt' },
};

/** What is missing around the client (UvA-2023 checklist: a fixed worker, reachable in evenings and weekends; P31-2018: five life areas). */
const REGELS: readonly Regel[] = [
  { bron: 'UvA-2023 factsheet 2021', vind: zonderVasteBegeleider },
  { bron: 'UvA-2023 factsheet 2021', vind: zonderAvondEnWeekend },
  { bron: 'P31-2018 vraagstuk 4', vind: zonderHulpOpLeefgebied },
  { bron: 'KADER-2022 §4', vind: zonderEigenMensen },
  { bron: 'UvA-2023 §1.3', vind: langGeenContact },
];

/** All gaps that can be seen from here; who sees no people is told nothing about people. */
export function ontbreekt(beeld: Netwerkbeeld): Gat[] {
  return REGELS.flatMap(({ vind }) => vind(beeld));
}

function zonderVasteBegeleider({ leden, vandaag }: Netwerkbeeld): Gat[] {
  const begeleiders = leden.filter((lid) => lid.soort === 'professional' && lid.leefgebied === 'ondersteuning' && isEr(lid, vandaag));
  const wie = 'Een vaste begeleider';
  if (begeleiders.length === 0) {
    return [{ titel: 'Geen vaste begeleider', toelichting: 'Niemand begeleidt de cliënt nu.', toon: 'fout', label: 'Ondersteuning', wie }];
  }
  const [laatste] = begeleiders.map(({ stoptOp }) => stoptOp ?? '9999-12-31').sort().reverse();
  if (!laatste || laatste > plusDagen(vandaag, STOPT_BINNEN_DAGEN)) return [];
  return [
    { titel: `Geen vaste begeleider na ${datum(laatste)}`, toelichting: 'De begeleiding stopt en niemand neemt het over.', toon: 'fout', label: 'Ondersteuning', wie: `${wie} na ${datum(laatste)}` },
  ];
}

function zonderAvondEnWeekend({ leden, metMensen, vandaag }: Netwerkbeeld): Gat[] {
  if (!metMensen || leden.some((lid) => lid.bereikbaar === 'avond_en_weekend' && isEr(lid, vandaag))) return [];
  return [
    {
      titel: 'Geen nummer voor avond en weekend',
      toelichting: 'Buiten kantooruren kan de cliënt niemand bellen.',
      toon: 'let_op',
      label: 'Bereikbaarheid',
      wie: 'Iemand die ’s avonds en in het weekend bereikbaar is',
    },
  ];
}

function zonderHulpOpLeefgebied({ leden, metMensen, vandaag }: Netwerkbeeld): Gat[] {
  if (!metMensen) return [];
  return Object.entries(LEEFGEBIEDTEKST).flatMap(([leefgebied, { label, wie }]) => {
    if (leden.some((lid) => lid.leefgebied === leefgebied && isEr(lid, vandaag))) return [];
    return [{ titel: `Niemand voor ${label.toLowerCase()}`, toelichting: 'Op dit leefgebied staat niemand om de cliënt heen.', toon: 'let_op' as const, label, wie }];
  });
}

function zonderEigenMensen({ leden, metMensen, vandaag }: Netwerkbeeld): Gat[] {
  if (!metMensen || leden.some((lid) => lid.soort === 'persoon' && lid.band !== 'gespannen' && isEr(lid, vandaag))) return [];
  return [
    {
      titel: 'Alleen hulpverleners',
      toelichting: 'Er is geen familie, vriend of buur bij wie de cliënt terechtkan.',
      toon: 'let_op',
      label: 'Eigen mensen',
      wie: 'Familie, een vriend of een maatje',
    },
  ];
}

function langGeenContact({ leden, vandaag }: Netwerkbeeld): Gat[] {
  const grens = plusDagen(vandaag, -LANG_GEEN_CONTACT_IN_DAGEN);
  const stil = (lid: Netwerklid) => lid.laatsteContact !== null && lid.laatsteContact < grens && isEr(lid, vandaag);
  return leden.filter(stil).map(({ naam, laatsteContact }) => ({
    titel: `Lang geen contact met ${naam}`,
    toelichting: `Het laatste contact was op ${datum(laatsteContact ?? '')}.`,
    toon: 'let_op',
    label: 'Contact',
    wie: '',
  }));
}

function plusDagen(dag: string, aantal: number): string {
  return new Date(Date.parse(dag) + aantal * 86_400_000).toISOString().slice(0, 10);
}

function datum(dag: string): string {
  return new Date(dag).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
