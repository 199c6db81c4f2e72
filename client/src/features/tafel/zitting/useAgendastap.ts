import { useTranslation } from 'react-i18next';
import {
  AgendapuntAfrondenDocument,
  AgendapuntOpTafelLeggenDocument,
  ZittingOpenenDocument,
  ZittingSluitenDocument,
} from '../../../generated/graphql';
import { useHandeling, type Weigering } from '../../../platform/apollo';
import { kan } from '../../../platform/mogelijk';
import { puntOpTafel, volgendePunt, type Agendapunt, type Zittingbeeld } from '../useZitting';

/** One act that moves the zitting on, with its words. */
export interface Agendastap {
  label: string;
  doe: () => void;
  bezig: boolean;
}

export interface Agendastappen {
  /** Opening, laying something on the table, the next item, closing: what the chair does now, if anything. */
  stap: Agendastap | undefined;
  weigering: Weigering | undefined;
  /** What comes after this item, in words. */
  daarna: string | undefined;
}

/** What the chair can do with the agenda now. `gekozen` is another item that is being looked at; `besloten` says how the item on the table ends. */
export function useAgendastap(zitting: Zittingbeeld, gekozen: Agendapunt | undefined, besloten = false): Agendastappen {
  const { t } = useTranslation('tafel');
  const openen = useHandeling(ZittingOpenenDocument);
  const leggen = useHandeling(AgendapuntOpTafelLeggenDocument);
  const afronden = useHandeling(AgendapuntAfrondenDocument);
  const sluiten = useHandeling(ZittingSluitenDocument);
  const bezig = openen.bezig || leggen.bezig || afronden.bezig || sluiten.bezig;
  const opTafel = puntOpTafel(zitting);
  const volgende = volgendePunt(zitting);
  const magLeggen = kan(zitting.acties, 'agendapuntOpTafelLeggen');

  async function verder() {
    if (opTafel && !opTafel.behandeldOp && !(await afronden.doe({ agendapuntId: opTafel.id, uitkomst: besloten ? 'besloten' : 'besproken' }))) return;
    if (volgende) await leggen.doe({ agendapuntId: volgende.id });
  }

  function stap(): Agendastap | undefined {
    const knop = (label: string, doe: () => Promise<unknown>): Agendastap => ({ label, bezig, doe: () => void doe() });
    if (kan(zitting.acties, 'zittingOpenen')) return knop(t('open'), () => openen.doe({ zittingId: zitting.id }));
    if (gekozen && magLeggen && !gekozen.behandeldOp) return knop(t('zitting.legOpTafel'), () => leggen.doe({ agendapuntId: gekozen.id }));
    if (volgende && magLeggen) return knop(opTafel ? t('zitting.volgende') : t('zitting.legEerste', { naam: volgende.pseudoniem ?? t('agenda.besloten') }), verder);
    if (opTafel && !opTafel.behandeldOp && zitting.benVoorzitter) return knop(t('zitting.volgende'), verder);
    if (kan(zitting.acties, 'zittingSluiten')) return knop(t('zitting.sluit'), () => sluiten.doe({ zittingId: zitting.id }));
    return undefined;
  }

  return {
    stap: stap(),
    weigering: openen.weigering ?? leggen.weigering ?? afronden.weigering ?? sluiten.weigering,
    daarna: !opTafel ? undefined : volgende ? t('zitting.volgendeIs', { naam: volgende.pseudoniem ?? t('agenda.besloten') }) : t('zitting.laatste'),
  };
}
