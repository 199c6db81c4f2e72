import { anders, type Mutant, zonder } from './mutant.js';

/** Each rule of paying shared risk, taken out once. */
export const RISICOMUTANTEN: readonly Mutant[] = [
  anders('boeking_bij_risicodeling', 'or v_uitgave.betaald_in_cent + new.bedrag_in_cent > fonds_toegekend(v_uitgave)', '', 'nooitBovenClaim'),
  anders('boeking_bij_risicodeling', "new.soort <> 'betaling' or", '', 'alleenMetClaim'),
  zonder('fonds_uit_te_betalen', 'if fonds_toegekend(p_uitgave) <= p_uitgave.betaald_in_cent then', 'claimInOpdracht'),
  anders('fonds_uit_te_betalen', 'least(v_rest, fonds_toegekend(p_uitgave) - p_uitgave.betaald_in_cent - p_uitgave.in_opdracht_in_cent)', 'v_rest', 'alleenMetClaim'),
  anders('fonds_uit_te_betalen', '- p_uitgave.in_opdracht_in_cent)', ')', 'claimInOpdracht'),
  anders('fonds_betaling_boeken', 'if found then', 'if false then', 'alleenMetClaim'),
  anders('fonds_regel_boeken', 'perform fonds_betaling_boeken(', 'perform fonds_boek(', 'claimInOpdracht'),
  anders('fonds_risicoclaim_beslissen', '- fonds_toegekend(v_uitgave)', '', 'claimTotRest'),
  anders('fonds_vrijlaten', 'perform fonds_niets_toegekend(v_uitgave);', '', 'alleenMetClaim'),
];
