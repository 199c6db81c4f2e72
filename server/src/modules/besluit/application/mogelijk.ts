import {
  AlGegeven,
  BesluitAlGenomen,
  CasusGesloten,
  GeenConsensus,
  GeenStandpuntGevraagd,
  GesprekAlleenEerst,
  NietToegestaan,
  RondeGesloten,
  RondeOpen,
  VoornemenAlAangekondigd,
  WelConsensus,
  type Weigering,
} from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { GelezenVoornemen } from '../persistence/voornemen.repository.js';
import { waaromNietMeetekenen } from '../domain/doorzetting.js';
import type { Ronde } from '../domain/ronde.js';
import type { Besluitstand, Mogelijkheid } from './beeld.js';
import { mag, waaromGeenVoorzitter } from './bevoegdheid.js';

const GEEN_VOORSTEL = { nl: 'Er ligt nog geen voorstel.', en: 'There is no proposal yet.' };
const GEEN_RONDE = { nl: 'Het voorstel is nog niet voorgelegd.', en: 'The proposal has not been put forward yet.' };

/** Everything a lid could do with what lies before the table, and why not; the party with the regie on the subject may force too. */
export function mogelijkheden(tx: Tx, stand: Besluitstand, metRegie = false): Mogelijkheid[] {
  const laatste = stand.voorstel?.rondes.at(-1)?.ronde;
  const voornemen = stand.voorstel?.besloten ? null : (stand.voorstel?.rondes.at(-1)?.voornemen ?? null);
  const gesloten = stand.casus.afgeslotenOp === null ? undefined : new CasusGesloten();
  const voorzitter = (actie: string, onderwerp: string) => waaromGeenVoorzitter(tx, actie, onderwerp, stand.casus);
  const doorzetter = () => (metRegie ? undefined : voorzitter('doorzetten', 'Besluit'));
  const magNiet = (actie: string, onderwerp: string, velden = {}) => (mag(tx, actie, onderwerp, velden) ? undefined : new NietToegestaan());
  return [
    { naam: 'voorstelIndienen', waarom: magNiet('indienen', 'Voorstel') ?? gesloten ?? (laatste?.isOpen ? new RondeOpen() : undefined) },
    { naam: 'rondeOpenen', waarom: voorzitter('voorzitten', 'Ronde') ?? gesloten ?? waaromNietOpenen(stand, laatste) },
    { naam: 'standpuntGeven', waarom: magNiet('geven', 'Standpunt', { organisatieId: tx.ctx.organisatieId }) ?? waaromGeenStandpunt(tx, laatste) },
    { naam: 'allenAkkoord', waarom: voorzitter('voorzitten', 'Ronde') ?? waaromNietOpen(laatste) },
    { naam: 'standpuntNoteren', waarom: voorzitter('voorzitten', 'Ronde') ?? waaromNietOpen(laatste) },
    { naam: 'gesprekVastleggen', waarom: voorzitter('voorzitten', 'Ronde') ?? gesloten ?? waaromNietOpenen(stand, laatste) ?? (laatste ? new GesprekAlleenEerst() : undefined) },
    { naam: 'rondeSluiten', waarom: voorzitter('voorzitten', 'Ronde') ?? waaromNietOpen(laatste) },
    { naam: 'besluitVaststellen', waarom: voorzitter('vaststellen', 'Besluit') ?? waaromNietBesluiten(laatste, 'consensus') },
    { naam: 'doorzettenAankondigen', waarom: doorzetter() ?? waaromNietBesluiten(laatste, 'geen_consensus') ?? alAangekondigd(voornemen) },
    { naam: 'zienswijzeGeven', waarom: magNiet('geven', 'Standpunt', { organisatieId: tx.ctx.organisatieId }) ?? waaromGeenZienswijze(tx, voornemen) },
    { naam: 'doorzettenMeetekenen', waarom: magNiet('medeondertekenen', 'Besluit') ?? waaromNietTekenen(tx, voornemen) },
    { naam: 'besluitDoorzetten', waarom: doorzetter() ?? waaromNietBesluiten(laatste, 'geen_consensus') },
    { naam: 'actieToevoegen', waarom: magNiet('toevoegen', 'Actie') ?? gesloten },
  ];
}

function waaromNietOpenen({ voorstel }: Besluitstand, laatste: Ronde | undefined): Weigering | undefined {
  if (!voorstel) return new NietToegestaan(GEEN_VOORSTEL);
  if (voorstel.besloten) return new BesluitAlGenomen();
  return laatste?.isOpen ? new RondeOpen() : undefined;
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

const NIETS_AANGEKONDIGD = { nl: 'De voorzitter kondigde niet aan dat zij wil doorzetten.', en: 'The chair did not announce that a decision will be forced.' };

function alAangekondigd(voornemen: GelezenVoornemen | null): Weigering | undefined {
  return voornemen ? new VoornemenAlAangekondigd() : undefined;
}

function waaromGeenZienswijze(tx: Tx, voornemen: GelezenVoornemen | null): Weigering | undefined {
  const eigen = voornemen?.zienswijzen.find(({ organisatieId }) => organisatieId === tx.ctx.organisatieId);
  if (!eigen) return new NietToegestaan(NIETS_AANGEKONDIGD);
  return eigen.gegevenOp ? new AlGegeven() : undefined;
}

function waaromNietTekenen(tx: Tx, voornemen: GelezenVoornemen | null): Weigering | undefined {
  if (!voornemen) return new NietToegestaan(NIETS_AANGEKONDIGD);
  return waaromNietMeetekenen(voornemen, tx.ctx.organisatieId);
}
