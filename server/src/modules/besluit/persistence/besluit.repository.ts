import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Fondssoort } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Besluit, Dekking, Grond } from '../domain/besluit.js';
import type { Besluitverloop } from '../domain/naspel.js';
import type { Termijn } from '../../../platform/kalender/termijn.js';
import type { GelezenMandaat } from './mandaat.repository.js';

/** A mandate as it was when the besluit was taken. */
export interface BevrorenMandaat {
  readonly id: string;
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly houderNaam: string;
  readonly houderFunctie: string;
  readonly domein: string;
  readonly besluitsoorten: readonly string[];
  /** Whole cents as text, since JSON knows no bigint. */
  readonly maxBedragInCent: string;
  readonly doorzetbaar: boolean;
  readonly document: string;
  readonly geldigVan: string;
  readonly geldigTot: string;
  /** Who used it and in which quality; absent on besluiten from before this was recorded. */
  readonly door?: Handelende;
}

/** Who acted under a mandate: its holder, a deputy, or somebody else the organisation answered through. */
export interface Handelende {
  readonly naam: string;
  readonly functie: string;
  readonly als: 'houder' | 'vervanger' | 'anders';
}

/** A mandate that covers an obligation, with who used it. */
export interface GebruikteDekking extends Dekking<GelezenMandaat> {
  readonly door: Handelende;
}

export interface GelezenBesluit extends Omit<Besluit, 'voorstelId' | 'rondeId'>, Besluitverloop {
  /** Absent when it was granted in the fast lane of a fonds. */
  readonly voorstelId: string | null;
  readonly rondeId: string | null;
  readonly nummer: number;
  readonly genomenOp: Date;
  readonly genomenDoor: string;
  readonly genomenDoorNaam: string;
  readonly genomenDoorFunctie: string;
  /** The one it rests on first, then the others that bind an organisation. */
  readonly mandaten: readonly BevrorenMandaat[];
  readonly uitgaveId: string | null;
  /** What the money is for; absent without an expense that this lid sees. */
  readonly uitgaveSoort: string | null;
  /** Paid on it and not come back, in cents; absent without an expense that this lid sees. */
  readonly betaaldInCent: bigint | null;
  /** Where its money comes from; absent when nothing was set aside. */
  readonly fondsSoort: Fondssoort | null;
  /** The voorstel, when it set a rule aside. */
  readonly opzijVoorstelId: string | null;
  readonly eindeReden: string | null;
  readonly vervangenDoorNummer: number | null;
  /** The besluit that this one replaced. */
  readonly vervangtNummer: number | null;
  /** Absent for what stood on the agenda of a zitting, and for what a fonds granted by itself. */
  readonly lijstplek: Lijstplek | null;
}

/** The list of a besluit that was taken outside a zitting: of the first zitting of its tafel that opens afterwards. */
export interface Lijstplek {
  readonly tafelNaam: string;
  /** Absent until that zitting opens, and for who may not see it. */
  readonly zittingId: string | null;
  readonly zittingOp: Date | null;
}

type Rij = Omit<GelezenBesluit, 'bedragInCent' | 'betaaldInCent' | 'lijstplek'> & { bedragInCent: string | null; betaaldInCent: string | null } & { [veld in keyof Lijstplek]: Lijstplek[veld] | null };

const SELECT = `
  select b.id, b.casus_id as "casusId", b.voorstel_id as "voorstelId", b.ronde_id as "rondeId", b.agendapunt_id as "agendapuntId",
    b.nummer, b.soort, b.wijze, b.tekst, b.bedrag_in_cent as "bedragInCent", b.herzien_voor::text as "herzienVoor",
    b.genomen_op as "genomenOp", b.genomen_door as "genomenDoor", l.naam as "genomenDoorNaam", coalesce(nullif(l.functie, ''), l.rol) as "genomenDoorFunctie",
    coalesce(b.mandaat_bevroren, '[]') as mandaten,
    (select u.id from uitgave u where u.regio_id = b.regio_id and u.besluit_id = b.id limit 1) as "uitgaveId",
    (select u.soort from uitgave u where u.regio_id = b.regio_id and u.besluit_id = b.id limit 1) as "uitgaveSoort",
    (select u.betaald_in_cent - u.gecorrigeerd_in_cent - u.teruggekregen_in_cent from uitgave u where u.regio_id = b.regio_id and u.besluit_id = b.id limit 1) as "betaaldInCent",
    case when b.bedrag_in_cent > 0 then besluit_fondssoort(b.id) end as "fondsSoort",
    (select o.voorstel_id from opzijzetting o where o.regio_id = b.regio_id and o.voorstel_id = b.voorstel_id) as "opzijVoorstelId",
    b.ingetrokken_op as "ingetrokkenOp", b.vervangen_door as "vervangenDoor", b.einde_reden as "eindeReden",
    (select n.nummer from besluit n where n.regio_id = b.regio_id and n.id = b.vervangen_door) as "vervangenDoorNummer",
    (select o.nummer from besluit o where o.regio_id = b.regio_id and o.vervangen_door = b.id) as "vervangtNummer",
    b.tegenspraak_dag::text as "tegenspraakDag", b.heroverweging_dag::text as "heroverwegingDag",
    coalesce(clock_timestamp() >= b.tegenspraak_op, true) as "tegenspraakVoorbij",
    coalesce(clock_timestamp() >= b.heroverweging_op, true) as "heroverwegingVoorbij",
    lijst_tafel.naam as "tafelNaam", lijst_zitting.id as "zittingId", lijst_zitting.gepland_op as "zittingOp"
  from besluit b join lid l on l.regio_id = b.regio_id and l.id = b.genomen_door
    left join tafel lijst_tafel on lijst_tafel.regio_id = b.regio_id and lijst_tafel.id = b.lijst_tafel_id
    left join zitting lijst_zitting on b.lijst_tafel_id is not null and lijst_zitting.regio_id = b.regio_id
      and lijst_zitting.id = (select lijst_van_besluit(b.agendapunt_id, b.lijst_tafel_id, b.genomen_op))
  where b.regio_id = $1`;

