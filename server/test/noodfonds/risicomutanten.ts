import { anders, type Mutant, zonder } from './mutant.js';

/** Each rule of paying shared risk, taken out once. */
export const RISICOMUTANTEN: readonly Mutant[] = [
  zonder('boeking_bij_risicodeling', 'if v_uitgave.betaald_in_cent + new.bedrag_in_cent > fonds_toegekend(v_uitgave) then', 'nooitBovenClaim'),
  zonder('fonds_uit_te_betalen', 'if fonds_toegekend(p_uitgave) <= p_uitgave.betaald_in_cent then', 'claimInOpdracht'),
  anders('fonds_uit_te_betalen', 'least(v_rest, fonds_toegekend(p_uitgave) - p_uitgave.betaald_in_cent - p_uitgave.in_opdracht_in_cent)', 'v_rest', 'alleenMetClaim'),
  anders('fonds_uit_te_betalen', '- p_uitgave.in_opdracht_in_cent)', ')', 'claimInOpdracht'),
  anders('fonds_betaling_boeken', "v_claim.soort := case when v_terug then 'claimterug' else 'claim' end;", "v_claim.soort := 'claim';", 'claimTerug'),
  anders('fonds_betaling_boeken', "p_boeking.soort in ('correctie', 'terugontvangst')", 'false', 'claimTerug'),
  anders('fonds_betaling_boeken', "in ('correctie', 'terugontvangst')", "in ('correctie')", 'claimTerug'),
  zonder('fonds_betaling_boeken', 'if not v_terug or v_afspraak is null then', 'alleenMetClaim'),
  anders('fonds_corrigeren', 'perform fonds_betaling_boeken(', 'perform fonds_boek(', 'claimTerug'),
  anders('fonds_terugontvangen', 'perform fonds_betaling_boeken(', 'perform fonds_boek(', 'claimTerug'),
  anders('fonds_terugontvangst_terugdraaien', 'perform fonds_betaling_boeken(', 'perform fonds_boek(', 'claimTerug'),
  zonder('fonds_laten_vervallen', 'if fonds_toegekend(v_uitgave) > v_uitgave.betaald_in_cent then', 'toegekendVervaltNiet'),
  anders('fonds_regel_boeken', 'perform fonds_betaling_boeken(', 'perform fonds_boek(', 'claimInOpdracht'),
  anders('fonds_risicoclaim_beslissen', '- fonds_toegekend(v_uitgave)', '', 'claimTotRest'),
  anders('fonds_regel_toevoegen', 'greatest(0, fonds_uit_te_betalen(v_uitgave) - fonds_claims_met_rekening(p_uitgave))', 'fonds_uit_te_betalen(v_uitgave)', 'claimOpRekening'),
  zonder('fonds_claimregel_toevoegen', "if is_zelfde_mens(v_claim.ingediend_door, current_setting('app.lid')::uuid) then", 'claimOpRekening'),
  anders('fonds_claimregel_toevoegen', 'least(fonds_uit_te_betalen(v_uitgave), fonds_claim_rest(v_claim))', 'fonds_uit_te_betalen(v_uitgave)', 'claimOpRekening'),
  anders('fonds_claim_rest', '- los.bedrag', '', 'claimOpRekening'),
  anders('fonds_vrijlaten', 'perform fonds_niets_toegekend(v_uitgave);', '', 'alleenMetClaim'),
];
