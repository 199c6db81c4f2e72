import {
  BesluitAlGenomen,
  CasusGesloten,
  GeenConsensus,
  GeenStandpuntGevraagd,
  NietToegestaan,
  RondeGesloten,
  RondeOpen,
  WelConsensus,
  type Weigering,
} from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Ronde } from '../domain/ronde.js';
import type { Besluitstand, Mogelijkheid } from './beeld.js';
import { mag, waaromGeenVoorzitter } from './bevoegdheid.js';

const GEEN_VOORSTEL = 'Er ligt nog geen voorstel.';
const GEEN_RONDE = 'Het voorstel is nog niet voorgelegd.';

/** Everything a lid could do with what lies before the table, and why not. */
export function mogelijkheden(tx: Tx, stand: Besluitstand): Mogelijkheid[] {
  const laatste = stand.voorstel?.rondes.at(-1)?.ronde;
  const gesloten = stand.casus.afgeslotenOp === null ? undefined : new CasusGesloten();
  const voorzitter = (actie: string, onderwerp: string) => waaromGeenVoorzitter(tx, actie, onderwerp, stand.casus);
  const magNiet = (actie: string, onderwerp: string, velden = {}) => (mag(tx, actie, onderwerp, velden) ? undefined : new NietToegestaan());
  return [
    { naam: 'voorstelIndienen', waarom: magNiet('indienen', 'Voorstel') ?? gesloten ?? (laatste?.isOpen ? new RondeOpen() : undefined) },
    { naam: 'rondeOpenen', waarom: voorzitter('voorzitten', 'Ronde') ?? waaromNietOpenen(stand, laatste) },
    { naam: 'standpuntGeven', waarom: magNiet('geven', 'Standpunt', { organisatieId: tx.ctx.organisatieId }) ?? waaromGeenStandpunt(tx, laatste) },
    { naam: 'allenAkkoord', waarom: voorzitter('voorzitten', 'Ronde') ?? waaromNietOpen(laatste) },
    { naam: 'rondeSluiten', waarom: voorzitter('voorzitten', 'Ronde') ?? waaromNietOpen(laatste) },
    { naam: 'besluitVaststellen', waarom: voorzitter('vaststellen', 'Besluit') ?? waaromNietBesluiten(laatste, 'consensus') },
    { naam: 'besluitDoorzetten', waarom: voorzitter('doorzetten', 'Besluit') ?? waaromNietBesluiten(laatste, 'geen_consensus') },
    { naam: 'actieToevoegen', waarom: magNiet('toevoegen', 'Actie') ?? gesloten },
  ];
}

function waaromNietOpenen({ voorstel }: Besluitstand, laatste: Ronde | undefined): Weigering | undefined {
  if (!voorstel) return new NietToegestaan(GEEN_VOORSTEL);
  if (voorstel.besloten) return new BesluitAlGenomen();
  if (laatste?.isOpen) return new RondeOpen();
  return laatste?.feiten.sluiting?.uitkomst === 'consensus' ? new WelConsensus() : undefined;
}

function waaromNietOpen(laatste: Ronde | undefined): Weigering | undefined {
  if (!laatste) return new NietToegestaan(GEEN_RONDE);
  return laatste.isOpen ? undefined : new RondeGesloten();
}

function waaromGeenStandpunt(tx: Tx, laatste: Ronde | undefined): Weigering | undefined {
  const gevraagd = laatste?.feiten.standpunten.some(({ organisatieId }) => organisatieId === tx.ctx.organisatieId);
  return waaromNietOpen(laatste) ?? (gevraagd ? undefined : new GeenStandpuntGevraagd());
}

function waaromNietBesluiten(laatste: Ronde | undefined, uitkomst: string): Weigering | undefined {
  if (!laatste) return new NietToegestaan(GEEN_RONDE);
  if (laatste.feiten.besluitId) return new BesluitAlGenomen();
  const { sluiting } = laatste.feiten;
  if (!sluiting) return new RondeOpen();
  if (sluiting.uitkomst === uitkomst) return undefined;
  return uitkomst === 'consensus' ? new GeenConsensus() : new WelConsensus();
}
