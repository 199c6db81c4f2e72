import { anders, type Mutant, zonder } from './mutant.js';

const TOETS = (functie: string, van: string, bewijs: Mutant['bewijs']) => anders(functie, van, '', bewijs);

/** Each rule of ceilings and approvals, taken out once. */
export const PLAFONDMUTANTEN: readonly Mutant[] = [
  zonder('fonds_plafonds_toetsen', 'if p_bedrag > v_ruimte then', 'plafondsGelden'),
  TOETS('fonds_aanvragen', "perform fonds_plafonds_toetsen(v_fonds, null, v_casus.id, p_invoer ->> 'soort', current_setting('app.lid')::uuid, v_uitgave.bedrag_in_cent);", 'plafondsGelden'),
  TOETS('fonds_aanvragen', 'perform fonds_casusplafond_toetsen(v_fonds, v_casus.id, null, v_uitgave.bedrag_in_cent);', 'plafondBijVraag'),
  zonder('fonds_casusplafond_toetsen', 'if p_bedrag > v_ruimte then', 'plafondBijVraag'),
  TOETS('fonds_ruimte_bij_vraag', 'perform fonds_casusplafond_toetsen(v_fonds, p_casus, v_vervangt, p_bedrag);', 'plafondBijVraag'),
  TOETS('fonds_ruimte_bij_vraag', "perform fonds_plafonds_toetsen(v_fonds, v_vervangt, p_casus, p_soort, current_setting('app.lid')::uuid, p_bedrag);", 'plafondBijVraag'),
  TOETS('fonds_toekennen', 'perform fonds_plafonds_toetsen(v_fonds, p_uitgave, v_uitgave.casus_id, v_uitgave.soort, v_uitgave.aangevraagd_door, v_uitgave.bedrag_in_cent);', 'plafondsGelden'),
  TOETS('fonds_reserveren', 'perform fonds_plafonds_toetsen(v_fonds, p_uitgave, p_casus, p_soort, p_aangevraagd_door, p_bedrag);', 'plafondAanTafel'),
  anders('fonds_plafondruimte', "when 'casus' then u.casus_id = p_casus", "when 'casus' then true", 'plafondsGelden'),
  anders('fonds_plafondruimte', "when 'soort' then u.soort = p_soort", "when 'soort' then true", 'plafondsGelden'),
  anders('fonds_plafondruimte', "when 'aanvrager' then u.aangevraagd_door = any (v_mens)", "when 'aanvrager' then true", 'plafondsGelden'),
  anders('fonds_plafondruimte', "else true end", "else false end", 'plafondsGelden'),
  anders('fonds_plafonds_toetsen', 'and (uitgave_soort is null or uitgave_soort = p_soort)', '', 'plafondsGelden'),
  ...['century', 'second'].flatMap((eenheid) => [
    anders('fonds_plafondruimte', "when 'maand' then 'month'", `when 'maand' then '${eenheid}'`, 'plafondPerPeriode'),
    anders('fonds_plafondruimte', "else 'quarter'", `else '${eenheid}'`, 'plafondPerPeriode'),
  ]),
  anders('fonds_plafondruimte', "p_plafond.periode = 'boekjaar' or", 'true or', 'plafondPerPeriode'),
  anders('fonds_plafondruimte', '- u.vrijgevallen_in_cent', '', 'plafondPerPeriode'),
  zonder('fonds_route', 'if p_bedrag > p_fonds.alleen_tot_en_met_in_cent then', 'vrijMetPlafond'),
  anders('fonds_plafonds_toetsen', "if p_fonds.soort = 'vrij_inzetbaar' and not exists", 'if false and not exists', 'vrijMetPlafond'),
  zonder('fonds_toekennen', "if v_uitgave.route = 'vrij_inzetbaar' and v_uitgave.aangevraagd_door <> current_setting('app.lid')::uuid then", 'vrijMetPlafond'),
  anders('fonds_open_aanvraag', 'if v_uitgave.gereserveerd_op is not null or v_uitgave.afgewezen_op is not null', 'if v_uitgave.afgewezen_op is not null', 'eenReservering'),
  anders('fonds_goedkeuringen_nodig', 'max(goedkeuringen)', 'min(goedkeuringen)', 'nVanM'),
  anders('fonds_goedkeuringen_nodig', 'p_bedrag > boven_in_cent', 'p_bedrag >= boven_in_cent', 'nVanM'),
  anders('fonds_mag_goedkeuren', 'g.tot_en_met_in_cent >= p_bedrag', 'true', 'nVanM'),
  anders('fonds_keurt_niet', 'and p_soort <> all (g.soorten)', 'and false', 'nVanM'),
  anders('fonds_goedkeuring_vastleggen', 'if not found then', 'if false then', 'nVanM'),
  zonder('fonds_goedkeuring_vastleggen', "if v_waarom = 'eigenCaseload' then", 'nietEigenCaseload'),
];
