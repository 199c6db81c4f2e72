import type { CasusVeldenFragment } from '../../../generated/graphql';

/** What somebody wants to do with the casus; each asks something first. */
export type Vraagt =
  | { soort: 'casusAanhouden' | 'casusOpschalen' | 'casusfeitVastleggen' | 'dossierdeelVastleggen' | 'organisatieUitnodigen' | 'regieOverdragen' }
  | { soort: 'deelnemerVerwijderen'; organisatie: { id: string; naam: string } };

export type Vraag = (vraagt: Vraagt) => void;

export interface DialoogProps {
  casus: CasusVeldenFragment;
  sluit: () => void;
}
