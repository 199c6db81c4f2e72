interface OpenWerk {
  readonly wat: string;
  /** Answers a row while it is open; `p_regio`, `p_casus` and `p_organisatie` say for whom. */
  readonly sql: string;
}

/** Work that was just done counts for a minute more, so that who did it can read the answer to that act. */
const NOG_OPEN = (tijd: string) => `(${tijd} is null or ${tijd} > now() - interval '1 minute')`;
const VAN_CASUS = (rij: string) => `${rij}.regio_id = p_regio and ${rij}.casus_id = p_casus`;

/**
 * What keeps a casus open for an organisation that takes part, also outside the agenda: an own term, actie, ronde or review.
 * A question about a fact is none of these: it waits until the casus is on the agenda.
 */
export const OPEN_WERK: readonly OpenWerk[] = [
  { wat: 'actie', sql: `select 1 from actie a where ${VAN_CASUS('a')} and a.organisatie_id = p_organisatie and ${NOG_OPEN('a.afgerond_op')}` },
  {
    wat: 'ronde',
    sql: `select 1 from ronde r join standpunt s on s.regio_id = r.regio_id and s.ronde_id = r.id and s.organisatie_id = p_organisatie
      where ${VAN_CASUS('r')} and r.gesloten_op is null`,
  },
  {
    wat: 'zienswijze voor een doorzetting',
    sql: `select 1 from zienswijze z join doorzetvoornemen v on v.regio_id = z.regio_id and v.id = z.voornemen_id and v.termijn_op > now()
      where ${VAN_CASUS('z')} and z.organisatie_id = p_organisatie and ${NOG_OPEN('z.gegeven_op')}`,
  },
  {
    wat: 'termijn voor tegenspraak of heroverweging',
    sql: `select 1 from besluit b join standpunt s on s.regio_id = b.regio_id and s.ronde_id = b.ronde_id and s.organisatie_id = p_organisatie
      where ${VAN_CASUS('b')} and b.ingetrokken_op is null and greatest(b.tegenspraak_op, b.heroverweging_op) > now()`,
  },
  { wat: 'heroverweging', sql: `select 1 from heroverweging h where ${VAN_CASUS('h')} and h.organisatie_id = p_organisatie and h.uitkomst is null` },
  {
    wat: 'crisisoverleg',
    sql: `select 1 from crisisoverleg c
        join crisisgenodigde g on g.regio_id = c.regio_id and g.crisisoverleg_id = c.id and g.organisatie_id = p_organisatie
      where ${VAN_CASUS('c')} and c.gesloten_op is null and c.tot > now()`,
  },
  {
    wat: 'termijn op de route',
    sql: `select 1 from opschaalstap o
      where ${VAN_CASUS('o')} and o.eigenaar_organisatie_id = p_organisatie and o.termijn >= (now() at time zone 'Europe/Amsterdam')::date`,
  },
];
