import type { BEWIJZEN } from './bewijzen.js';

/** The schema with one rule taken out, and the proof that must notice. */
export interface Mutant {
  readonly naam: string;
  readonly bewijs: keyof typeof BEWIJZEN;
  /** Text in a function to replace; the function must hold it exactly once. */
  readonly functie?: { readonly naam: string; readonly van: string; readonly naar: string };
  readonly sql?: string;
}

const zonder = (naam: string, van: string, bewijs: Mutant['bewijs']): Mutant => ({ naam: `${naam} zonder: ${van}`, bewijs, functie: { naam, van, naar: 'if false then' } });
const anders = (naam: string, van: string, naar: string, bewijs: Mutant['bewijs']): Mutant => ({ naam: `${naam}: ${van} → ${naar || 'niets'}`, bewijs, functie: { naam, van, naar } });
const SLOT = 'perform fonds_vergrendelen(v_uitgave.fonds_id);';
const NOG_EENS = (functie: string, bewijs: Mutant['bewijs']) => anders(functie, SLOT, '', bewijs);

export const MUTANTEN: readonly Mutant[] = [
  anders('fonds_vergrendelen', 'for update', '', 'naarHetSaldo'),
  NOG_EENS('fonds_betalen', 'eenmaalAfgehandeld'),
  NOG_EENS('fonds_vrijlaten', 'eenmaalAfgehandeld'),
  NOG_EENS('fonds_laten_vervallen', 'eenmaalVervallen'),
  anders('fonds_corrigeren', 'perform fonds_vergrendelen(v_fout.fonds_id);', '', 'eenmaalGecorrigeerd'),
  anders('fonds_betalen', SLOT, `perform 1 from rekening where fonds_id = v_uitgave.fonds_id and casus_id = v_uitgave.casus_id for update; ${SLOT}`, 'geenDeadlock'),
  anders('fonds_eerdere_boeking', 'if v_eerder.id is null then', 'if true then', 'zelfdeIdEenBoeking'),
  zonder('fonds_ander_verzoek', 'if v_veld is not null then', 'zelfdeIdEenBoeking'),
  anders('fonds_eerdere_boeking', 'perform fonds_ander_verzoek(p_id, p_hash, v_eerder.verzoek_hash);', '', 'zelfdeIdEenBoeking'),
  anders('fonds_eerdere_boeking', 'perform fonds_ander_verzoek(p_id, p_hash, v_mislukt.verzoek_hash);', '', 'misluktBlijftMislukt'),
  zonder('fonds_eerdere_boeking', 'if v_mislukt.id is not null then', 'misluktBlijftMislukt'),
  anders('fonds_mislukken', 'if exists (', 'if false and exists (', 'geenNeeNaEenJa'),
  anders('fonds_mislukken', 'perform fonds_pogingslot(p_id);', '', 'geenNeeNaEenJa'),
  anders('fonds_samen_betalen', 'perform fonds_betalen(v_betaling.boeking, v_betaling.uitgave, v_betaling.bedrag);',
    'begin perform fonds_betalen(v_betaling.boeking, v_betaling.uitgave, v_betaling.bedrag); exception when others then null; end;', 'ketenHeelOfNiet'),
  anders('fonds_samen_betalen', 'if v_bewaard is not null then', 'if false then', 'ketenHeelOfNiet'),
  anders('fonds_samen_betalen', 'perform fonds_ander_verzoek(p_keten, v_hash, v_bewaard);', '', 'ketenHeelOfNiet'),
  anders('fonds_vergrendelen_samen', 'order by u.fonds_id', 'order by x.plek', 'ketensZonderDeadlock'),
  { naam: 'zonder trigger boekingsketen_heel', bewijs: 'ketenTelt', sql: 'drop trigger boekingsketen_heel on boekingsketen; drop trigger boekingsketen_vereist_gebeurtenis on boekingsketen' },
  { naam: 'zonder trigger boeking_in_hele_keten', bewijs: 'ketenTelt', sql: 'drop trigger boeking_in_hele_keten on boeking' },
  { naam: 'zonder trigger boekingsketen_onveranderlijk', bewijs: 'ketenTelt', sql: 'drop trigger boekingsketen_onveranderlijk on boekingsketen' },
  anders('fonds_boek', 'credit_geboekt_in_cent = credit_geboekt_in_cent + case when id = b.credit_rekening_id then v_geboekt else 0 end',
    'credit_geboekt_in_cent = credit_geboekt_in_cent + case when id = b.credit_rekening_id then v_geboekt + 1 else 0 end', 'allesKlopt'),
  anders('fonds_boek', "case when b.soort in ('reservering', 'vrijval') then 0 else b.bedrag_in_cent end", "case when b.soort in ('reservering', 'vrijval', 'correctie') then 0 else b.bedrag_in_cent end", 'allesKlopt'),
  anders('fonds_boek', "when b.soort in ('betaling', 'vrijval') then -b.bedrag_in_cent", "when b.soort = 'betaling' then -b.bedrag_in_cent", 'allesKlopt'),
  zonder('fonds_ruimte_toetsen', 'if p_bedrag > v_vrij then', 'naarHetSaldo'),
  zonder('fonds_ruimte_toetsen', 'if p_bedrag > v_ruimte then', 'naarHetPlafond'),
  anders('fonds_ruimte_toetsen', '+ p_casus.credit_gereserveerd_in_cent', '', 'naarHetPlafond'),
  anders('fonds_ruimte_toetsen', '- p_saldo.debet_gereserveerd_in_cent', '', 'naarHetSaldo'),
  zonder('fonds_betaalbaar', 'if v_ontbreekt > 0 then', 'nietZonderAkkoord'),
  anders('fonds_goedkeuringen_nodig', 'p_bedrag > p_fonds.drempel_tweede_akkoord_in_cent', 'p_bedrag >= p_fonds.drempel_tweede_akkoord_in_cent', 'nietZonderAkkoord'),
  zonder('fonds_betaalbaar', "if current_setting('app.lid')::uuid = p_uitgave.aangevraagd_door then", 'vierOgen'),
  zonder('fonds_goedkeuring_vastleggen', 'if p_lid = v_uitgave.aangevraagd_door then', 'vierOgen'),
  zonder('fonds_goedkeuring_vastleggen', 'if not found then', 'vierOgen'),
  zonder('fonds_goedkeuring_vastleggen', "if v_waarom = 'bevoegd' then", 'gegevenAkkoord'),
  anders('fonds_goedkeuring_vastleggen', "and s.gegeven_door = p_lid and s.standpunt = 'akkoord'", '', 'gegevenAkkoord'),
  anders('fonds_besluit_draagt', "when v_besluit.wijze = 'advies' then 'advies'", '', 'alleenOpBesluit'),
  anders('fonds_besluit_draagt', 'or p_bedrag > v_besluit.bedrag_in_cent', '', 'alleenOpBesluit'),
  anders('fonds_besluit_draagt', "when v_voorstel.fonds_id is distinct from p_fonds then 'fondsId'", '', 'alleenOpBesluit'),
  anders('fonds_besluit_draagt', "when v_voorstel.ingebracht_door <> p_aangevraagd_door then 'aangevraagdDoor'", '', 'alleenOpBesluit'),
  anders('fonds_besluit_draagt', 'or p_casus not in (select mijn_casussen())', '', 'alleenOpBesluit'),
  zonder('fonds_reserveren', "if exists (select 1 from boeking where regio_id = v_regio and besluit_id = p_besluit and soort = 'reservering') then", 'alleenOpBesluit'),
  zonder('fonds_open_reservering', 'if v_uitgave.vervalt_op <= now() then', 'binnenTermijn'),
  zonder('fonds_laten_vervallen', 'if v_uitgave.vervalt_op > now() then', 'binnenTermijn'),
  zonder('fonds_open_reservering', 'if v_uitgave.betaald_in_cent + v_uitgave.vrijgevallen_in_cent >= v_uitgave.gereserveerd_in_cent then', 'eenmaalAfgehandeld'),
  anders('fonds_betaalbaar', '(ingetrokken_op is not null or vervangen_door is not null)', 'false', 'nietOpIngetrokkenBesluit'),
  zonder('fonds_uitgave', 'if v_uitgave.fonds_id not in (select mijn_fondsen()) then', 'alleenBevoegden'),
  zonder('fonds_betalen', 'if p_bedrag > v_rest then', 'alleenBevoegden'),
  anders('fonds_te_beheren', "and coalesce(mijn_rol(), '') <> 'beheerder'", 'and false', 'alleenBevoegden'),
  zonder('fonds_niets_onderweg', 'if p_uitgave.in_opdracht_in_cent > 0 then', 'nietTweeKeerOnderweg'),
  anders('fonds_betalen', '- v_uitgave.in_opdracht_in_cent', '', 'nietTweeKeerOnderweg'),
  anders('fonds_regel_toevoegen', '- v_uitgave.in_opdracht_in_cent', '', 'nietTweeKeerOnderweg'),
  zonder('fonds_terugontvangen', 'if p_bedrag > fonds_terug_te_krijgen(v_uitgave) then', 'nooitMeerTerug'),
  zonder('fonds_corrigeren', 'if v_fout.bedrag_in_cent > fonds_terug_te_krijgen(v_uitgave) then', 'nooitMeerTerug'),
  anders('fonds_terug_te_krijgen', '- p_uitgave.teruggekregen_in_cent', '', 'nooitMeerTerug'),
  zonder('fonds_regel_afhandelen', "if v_regel.stand <> 'open' then", 'regelEenKeer'),
  zonder('fonds_regel_toevoegen', "if v_gegevens.gezet_door = current_setting('app.lid')::uuid then", 'rekeningVanEenAnder'),
  zonder('fonds_afschrift_inlezen', 'if v_eerder.id is not null then', 'afschriftEenKeer'),
  anders('fonds_afschrift_inlezen', 'p_iban is distinct from v_eigen', 'false', 'afschriftEenKeer'),
  zonder('fonds_afschriftregel_verwerken', "if v_regel.stand <> 'open' then", 'afschriftregelPast'),
  zonder('fonds_afschriftregel_verwerken', 'if v_betaalregel.bedrag_in_cent <> v_regel.bedrag_in_cent then', 'afschriftregelPast'),
  zonder('fonds_afschriftregel_verwerken', "if (p_wijze = 'terugontvangst') <> (v_regel.richting = 'bij') and p_wijze <> 'terzijde' then", 'afschriftregelPast'),
  { naam: 'zonder trigger boeking_onveranderlijk', bewijs: 'boekingBlijft', sql: 'drop trigger boeking_onveranderlijk on boeking' },
  { naam: 'zonder trigger boeking_onverwijderbaar', bewijs: 'boekingBlijft', sql: 'drop trigger boeking_onverwijderbaar on boeking' },
  { naam: 'met truncate voor dt_owner', bewijs: 'boekingBlijft', sql: 'grant truncate on boeking to dt_owner' },
  { naam: 'zonder trigger rekening_bewaakt', bewijs: 'rekeningBlijft', sql: 'drop trigger rekening_bewaakt on rekening' },
  { naam: 'zonder de triggers op gebeurtenis', bewijs: 'nietZonderGebeurtenis', sql: 'drop trigger boeking_vereist_gebeurtenis on boeking; drop trigger uitgave_vereist_gebeurtenis on uitgave' },
  { naam: 'met insert voor dt_app', bewijs: 'nietZonderGebeurtenis', sql: 'grant insert on boeking to dt_app' },
];
