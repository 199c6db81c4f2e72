export { laadWestfriesland, maakHistorie, type OrganisatieIds } from './laad.js';
export { westfriesseOrganisaties } from './organisaties.js';