/** A besluit as it is taken, with until when it can be spoken against. */
export type NieuwBesluit = Besluit & { readonly nummer: number; readonly tegenspraak: Termijn; readonly heroverweging: Termijn };

const alsCent = (tekst: string | null) => (tekst === null ? null : BigInt(tekst));

@Injectable()
export class BesluitRepository {
  /** Numbers per regio have no holes: the row stays locked until this commit. */
  async volgendNummer(tx: Tx): Promise<number> {
    const [rij] = await tx.sql<{ nummer: number }>(
      `insert into besluitnummer (regio_id, laatste) values ($1, 1)
       on conflict (regio_id) do update set laatste = besluitnummer.laatste + 1 returning laatste as nummer`,
      [tx.regioId],
    );
    return rij?.nummer ?? 1;
  }

  /** Under its agendapunt, unless the list of that zitting is fixed already. */
  async bewaar(tx: Tx, b: NieuwBesluit, dekkingen: readonly GebruikteDekking[], gronden: readonly Grond[]): Promise<void> {
    const mandaten = dekkingen.map(bevries);
    await tx.sql(
      `insert into besluit (regio_id, id, casus_id, voorstel_id, ronde_id, agendapunt_id, nummer, soort, wijze, tekst, bedrag_in_cent,
         mandaat_id, mandaat_bevroren, herzien_voor, genomen_door, tegenspraak_dag, tegenspraak_op, heroverweging_dag, heroverweging_op)
       values ($1, $2, $3, $4, $5, case when not besluitenlijst_is_vast($6) then $6 end, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        tx.regioId, b.id, b.casusId, b.voorstelId, b.rondeId, b.agendapuntId, b.nummer, b.soort, b.wijze, b.tekst, b.bedragInCent,
        mandaten[0]?.id ?? null, mandaten.length > 0 ? JSON.stringify(mandaten) : null, b.herzienVoor, tx.lidId,
        b.tegenspraak.laatsteDag, b.tegenspraak.verstrijktOp, b.heroverweging.laatsteDag, b.heroverweging.verstrijktOp,
      ],
    );
    await this.boekGebruik(tx, b, dekkingen);
    for (const [volgorde, { soort, gegevensgroep, tekst }] of gronden.entries()) {
      await tx.sql(
        `insert into besluitgrond (regio_id, id, casus_id, besluit_id, volgorde, soort, gegevensgroep, bron_organisatie_id, tekst)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [tx.regioId, nieuwId(), b.casusId, b.id, volgorde + 1, soort, gegevensgroep, tx.ctx.organisatieId, tekst],
      );
    }
  }

  // What a mandate covered counts towards its maximum per period.
  private async boekGebruik(tx: Tx, { id, casusId }: Besluit, dekkingen: readonly GebruikteDekking[]): Promise<void> {
    const perMandaat = new Map<string, bigint>();
    for (const { mandaat, verplichting } of dekkingen) perMandaat.set(mandaat.id, (perMandaat.get(mandaat.id) ?? 0n) + verplichting.bedragInCent);
    for (const [mandaatId, bedrag] of perMandaat) {
      await tx.sql('insert into mandaatgebruik (regio_id, besluit_id, mandaat_id, casus_id, bedrag_in_cent) values ($1, $2, $3, $4, $5)', [
        tx.regioId, id, mandaatId, casusId, bedrag,
      ]);
    }
  }

  /** Withdrawn with a reason, or replaced with reason and reference; the database lets it happen once. */
  async beeindig(tx: Tx, id: string, reden: string, vervangenDoor: string | null): Promise<void> {
    await tx.sql(
      `update besluit set einde_reden = $3, beeindigd_door = $4, vervangen_door = $5, ingetrokken_op = case when $5::uuid is null then clock_timestamp() end
       where regio_id = $1 and id = $2`,
      [tx.regioId, id, reden, tx.lidId, vervangenDoor],
    );
  }

  async get(tx: Tx, id: string): Promise<GelezenBesluit | undefined> {
    return (await this.lees(tx, 'and b.id = $2', [id]))[0];
  }

  /** Newest first. */
  vanCasus(tx: Tx, casusId: string): Promise<GelezenBesluit[]> {
    return this.lees(tx, 'and b.casus_id = $2 order by b.nummer desc', [casusId]);
  }

  /** In the order in which they were taken; what was taken outside a zitting comes last. */
  vanZitting(tx: Tx, zittingId: string): Promise<GelezenBesluit[]> {
    const opAgenda = 'select a.id from agendapunt a where a.regio_id = b.regio_id and a.zitting_id = $2';
    return this.lees(tx, `and (b.agendapunt_id in (${opAgenda}) or b.id in (select besluiten_buiten_zitting($2))) order by b.agendapunt_id is null, b.nummer`, [zittingId]);
  }

  /** Those on which a bestuurder still has to answer, the first term first. */
  metOpenHeroverweging(tx: Tx): Promise<GelezenBesluit[]> {
    const open = 'from heroverweging h where h.regio_id = b.regio_id and h.besluit_id = b.id and h.uitkomst is null';
    return this.lees(tx, `and exists (select 1 ${open}) order by (select h.antwoord_op ${open}), b.nummer limit 100`, []);
  }

  /** Standing besluiten of which an organisation says, while they can be spoken against, that its answer was written down wrongly; oldest first. */
  metCorrectie(tx: Tx): Promise<{ id: string; casusId: string }[]> {
    return tx.sql(
      `select b.id, b.casus_id as "casusId" from besluit b
       where b.regio_id = $1 and b.ingetrokken_op is null and b.vervangen_door is null and greatest(b.tegenspraak_op, b.heroverweging_op) > clock_timestamp()
         and exists (select 1 from standpuntbevestiging k
           join standpunt s on s.regio_id = k.regio_id and s.ronde_id = k.ronde_id and s.organisatie_id = k.organisatie_id and k.gegeven_op >= s.gegeven_op
           where k.regio_id = b.regio_id and k.ronde_id = b.ronde_id and not k.klopt)
       order by b.nummer`,
      [tx.regioId],
    );
  }

  /** Newest first, after the besluit with id `na`. */
  pagina(tx: Tx, na: string | null, aantal: number): Promise<GelezenBesluit[]> {
    const vanaf = '($2::uuid is null or b.nummer < (select n.nummer from besluit n where n.regio_id = b.regio_id and n.id = $2))';
    return this.lees(tx, `and ${vanaf} order by b.nummer desc limit $3`, [na, aantal]);
  }

  /** The same sentences in their order without the name of any client; only for toezicht. */
  async zonderNamen(tx: Tx, casusId: string, zinnen: readonly string[]): Promise<string[]> {
    return (await tx.sql<{ tekst: string }>('select tekst from toezicht_teksten($1, $2)', [casusId, zinnen])).map(({ tekst }) => tekst);
  }

  /** The paragraphs this reader may see, per besluit. */
  async gronden(tx: Tx, besluiten: readonly { id: string; casusId: string }[]): Promise<Map<string, Grond[]>> {
    const perBesluit = new Map<string, Grond[]>(besluiten.map(({ id }) => [id, []]));
    const rijen = await tx.sql<Grond & { besluitId: string; casusId: string }>(
      `select besluit_id as "besluitId", casus_id as "casusId", soort, gegevensgroep, tekst from besluitgrond
       where regio_id = $1 and besluit_id = any($2) order by besluit_id, volgorde`,
      [tx.regioId, [...perBesluit.keys()]],
    );
    for (const { besluitId, casusId, ...grond } of rijen) {
      tx.gelezen({ casusId, gegevensgroep: grond.gegevensgroep, doel: 'besluiten over een casus' });
      perBesluit.get(besluitId)?.push(grond);
    }
    return perBesluit;
  }

  private async lees(tx: Tx, waar: string, params: readonly unknown[]): Promise<GelezenBesluit[]> {
    const rijen = await tx.sql<Rij>(`${SELECT} ${waar}`, [tx.regioId, ...params]);
    return rijen.map((rij) => {
      tx.gelezen({ casusId: rij.casusId, gegevensgroep: 'besluit', doel: 'besluiten over een casus' });
      const { tafelNaam, zittingId, zittingOp, ...besluit } = rij;
      const lijstplek = tafelNaam === null ? null : { tafelNaam, zittingId, zittingOp };
      return { ...besluit, lijstplek, bedragInCent: alsCent(rij.bedragInCent), betaaldInCent: alsCent(rij.betaaldInCent) };
    });
  }
}

function bevries({ mandaat: m, door }: GebruikteDekking): BevrorenMandaat {
  const { id, organisatieId, organisatieNaam, houderNaam, houderFunctie, domein, besluitsoorten, doorzetbaar, document, geldigVan, geldigTot } = m;
  return {
    id, organisatieId, organisatieNaam, houderNaam, houderFunctie, domein, besluitsoorten,
    maxBedragInCent: `${m.maxBedragInCent}`, doorzetbaar, document, geldigVan, geldigTot, door,
  };
}
