import { GeheimhoudingResolver } from './graphql/geheimhouding.resolver.js';
import { OrganisatieResolver } from './graphql/organisatie.resolver.js';
import { RegelResolver } from './graphql/regel.resolver.js';
import { LidEntity } from './persistence/lid.entity.js';
import { OrganisatieEntity } from './persistence/organisatie.entity.js';

export { OrganisatieModule } from './organisatie.module.js';
export { Geheimhouding } from './application/geheimhouding.js';
export { Organisaties, type NieuwLid } from './application/organisaties.js';
export { Regels, type Regelbeeld, type Versiebeeld } from './application/regels.js';
export { STANDAARD_INSTELLINGEN, type RegioInstellingen } from './domain/instellingen.js';
export type { OrganisatieSoort } from './domain/soorten.js';
export { LidType, OrganisatieType } from './graphql/organisatie.type.js';
export { presentLid, presentOrganisatie } from './graphql/presenters.js';
export const organisatieEntities = [OrganisatieEntity, LidEntity];
export const organisatieResolvers = [GeheimhoudingResolver, OrganisatieResolver, RegelResolver];
