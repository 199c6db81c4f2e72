import { AlGegeven, NietToegestaan, TermijnVoorbij, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import { zitAanTafel } from '@doorbraaktafel/shared/permissions';
import type { Tx } from '../../../platform/database/transaction.js';
import { SOORTREGELS } from '../domain/besluitsoorten.js';
import { toetsDaad, toetsHeroverweging, toetsTegenspraak, waaromNietOordelen, type Heroverweging, type Vrager } from '../domain/naspel.js';
import type { GelezenBesluit } from '../persistence/besluit.repository.js';
import type { Naspel } from '../persistence/naspel.repository.js';
import type { Mogelijkheid } from './beeld.js';
import { mag, waaromGeenVoorzitter, type Voorzitting } from './bevoegdheid.js';

const GEEN_BESCHIKKING = { nl: 'Bij dit besluit hoort geen beschikking, of die staat er al.', en: 'No formal decision belongs to this decision, or it stands there already.' };

/** What this lid could do with a besluit that was taken, and why not. */
export function naspelMogelijk(tx: Tx, besluit: GelezenBesluit, naspel: Naspel, gevraagd: readonly string[], casus: Voorzitting): Mogelijkheid[] {
  const { organisatieId } = tx.ctx;
  const van = (lijst: readonly { organisatieId: string }[]) => lijst.find((een) => een.organisatieId === organisatieId);
  const magNiet = (actie: string, onderwerp: string, velden = {}) => (mag(tx, actie, onderwerp, velden) ? undefined : new NietToegestaan());
  const open = naspel.heroverwegingen.find(({ uitkomst }) => uitkomst === null);
  const kennisgeving = naspel.kennisgevingen.find((k) => k.organisatieId === organisatieId);
  const voorzitter = waaromGeenVoorzitter(tx, 'intrekken', 'Besluit', casus);
  const beschikking = SOORTREGELS[besluit.soort].beschikking && !naspel.beschikking ? undefined : new NietToegestaan(GEEN_BESCHIKKING);
  return [
    {
      naam: 'minderheidsstandpuntGeven',
      waarom: magNiet('geven', 'Standpunt', { organisatieId }) ?? probeer(() => toetsTegenspraak(besluit, gevraagd, organisatieId))
        ?? (van(naspel.minderheidsstandpunten) ? new AlGegeven() : undefined),
    },
    { naam: 'heroverwegingVragen', waarom: magNiet('vragen', 'Heroverweging') ?? probeer(() => toetsHeroverweging(besluit, naspel.heroverwegingen, vrager(tx))) },
    { naam: 'heroverwegingBeantwoorden', waarom: waaromNietBeantwoorden(tx, open) },
    { naam: 'besluitIntrekken', waarom: voorzitter ?? probeer(() => toetsDaad(besluit, 'intrekken')) },
    { naam: 'beschikkingVermelden', waarom: voorzitter ?? probeer(() => toetsDaad(besluit, 'beschikking vermelden')) ?? beschikking },
    { naam: 'kennisgevingBevestigen', waarom: magNiet('kennisnemen', 'Besluit') ?? (kennisgeving && !kennisgeving.gezienOp ? undefined : new AlGegeven()) },
  ];
}

function waaromNietBeantwoorden(tx: Tx, open: Heroverweging | undefined): Weigering | undefined {
  if (!mag(tx, 'beantwoorden', 'Heroverweging', {})) return new NietToegestaan();
  return open ? waaromNietOordelen(open, tx.ctx.organisatieId) : new TermijnVoorbij(null);
}

function probeer(toets: () => void): Weigering | undefined {
  try {
    toets();
    return undefined;
  } catch (weigering) {
    return weigering as Weigering;
  }
}

/** In whose name this lid asks for a second look: the own organisation at the table, else the client. */
export function vrager(tx: Tx): Vrager {
  return { namens: zitAanTafel(tx.ctx) ? 'deelnemer' : 'client', vragerId: tx.ctx.organisatieId };
}
