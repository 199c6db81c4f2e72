import { laatste, vanSoort } from '../feit.js';
import { type Regel } from './regel.js';

const CRITERIA: Readonly<Record<string, string>> = {
  regiobinding: 'de eis van binding met de regio',
  urgentie: 'de eisen voor urgentie',
};

/** Rules about doors that stay closed and nobody who opens them. */
export const TOEGANGSREGELS: readonly Regel[] = [
  {
    id: 'V4',
    ernst: 1,
    bron: 'WYZER B2',
    begint: () => ({ soort: 'indicatie_verlengd', waarde: 'geen_woning' }),
    vind: ({ feiten }) => {
      const verlengd = vanSoort(feiten, 'indicatie_verlengd').filter((feit) => feit.waarde === 'geen_woning');
      const [eerste] = verlengd;
      if (!eerste) return undefined;
      const keer = verlengd.length === 1 ? '' : `${verlengd.length} keer `;
      return { sinds: eerste.gebeurdOp, reden: `De indicatie is ${keer}verlengd omdat er geen woning is.` };
    },
  },
  {
    id: 'V5',
    ernst: 2,
    bron: 'UvA-2023 §3.2',
    begint: () => ({ soort: 'wacht_alleen_op' }),
    vind: ({ feiten }) => {
      const wacht = laatste(feiten, 'wacht_alleen_op');
      return wacht && { sinds: wacht.gebeurdOp, reden: `Wacht alleen nog op ${CRITERIA[wacht.waarde ?? ''] ?? 'één eis'}.` };
    },
  },
  {
    id: 'V6',
    ernst: 2,
    bron: 'KADER-2022 §3.2.1',
    begint: (p) => ({ soort: 'geweigerd', keer: p.keerGeweigerd }),
    vind: ({ feiten }, { keerGeweigerd }) => {
      const weigeringen = vanSoort(feiten, 'geweigerd');
      const [eerste] = weigeringen;
      if (!eerste || weigeringen.length < keerGeweigerd) return undefined;
      return { sinds: eerste.gebeurdOp, reden: `Is ${weigeringen.length} keer geweigerd door een aanbieder of corporatie.` };
    },
  },
  {
    id: 'V10',
    ernst: 2,
    bron: 'KADER-2022 §4',
    begint: () => ({ soort: 'niet_van_ons', keer: 2 }),
    vind: ({ feiten, heeftRegisseur, vandaag }) => {
      if (!heeftRegisseur) return { sinds: vandaag, reden: 'Niemand heeft de regie over deze casus.' };
      const afwijzingen = vanSoort(feiten, 'niet_van_ons');
      const tweede = afwijzingen.find((feit) => feit.waarde !== afwijzingen[0]?.waarde);
      return tweede && { sinds: tweede.gebeurdOp, reden: 'Twee organisaties zeggen dat deze casus niet van hen is.' };
    },
  },
];
