import { anders, type Mutant } from './mutant.js';

const IK = "current_setting('app.lid')::uuid";
const PER_LID = (functie: string, een: string, ander: string, bewijs: Mutant['bewijs']) => anders(functie, `is_zelfde_mens(${een}, ${ander})`, `${een} = ${ander}`, bewijs);

/** Each rule that counts people, made to count memberships once. */
export const MENSMUTANTEN: readonly Mutant[] = [
  PER_LID('fonds_goedkeuring_vastleggen', 'p_lid', 'v_uitgave.aangevraagd_door', 'eenMens'),
  PER_LID('fonds_betaalbaar', IK, 'p_uitgave.aangevraagd_door', 'eenMens'),
  PER_LID('fonds_steekproef_beoordelen', 'v_lid', 'v_uitgave.aangevraagd_door', 'eenMens'),
  PER_LID('fonds_regel_toevoegen', 'v_gegevens.gezet_door', IK, 'eenMensBetaalt'),
  PER_LID('fonds_risicoclaim_beslissen', 'v_claim.ingediend_door', IK, 'eenMensBetaalt'),
  PER_LID('fonds_claimregel_toevoegen', 'v_claim.ingediend_door', IK, 'eenMensBetaalt'),
  PER_LID('fonds_goedkeuring_vastleggen', 'g.lid_id', 'p_lid', 'eenMensEenStem'),
  anders('fonds_betaalbaar', 'distinct coalesce(l.account_id, l.id)', '*', 'eenMensEenStem'),
  anders('fonds_goedkeuren', 'distinct coalesce(l.account_id, l.id)', '*', 'eenMensEenStem'),
  anders('fonds_eigen_caseload', 'l.id = any (leden_van_mens(p_lid))', 'l.id = p_lid', 'eenMensEenStem'),
  anders('fonds_plafondruimte', 'any (v_mens)', 'p_aanvrager', 'eenMensVraagt'),
  anders('fonds_regels_zetten', 'distinct coalesce(l.account_id, l.id)', '*', 'eenMensTelt'),
  anders('fonds_toekennen', 'greatest(goedkeuringen_nodig, fonds_goedkeuringen_nodig(v_fonds, bedrag_in_cent))', 'fonds_goedkeuringen_nodig(v_fonds, bedrag_in_cent)', 'nooitMinderOgen'),
  anders('fonds_toekennen', 'greatest(goedkeuringen_nodig, fonds_goedkeuringen_nodig(v_fonds, bedrag_in_cent))', 'goedkeuringen_nodig', 'nooitMinderOgen'),
  anders('fonds_aanvragen', "is_naam_van_client(v_casus.id, p_invoer ->> 'begunstigde')", 'false', 'nooitAanClient'),
  anders('fonds_begunstigde_vastleggen', 'is_naam_van_client(p_uitgave.casus_id, p_naam)', 'false', 'nooitAanClient'),
  anders('naam_gelijkgemaakt', 'normalize(p_naam, nfkc)', 'p_naam', 'nooitAanClient'),
  anders('is_naam_van_client', 'naam_met_voorletter(naam) = naam_met_voorletter(p_naam)', 'false', 'nooitAanClient'),
  anders('is_naam_van_client', "naamwoorden(p_naam) <> '{}' and", 'false and', 'nooitAanClient'),
  anders('is_naam_van_client', "coalesce(voorletter(p_naam), left(naam_gelijkgemaakt(naam), 1)) = left(naam_gelijkgemaakt(naam), 1)", 'true', 'nooitAanClient'),
  anders('is_naam_van_client', 'o.naam = p_naam', 'false', 'nooitAanClient'),
  anders('is_naam_van_client', 'naamletters(naam) || naamwoorden(naam)', 'naamwoorden(naam)', 'nooitAanClient'),
  anders('is_naam_van_client', 'naamletters(naam) || naamwoorden(naam)', 'array[naamletters(naam)]', 'nooitAanClient'),
  anders('fonds_aanvragen', "is distinct from 'organisatie' and coalesce", "is distinct from 'organisatie' and false and coalesce", 'persoonMetFactuur'),
  anders('fonds_begunstigde_vastleggen', "p_soort = 'persoon' and p_factuur is null", 'false', 'persoonMetFactuur'),
  anders('toezicht_leest_ontvanger', 'naamwoorden(naam) @> naamwoorden(p_naam)', 'false', 'geenNaamBijToezicht'),
  anders('toezicht_leest_ontvanger', 'cardinality(naamwoorden(naam)) > 1', 'false', 'geenNaamBijToezicht'),
  anders('zonder_clientnaam', 'zonder_andere_clienten(p_casus, zonder_eigen_clientnaam(p_casus, p_tekst))', 'zonder_eigen_clientnaam(p_casus, p_tekst)', 'geenNaamBijToezicht'),
  anders('toezicht_teksten', 'houdt_toezicht()', 'true', 'geenNaamBijToezicht'),
  anders('naam_gelijkgemaakt', "'\\s+', ' '", "'x{99}', ' '", 'nooitAanClient'),
];
