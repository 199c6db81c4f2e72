import { Injectable } from '@nestjs/common';
import type { Inzagedossier } from '@doorbraaktafel/shared/validation';
import type { Tx } from '../../../platform/database/transaction.js';

const DOEL = 'een kopie van de eigen gegevens';
/** The column of the client in the veldmatrix: what he reads, or gets on request. */
const VOOR_DE_CLIENT = (rij: string) => `exists (select 1 from veldmatrix m where m.rol = 'client' and m.gegevensgroep = ${rij}.gegevensgroep and m.code in ('R', 'I'))`;
const VAN = (rij: string) => `${rij}.regio_id = $1 and ${rij}.casus_id = $2`;
const BRON = (rij: string) => `join organisatie o on o.regio_id = ${rij}.regio_id and o.id = ${rij}.bron_organisatie_id`;

type Deel = Exclude<keyof Inzagedossier, 'versie' | 'gemaaktOp' | 'namens' | 'besluiten' | 'casus' | 'persoon'>;

/** One statement per part of the copy; row-level security of who asks does the rest. */
const DELEN: Readonly<Record<Deel, string>> = {
  dossier: `select coalesce(v.gegevensgroep, f.gegevensgroep) as gegevensgroep, o.naam as bron, v.grondslag, v.doel, coalesce(v.inhoud -> 'regels', '[]') as regels,
      f.tekst as afspraak, greatest(v.gewijzigd_op, f.gewijzigd_op) as "gewijzigdOp",
      (select coalesce(jsonb_agg(jsonb_build_object('namens', r.namens, 'organisatie', ro.naam, 'tekst', r.tekst, 'reden', r.reden, 'gevraagdOp', r.gevraagd_op, 'antwoord', r.antwoord,
          'antwoordtekst', r.antwoordtekst) order by r.gevraagd_op, r.id), '[]')
        from rectificatie r join organisatie ro on ro.regio_id = r.regio_id and ro.id = r.organisatie_id
        where ${VAN('r')} and r.gegevensgroep = v.gegevensgroep and r.bron_organisatie_id = v.bron_organisatie_id) as aanvullingen
    from (select * from dossierdeel d where ${VAN('d')} and ${VOOR_DE_CLIENT('d')}) v
      full join (select * from functioneel_deel d where ${VAN('d')} and ${VOOR_DE_CLIENT('d')}) f on f.gegevensgroep = v.gegevensgroep and f.bron_organisatie_id = v.bron_organisatie_id
      join organisatie o on o.regio_id = $1 and o.id = coalesce(v.bron_organisatie_id, f.bron_organisatie_id) order by 1, 2`,
  netwerk: `select n.soort, n.relatie, n.doet, o.naam as bron from netwerklid n ${BRON('n')} where ${VAN('n')} and n.verwijderd_op is null and ${VOOR_DE_CLIENT('n')} order by n.id`,
  acties: `select a.tekst, o.naam as organisatie, a.voor::text as voor, a.afgerond_op as "afgerondOp", a.resultaat
    from actie a join organisatie o on o.regio_id = a.regio_id and o.id = a.organisatie_id where ${VAN('a')} order by a.voor, a.id`,
  deelnemers: `select o.naam as organisatie, d.reden, d.doel, d.grondslag, d.uitgenodigd_op as vanaf, d.vertrokken_op as tot
    from deelnemer d join organisatie o on o.regio_id = d.regio_id and o.id = d.organisatie_id where ${VAN('d')} order by d.uitgenodigd_op, d.id`,
  toestemmingen: `select s.gegevensgroep, o.naam as ontvanger, s.versie, s.grond, s.gegeven_op as "gegevenOp", s.geldig_tot::text as "geldigTot", s.ingetrokken_op as "ingetrokkenOp"
    from toestemming s join organisatie o on o.regio_id = s.regio_id and o.id = s.ontvangende_organisatie_id where ${VAN('s')} order by s.gegeven_op, s.id`,
  uitgaven: `select u.soort, u.bedrag_in_cent::text as "bedragInCent", u.aangevraagd_op as "aangevraagdOp", u.betaald_op as "betaaldOp" from uitgave u where ${VAN('u')} order by u.aangevraagd_op, u.id`,
  berichten: 'select organisatie_naam as organisatie, gegevensgroep, tekst, geplaatst_op as "geplaatstOp" from inzage_berichten($2) where $1::uuid is not null',
  gekeken: 'select organisatie_naam as organisatie, rol, gegevensgroep, dag::text as dag, doel, nood, nood_reden as "noodReden" from inzage_toegang($2) where $1::uuid is not null',
};

const CASUS = `select k.pseudoniem as schuilnaam, k.vraag, k.eigen_woorden as "eigenWoorden", k.fase, k.aangemeld_op as "aangemeldOp", k.afgesloten_op as "afgeslotenOp", o.naam as verantwoordelijke
  from casus k join organisatie o on o.regio_id = k.regio_id and o.id = coalesce(k.verantwoordelijke_organisatie_id, k.brengende_organisatie_id) where k.regio_id = $1 and k.id = $2`;

export type Bronnen = Pick<Inzagedossier, Deel | 'casus' | 'persoon'>;

/** Reads everything of a casus that its client may have, as far as who asks may read it; every part leaves its access line. */
@Injectable()
export class Dossierbron {
  async lees(tx: Tx, casusId: string): Promise<Bronnen | undefined> {
    const sleutel = [tx.regioId, casusId];
    const [casus] = await tx.sql<Inzagedossier['casus']>(CASUS, sleutel);
    if (!casus) return undefined;
    const [persoon] = await tx.sql<NonNullable<Inzagedossier['persoon']>>('select p.naam, p.geboortejaar, p.telefoon from persoonsgegeven p where p.regio_id = $1 and p.casus_id = $2', sleutel);
    const delen = {} as Record<Deel, { gegevensgroep?: string }[]>;
    for (const deel of Object.keys(DELEN) as Deel[]) delen[deel] = await tx.sql(DELEN[deel], sleutel);
    const groepen = ['casus', ...(persoon ? ['personalia'] : []), ...delen.dossier.map(({ gegevensgroep }) => gegevensgroep ?? 'casus'), ...this.groepenVan(delen)];
    for (const gegevensgroep of new Set(groepen)) tx.gelezen({ casusId, gegevensgroep, doel: DOEL, actie: 'E' });
    return { casus, persoon: persoon ?? null, ...(delen as unknown as Pick<Bronnen, Deel>) };
  }

  /** Names of other people in the network, to be cut out of what is written. */
  async derden(tx: Tx, casusId: string): Promise<string[]> {
    const rijen = await tx.sql<{ naam: string }>(`select n.naam from netwerklid n where ${VAN('n')} and n.soort = 'persoon'`, [tx.regioId, casusId]);
    return rijen.map(({ naam }) => naam);
  }

  private groepenVan(delen: Readonly<Record<Deel, readonly unknown[]>>): string[] {
    const bij: readonly (readonly [Deel, string])[] = [['netwerk', 'netwerkpersonen'], ['berichten', 'discussie'], ['gekeken', 'toegangslog'], ['uitgaven', 'fondsuitgave'], ['acties', 'besluit']];
    return bij.flatMap(([deel, groep]) => (delen[deel].length > 0 ? [groep] : []));
  }
}
