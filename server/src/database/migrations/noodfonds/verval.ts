import { poortFunction } from '../../sql.js';
import { laatVervallen } from './handelingen.js';

/** fonds_laten_vervallen: the sweeper gives back what nobody paid in time; no person acts, so the function writes the event itself. */
export const fondsverval = `
${laatVervallen('begin')}  ${poortFunction('fonds_laten_vervallen(uuid, uuid, uuid, text)', 'dt_werker')}
`;
