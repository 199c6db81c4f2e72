import { dagenTussen, plusDagen } from '../dag.js';
import { heeft, laatste, nogGaande, vanSoort } from '../feit.js';
import { duur, type Regel } from './regel.js';

/** Rules about what was agreed and does not happen. */
export const UITVOERINGSREGELS: readonly Regel[] = [
  {
    id: 'V8',
    ernst: 1,
    bron: 'UvA-2023 §1.3; the number is a proposal',
    begint: (p) => ({ soort: 'actie_te_doen', dagen: p.dagenActieTeLaat }),
    vind: ({ feiten, vandaag }, { dagenActieTeLaat }) => {
      const [oudste] = vanSoort(feiten, 'actie_te_doen');
      if (!oudste || dagenTussen(oudste.gebeurdOp, vandaag) <= dagenActieTeLaat) return undefined;
      return { sinds: oudste.gebeurdOp, reden: `Een afgesproken actie is ${duur(oudste.gebeurdOp, vandaag)} te laat.` };
    },
  },
  {
    id: 'V9',
    ernst: 2,
    bron: 'DSP-2020 H3',
    begint: (p) => ({ soort: 'sleutel', dagen: p.dagenNaSleutel }),
    vind: ({ feiten, vandaag }, { dagenNaSleutel }) => {
      const sleutel = laatste(feiten, 'sleutel');
      const geregeld = heeft(feiten, 'begeleiding_besloten') && heeft(feiten, 'bijstand_besloten');
      if (!sleutel || geregeld || dagenTussen(sleutel.gebeurdOp, vandaag) <= dagenNaSleutel) return undefined;
      const wat = heeft(feiten, 'begeleiding_besloten') ? 'bijzondere bijstand' : 'begeleiding';
      return { sinds: sleutel.gebeurdOp, reden: `Heeft al ${duur(sleutel.gebeurdOp, vandaag)} de sleutel, maar over ${wat} is niet besloten.` };
    },
  },
  {
    id: 'V11',
    ernst: 1,
    bron: 'UvA-2023 §3.2; DSP-2020 §2.5; the number is a proposal',
    begint: (p) => ({ soort: 'voorwaarde_gesteld', dagen: p.dagenVoorwaardeOpen }),
    vind: ({ feiten, vandaag, leestVoorwaarden = true }, { dagenVoorwaardeOpen }) => {
      const vervuld = new Set(vanSoort(feiten, 'voorwaarde_vervuld').map((feit) => feit.waarde));
      const open = vanSoort(feiten, 'voorwaarde_gesteld').find((feit) => !vervuld.has(feit.waarde));
      if (!open || dagenTussen(open.gebeurdOp, vandaag) <= dagenVoorwaardeOpen) return undefined;
      const welke = leestVoorwaarden && open.waarde ? `De voorwaarde ‘${open.waarde}’` : 'Een voorwaarde';
      return { sinds: open.gebeurdOp, reden: `${welke} staat al ${duur(open.gebeurdOp, vandaag)} open.` };
    },
  },
  {
    id: 'V12',
    ernst: 2,
    bron: 'DSP-2020 §2.5.3; the number is a proposal',
    begint: (p) => ({ soort: 'begeleiding_geweigerd', dagen: p.dagenBegeleidingGeweigerd }),
    vind: ({ feiten, vandaag }, { dagenBegeleidingGeweigerd }) => {
      const geweigerd = nogGaande(feiten, 'begeleiding_geweigerd', 'begeleiding_hervat');
      if (!geweigerd || !heeft(feiten, 'sleutel') || geweigerd.gebeurdOp > plusDagen(vandaag, -dagenBegeleidingGeweigerd - 1)) return undefined;
      return { sinds: geweigerd.gebeurdOp, reden: `Wil al ${duur(geweigerd.gebeurdOp, vandaag)} geen begeleiding of een andere begeleider.` };
    },
  },
  {
    id: 'V13',
    ernst: 3,
    bron: 'UvA-2023 §2.3',
    begint: () => ({ soort: 'dreigende_uithuiszetting' }),
    vind: ({ feiten }) => {
      const dreiging = nogGaande(feiten, 'dreigende_uithuiszetting', 'uithuiszetting_afgewend');
      return dreiging && { sinds: dreiging.gebeurdOp, reden: 'Er dreigt een uithuiszetting.' };
    },
  },
];
