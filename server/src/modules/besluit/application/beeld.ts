import type { Besluitstap, Mandaatstand } from '@doorbraaktafel/shared/vocabulary';
import type { Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Casuskop } from '../../casus/index.js';
import type { Grond } from '../domain/besluit.js';
import type { Ronde } from '../domain/ronde.js';
import type { GelezenActie } from '../persistence/actie.repository.js';
import type { GelezenBesluit } from '../persistence/besluit.repository.js';
import type { GelezenMandaat } from '../persistence/mandaat.repository.js';
import type { GelezenVerzoek } from '../persistence/mandaatverzoek.repository.js';
import type { Naspel } from '../persistence/naspel.repository.js';
import type { GelezenStandpunt as Standpuntbeeld } from '../persistence/ronde.repository.js';
import type { GelezenVoornemen } from '../persistence/voornemen.repository.js';
import type { GelezenVoorstel } from '../persistence/voorstel.repository.js';
import type { Fonds } from './omgeving.js';
import type { TweedePersoon } from './tweede-persoon.js';

export type { Standpuntbeeld };

/** What an act made or changed, and the casus it belongs to. */
export interface Gedaan {
  readonly id: string;
  readonly casusId: string;
}

/** A mandate, whether it holds today, what was asked about it, and what the acting lid could do with it. */
export type Mandaatbeeld = GelezenMandaat & {
  readonly actief: boolean;
  readonly stand: Mandaatstand;
  readonly waarschuwing: { readonly dagen: number; readonly toon: string } | undefined;
  readonly verzoeken: readonly (GelezenVerzoek & { readonly kanBevestigen: readonly TweedePersoon[] })[];
  readonly mogelijk: readonly Mogelijkheid[];
};

/** An actie, and why the acting lid could not finish it now. */
export type Actiebeeld = GelezenActie & { readonly waaromNietAfronden: Weigering | undefined };

/** A besluit with everything that hangs under it. */
export interface Besluitbeeld {
  readonly besluit: GelezenBesluit;
  /** Unknown to toezicht, which reads without names. */
  readonly pseudoniem: string | null;
  readonly gronden: readonly Grond[];
  readonly standpunten: readonly Standpuntbeeld[];
  readonly acties: readonly Actiebeeld[];
  readonly naspel: Naspel;
  /** What the acting lid could do with it; nothing for toezicht. */
  readonly mogelijk: readonly Mogelijkheid[];
}

/** One act on the besluitvorming of a casus, with the refusal it would meet now. */
export interface Mogelijkheid {
  readonly naam: string;
  readonly waarom: Weigering | undefined;
}

export interface Rondebeeld {
  readonly ronde: Ronde;
  readonly standpunten: readonly (Standpuntbeeld & { readonly verborgen?: boolean })[];
  /** What was said in a crisis, when the conversation was the ronde. */
  readonly verslag: string | null;
  /** That the chair means to force, and who was heard on it. */
  readonly voornemen: GelezenVoornemen | null;
}

/** What deciding by consensus would give today, and whose mandate stands in the way; amount in whole cents. */
export interface Uitzichtbeeld {
  readonly wijze: 'consensus' | 'advies' | null;
  readonly organisatieNaam: string | null;
  readonly hoogstensInCent: bigint | null;
}

/** What lies before the table for one casus, as the acting lid may see it. */
export interface Besluitstand {
  readonly casus: Casuskop;
  readonly vandaag: string;
  readonly stap: Besluitstap;
  readonly voorstel: (GelezenVoorstel & { readonly fonds: Fonds | null; readonly rondes: readonly Rondebeeld[]; readonly eerdere: readonly GelezenVoorstel[]; readonly uitzicht: Uitzichtbeeld | null }) | undefined;
  readonly besluiten: readonly Besluitbeeld[];
  readonly acties: readonly Actiebeeld[];
}

/** The same with everything the acting lid could do next. */
export type BesluitstandVoorLid = Besluitstand & { readonly mogelijk: readonly Mogelijkheid[] };

/** Something that waits for this very person. */
export type Oproep = OproepVanCasus | OproepZonderCasus;

interface OproepVanCasus {
  readonly soort: 'crisis' | 'fiat' | 'standpunt' | 'zienswijze' | 'bevestiging' | 'correctie' | 'heroverweging';
  readonly id: string;
  readonly casusId: string;
  readonly pseudoniem: string;
  readonly tot: Date | null;
}

interface OproepZonderCasus {
  readonly soort: 'mandaat';
  readonly id: string;
  readonly casusId: null;
  readonly pseudoniem: null;
  readonly tot: null;
}

/** One about a casus, before the name of that casus is put with it. */
export type OproepZonderNaam = Omit<OproepVanCasus, 'pseudoniem'>;
