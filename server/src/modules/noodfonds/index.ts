import { AanvraagResolver } from './graphql/aanvraag.resolver.js';
import { FondsverslagResolver } from './graphql/fondsverslag.resolver.js';
import { FondsbeheerResolver } from './graphql/fondsbeheer.resolver.js';
import { BetaalbalieResolver } from './graphql/betaalbalie.resolver.js';
import { BetalingResolver } from './graphql/betaling.resolver.js';
import { NoodfondsResolver } from './graphql/noodfonds.resolver.js';
import { SamenBetalenResolver } from './graphql/samenbetalen.resolver.js';
import { VerantwoordingResolver } from './graphql/verantwoording.resolver.js';
import { RisicodelingResolver } from './graphql/risicodeling.resolver.js';
import { ToezeggingResolver } from './graphql/toezegging.resolver.js';
import { UitgaveResolver } from './graphql/uitgave.resolver.js';

export { NoodfondsModule } from './noodfonds.module.js';
export { Aanvragen } from './application/aanvragen.js';
export { Fondsbeheer } from './application/fondsbeheer.js';
export { Betaalopdrachten } from './application/betaalopdrachten.js';
export { Risicodelingen } from './application/risicodelingen.js';
export { Sleutelwacht } from './application/sleutelwacht.js';
export { Ontdoener } from './application/ontdoener.js';
export { Noodfonds } from './application/noodfonds.js';
export { Uitgaven, type Uitgavenpagina } from './application/uitgaven.js';
export { Nachtcontrole } from './application/nachtcontrole.js';
export { Voorschotwacht } from './application/voorschotwacht.js';
export { Bonwacht } from './application/bonwacht.js';
export { Verval } from './application/verval.js';
export type { Begroting, Fondsregels, Fondsstand, NieuwFonds } from './domain/fonds.js';
export type { Reserveringsverzoek } from './domain/reservering.js';
export { Uitgave, type GelezenUitgave, type Handelende, type Uitgavefeiten } from './domain/uitgave.js';
export { UitgaveAanvragenInvoerType } from './graphql/uitgave-aanvragen.input.js';
export { UitgaveType } from './graphql/uitgave.type.js';
export { presentUitgave } from './graphql/presenters.js';
export const noodfondsResolvers = [
  NoodfondsResolver, FondsbeheerResolver, AanvraagResolver, UitgaveResolver, SamenBetalenResolver, VerantwoordingResolver, FondsverslagResolver,
  BetalingResolver, BetaalbalieResolver, ToezeggingResolver, RisicodelingResolver,
];
