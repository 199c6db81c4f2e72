import type { FondsbeheerdeelFragment } from '../../../generated/graphql';

export type Fondsdossier = FondsbeheerdeelFragment;
export type Fondsregels = Fondsdossier['regels'];

/** The rules as a new fonds begins with them: nothing fast, two people above € 1.000. */
export const BEGINREGELS = {
  snelTotEnMetInCent: '0', alleenTotEnMetInCent: '0', drempelTweedeAkkoordInCent: '100000', plafondPerCasusInCent: null as string | null,
  reserveringVervaltNaDagen: 60, steekproefEenOp: 10, kostenplaats: '', taakveld: '', drempels: [], plafonds: [], goedkeurders: [],
};

export type Regelinvoer = Omit<typeof BEGINREGELS, 'drempels' | 'plafonds' | 'goedkeurders'> & {
  drempels: { bovenInCent: string; goedkeuringen: number }[];
  plafonds: { per: string; periode: string; uitgaveSoort?: string | null; bedragInCent: string }[];
  goedkeurders: { lidId: string; totEnMetInCent?: string | null; soorten?: string[] | null }[];
};

const VELDEN = [
  'snelTotEnMetInCent', 'alleenTotEnMetInCent', 'drempelTweedeAkkoordInCent', 'plafondPerCasusInCent', 'reserveringVervaltNaDagen', 'steekproefEenOp', 'kostenplaats', 'taakveld',
];

/** The fields of these rules in the order of the form, so that no fault stays unseen. */
export function regelveldnamen({ drempels, plafonds, goedkeurders }: Regelinvoer): string[] {
  const namen = [
    ...VELDEN,
    ...drempels.flatMap((_, plek) => [`drempels.${plek}.bovenInCent`, `drempels.${plek}.goedkeuringen`]),
    ...plafonds.flatMap((_, plek) => [`plafonds.${plek}.uitgaveSoort`, `plafonds.${plek}.bedragInCent`]),
    ...goedkeurders.map((_, plek) => `goedkeurders.${plek}.totEnMetInCent`),
  ];
  return [...namen.map((naam) => `regels.${naam}`), 'goedkeurders'];
}

/** What the fields of the rules of a fonds need of the form around them. */
export interface RegelveldenProps {
  regels: Regelinvoer;
  vul: (deel: Partial<Regelinvoer>) => void;
  id: (veld: string) => string;
  fout: (veld: string) => string | undefined;
}

/** What the server said, as a form takes it; without the names that GraphQL adds. */
export function alsRegelinvoer({ drempels, plafonds, goedkeurders, __typename: _, ...rest }: Fondsregels): Regelinvoer {
  return {
    ...rest,
    plafondPerCasusInCent: rest.plafondPerCasusInCent ?? null,
    drempels: drempels.map(({ bovenInCent, goedkeuringen }) => ({ bovenInCent, goedkeuringen })),
    plafonds: plafonds.map(({ per, periode, uitgaveSoort, bedragInCent }) => ({ per, periode, uitgaveSoort, bedragInCent })),
    goedkeurders: goedkeurders.map(({ lidId, totEnMetInCent, soorten }) => ({ lidId, totEnMetInCent, soorten })),
  };
}
