import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';
import { fondsafschrift, regelVerwerken } from './betaling/afschrift.js';
import { opnieuw } from './opnieuw.js';

/** What a line of the bank may be joined to: an entry of its own fonds, direction and amount that stands and has no line yet. */
const AF_TE_STEMMEN = `
  create function fonds_af_te_stemmen(p_regel afschriftregel, p_boeking uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
    select exists (
      select 1 from boeking b where b.regio_id = p_regel.regio_id and b.fonds_id = p_regel.fonds_id and b.id = p_boeking
        and b.soort = case p_regel.richting when 'af' then 'betaling' else 'terugontvangst' end and b.bedrag_in_cent = p_regel.bedrag_in_cent
        and not exists (select 1 from boeking c where c.regio_id = b.regio_id and c.corrigeert_id = b.id)
        and not exists (select 1 from afschriftregel a where a.regio_id = b.regio_id and a.boeking_id = b.id and a.id <> p_regel.id)) $$;
  ${poortFunction('fonds_af_te_stemmen(afschriftregel, uuid)', 'dt_poort')}`;

/** Whatever writes the line: what it is joined to fits, and it lets go only of what was taken back. */
const SLOT = `
  create function afschriftregel_op_boeking() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if tg_op = 'UPDATE' and old.boeking_id is not distinct from new.boeking_id then
      return new;
    end if;
    if new.boeking_id is not null and not fonds_af_te_stemmen(new, new.boeking_id) then
      raise exception 'deze boeking past niet bij de regel' using errcode = 'DT125', detail = 'geboekt';
    end if;
    if tg_op = 'UPDATE' and old.boeking_id is not null
      and not exists (select 1 from boeking where regio_id = old.regio_id and corrigeert_id = old.boeking_id) then
      raise exception 'deze regel is al afgehandeld' using errcode = 'DT124';
    end if;
    return new;
  end $$;
  ${poortFunction('afschriftregel_op_boeking()', 'dt_poort')}
  create trigger afschriftregel_past before insert or update on afschriftregel for each row execute function afschriftregel_op_boeking();`;

const GEBOEKT = `    elsif p_wijze = 'geboekt' then
      select uitgave_id into v_uitgave from boeking where regio_id = v_regel.regio_id and fonds_id = v_regel.fonds_id and id = p_doel;
      if v_uitgave is null then
        raise exception 'boeking is er niet' using errcode = 'DT100', detail = 'doelId';
      end if;
      select * into v_betaalregel from betaalregel where regio_id = v_regel.regio_id and boeking_id = p_doel;
    elsif v_uitgave is not null then`;

const INVARIANT = `from mislukte_boeking m where regio_id = p_regio
  union all select 12, 'afschriftVolgtBoeking', count(*), count(*) filter (where a.lijnen > 1 or b.fonds_id <> a.fonds_id or b.bedrag_in_cent <> a.bedrag_in_cent
      or b.soort <> case a.richting when 'af' then 'betaling' else 'terugontvangst' end)
    from (select *, count(*) over (partition by boeking_id) as lijnen from afschriftregel where regio_id = p_regio and boeking_id is not null) a
      join boeking b on b.regio_id = a.regio_id and b.id = a.boeking_id`;

/** A payment or refund that somebody booked before the bank told of it is joined with its line when that comes: by its mark, or by choice; nothing is booked twice. */
export class BetaaldVoorHetAfschrift1795305600830 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${AF_TE_STEMMEN}${SLOT}
      ${opnieuw(fondsafschrift, 'fonds_afschriftregel_koppelen',
        ['    v_betaalregel betaalregel;', '    v_betaalregel betaalregel;\n    v_boeking uuid;'],
        ["and kenmerk = p_regel.kenmerk and bedrag_in_cent = p_regel.bedrag_in_cent and stand = 'open';",
          "and kenmerk = p_regel.kenmerk\n      and ((stand = 'open' and bedrag_in_cent = p_regel.bedrag_in_cent) or (stand = 'betaald' and not p_mislukt and fonds_af_te_stemmen(p_regel, boeking_id)));"],
        ['    perform fonds_regel_afhandelen(p_boeking, v_betaalregel.id, not p_mislukt);',
          "    v_boeking := v_betaalregel.boeking_id;\n    if v_betaalregel.stand = 'open' then\n      perform fonds_regel_afhandelen(p_boeking, v_betaalregel.id, not p_mislukt);\n      v_boeking := case when not p_mislukt then p_boeking end;\n    end if;"],
        ['boeking_id = case when not p_mislukt then p_boeking end, afgehandeld_op', 'boeking_id = v_boeking, afgehandeld_op'])}
      ${opnieuw(regelVerwerken('create', 'eigenKenmerk'), 'fonds_afschriftregel_verwerken',
        ["and p_wijze <> 'terzijde' then", "and p_wijze not in ('terzijde', 'geboekt') then"],
        ['    elsif v_uitgave is not null then', GEBOEKT],
        ["boeking_id = case when p_wijze <> 'terzijde' then p_id end", "boeking_id = case p_wijze when 'geboekt' then p_doel when 'terzijde' then null else p_id end"])}
      ${herschrijf('fonds_regels_nagaan(uuid)', 'from mislukte_boeking m where regio_id = p_regio', INVARIANT)}`);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
