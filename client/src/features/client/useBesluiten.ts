import { MijnBesluitenDocument, type MijnBesluitenQuery } from '../../generated/graphql';
import { useBevraging, type Bevraging } from '../../platform/apollo';

export type MijnActie = MijnBesluitenQuery['besluitstand']['acties'][number];
export type MijnBesluit = MijnBesluitenQuery['besluitstand']['besluiten'][number];

export interface Besluitbevraging extends Bevraging<MijnBesluitenQuery> {
  /** What somebody promised and has not done yet, the first day first. */
  acties: readonly MijnActie[];
}

export function useBesluiten(casusId: string): Besluitbevraging {
  const bevraging = useBevraging(MijnBesluitenDocument, { casusId });
  const acties = (bevraging.data?.besluitstand.acties ?? [])
    .filter(({ afgerondOp }) => !afgerondOp)
    .sort((a, b) => a.voor.localeCompare(b.voor));
  return { ...bevraging, acties };
}
