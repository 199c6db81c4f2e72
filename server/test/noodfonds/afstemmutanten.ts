import { anders, type Mutant, zonder } from './mutant.js';

/** Each rule of joining a line of the bank with what was booked before it, taken out once. */
export const AFSTEMMUTANTEN: readonly Mutant[] = [
  anders('fonds_afschriftregel_verwerken', 'fonds_id = v_regel.fonds_id and id = p_doel;\n      if v_uitgave is null', 'id = p_doel;\n      if v_uitgave is null', 'eenRegelEenBoeking'),
  anders('fonds_afschriftregel_verwerken', "case p_wijze when 'geboekt' then p_doel when 'terzijde' then null else p_id end", "case when p_wijze = 'geboekt' and v_regel.richting = 'af' then p_doel end", 'eenRegelEenBoeking'),
  anders('fonds_af_te_stemmen', 'and b.fonds_id = p_regel.fonds_id', '', 'regelHoudtBoeking'),
  anders('fonds_af_te_stemmen', 'and b.bedrag_in_cent = p_regel.bedrag_in_cent', '', 'eenRegelEenBoeking'),
  anders('fonds_af_te_stemmen', "and b.soort = case p_regel.richting when 'af' then 'betaling' else 'terugontvangst' end", '', 'eenRegelEenBoeking'),
  anders('fonds_af_te_stemmen', 'and not exists (select 1 from boeking c where c.regio_id = b.regio_id and c.corrigeert_id = b.id)', '', 'eenRegelEenBoeking'),
  anders('fonds_af_te_stemmen', 'and not exists (select 1 from afschriftregel a where a.regio_id = b.regio_id and a.boeking_id = b.id and a.id <> p_regel.id)', '', 'eenRegelEenBoeking'),
  anders('fonds_afschriftregel_koppelen', "or (stand = 'betaald' and not p_mislukt and fonds_af_te_stemmen(p_regel, boeking_id))", '', 'kenmerkVindtBetaling'),
  anders('fonds_afschriftregel_koppelen', "stand = 'betaald' and not p_mislukt", "stand = 'betaald'", 'kenmerkVindtBetaling'),
  anders('fonds_afschriftregel_koppelen', 'and fonds_af_te_stemmen(p_regel, boeking_id)', '', 'kenmerkVindtBetaling'),
  { naam: 'zonder trigger afschriftregel_past', bewijs: 'regelHoudtBoeking', sql: 'drop trigger afschriftregel_past on afschriftregel' },
  zonder('afschriftregel_op_boeking', 'if new.boeking_id is not null and not fonds_af_te_stemmen(new, new.boeking_id) then', 'regelHoudtBoeking'),
  anders('afschriftregel_op_boeking', "if tg_op = 'UPDATE' and old.boeking_id is not null", 'if false', 'regelHoudtBoeking'),
  anders('fonds_corrigeren', "v_fout.soort not in ('betaling', 'terugontvangst')", "v_fout.soort <> 'betaling'", 'terugEnWeerTerug'),
  anders('fonds_corrigeren', "case v_fout.soort when 'betaling' then 'correctie' else 'terugcorrectie' end", "'correctie'", 'terugEnWeerTerug'),
  anders('fonds_corrigeren', "if v_fout.soort = 'terugontvangst' then", 'if false then', 'terugEnWeerTerug'),
  anders('fonds_corrigeren', "set stand = 'open', uitgave_id = null, betaalregel_id = null, boeking_id = null,", 'set', 'terugEnWeerTerug'),
  anders('fonds_terugontvangst_terugdraaien', 'teruggekregen_in_cent - p_boeking.bedrag_in_cent', 'teruggekregen_in_cent', 'terugEnWeerTerug'),
  anders('fonds_terugontvangst_terugdraaien', 'perform fonds_ruimte_toetsen(v_fonds, v_saldo, v_casus, p_boeking.bedrag_in_cent);', '', 'terugBinnenRuimte'),
  { naam: 'zonder trigger afschriftregel_geweest', bewijs: 'dagenKloppen', sql: 'drop trigger afschriftregel_geweest on afschriftregel' },
];
