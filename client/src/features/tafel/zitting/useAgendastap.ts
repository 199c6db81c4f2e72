import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AgendapuntAfrondenDocument,
  AgendapuntOpTafelLeggenDocument,
  AntwoordenVerbergenDocument,
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

/** The question before a zitting closes. */
export interface Sluitvraag {
  open: boolean;
  doe: () => void;
  laat: () => void;
  bezig: boolean;
}

export interface Agendastappen {
  /** Opening, laying something on the table, the next item, closing: what the chair does now, if anything. */
  stap: Agendastap | undefined;
  /** Takes an item that was dealt with back on the table; nothing when this is not one. */
  opnieuw: Agendastap | undefined;
  /** What the chair does only now and then: leave an item without a besluit, hide answers, close before the end. */
  zelden: readonly Agendastap[];
  sluiten: Sluitvraag;
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
  const verbergen = useHandeling(AntwoordenVerbergenDocument);
  const sluiten = useSluiten(zitting);
  const bezig = openen.bezig || leggen.bezig || afronden.bezig || verbergen.bezig || sluiten.bezig;
  const opTafel = puntOpTafel(zitting);
  const volgende = volgendePunt(zitting);
  const loopt = opTafel && !opTafel.behandeldOp ? opTafel : undefined;
  const magLeggen = kan(zitting.acties, 'agendapuntOpTafelLeggen');
  const magSluiten = kan(zitting.acties, 'zittingSluiten');
  const knop = (label: string, doe: () => unknown): Agendastap => ({ label, bezig, doe: () => void doe() });
  const sluitknop = knop(t('zitting.sluit'), sluiten.vraag);

  async function verder() {
    if (loopt && !(await afronden.doe({ agendapuntId: loopt.id, uitkomst: besloten ? 'besloten' : 'besproken' }))) return;
    if (volgende) await leggen.doe({ agendapuntId: volgende.id });
  }

  function stap(): Agendastap | undefined {
    if (kan(zitting.acties, 'zittingOpenen')) return knop(t('open'), () => openen.doe({ zittingId: zitting.id }));
    if (gekozen && magLeggen && !gekozen.behandeldOp) return knop(t('zitting.legOpTafel'), () => leggen.doe({ agendapuntId: gekozen.id }));
    if (volgende && magLeggen) return knop(opTafel ? t('zitting.volgende') : t('zitting.legEerste', { naam: volgende.pseudoniem ?? t('agenda.besloten') }), verder);
    if (loopt && zitting.benVoorzitter) return knop(t('zitting.volgende'), verder);
    return magSluiten ? sluitknop : undefined;
  }

  const klaar = [gekozen ?? opTafel].find((punt) => punt?.behandeldOp);
  const zonderBesluit = loopt && !besloten && kan(zitting.acties, 'agendapuntAfronden') ? [knop(t('zitting.zonderBesluit'), verder)] : [];
  const verberg = !zitting.antwoordenVerborgen;
  const verborgen = kan(zitting.acties, 'antwoordenVerbergen')
    ? [knop(verberg ? t('zitting.verberg') : t('zitting.toon'), () => verbergen.doe({ zittingId: zitting.id, verborgen: verberg }))]
    : [];
  return {
    stap: stap(),
    opnieuw: klaar && !klaar.besloten && magLeggen ? knop(t('zitting.legWeer'), () => leggen.doe({ agendapuntId: klaar.id })) : undefined,
    zelden: [...zonderBesluit, ...verborgen, ...(magSluiten ? [sluitknop] : [])],
    sluiten,
    weigering: openen.weigering ?? leggen.weigering ?? afronden.weigering ?? verbergen.weigering ?? sluiten.weigering,
    daarna: !opTafel ? undefined : volgende ? t('zitting.volgendeIs', { naam: volgende.pseudoniem ?? t('agenda.besloten') }) : t('zitting.laatste'),
  };
}

function useSluiten(zitting: Zittingbeeld): Sluitvraag & { vraag: () => void; weigering: Weigering | undefined } {
  const { doe, bezig, weigering } = useHandeling(ZittingSluitenDocument);
  const [open, zetOpen] = useState(false);
  return {
    open,
    bezig,
    weigering,
    vraag: () => zetOpen(true),
    laat: () => zetOpen(false),
    doe: () => void doe({ zittingId: zitting.id }).then(() => zetOpen(false)),
  };
}
