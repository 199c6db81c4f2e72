import { BetaalbalieResolver } from './graphql/betaalbalie.resolver.js';
import { BetalingResolver } from './graphql/betaling.resolver.js';
import { NoodfondsResolver } from './graphql/noodfonds.resolver.js';
import { UitgaveResolver } from './graphql/uitgave.resolver.js';

export { NoodfondsModule } from './noodfonds.module.js';
export { Noodfonds } from './application/noodfonds.js';
export { Uitgaven, type Uitgavenpagina } from './application/uitgaven.js';
export { Verval } from './application/verval.js';
export type { Begroting, Fondsstand, NieuwFonds } from './domain/fonds.js';
export type { Reserveringsverzoek } from './domain/reservering.js';
export { Uitgave, type GelezenUitgave, type Handelende, type Uitgavefeiten } from './domain/uitgave.js';
export { UitgaveType } from './graphql/uitgave.type.js';
export { presentUitgave } from './graphql/presenters.js';
export const noodfondsResolvers = [NoodfondsResolver, UitgaveResolver, BetalingResolver, BetaalbalieResolver];
