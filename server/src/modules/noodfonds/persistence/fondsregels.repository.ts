import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Baat, Bijdrage, Drempel, Fondsregels, Goedkeurder, Plafond } from '../domain/fonds.js';
import { KLEINSTE_GROEP } from '../domain/verslag.js';

type Geld<T, V extends keyof T> = Omit<T, V> & Record<V, string>;
type Grenzen = 'snelTotEnMetInCent' | 'alleenTotEnMetInCent' | 'drempelTweedeAkkoordInCent';
type Rij = Geld<Omit<Fondsregels, 'plafondPerCasusInCent' | 'drempels' | 'plafonds' | 'goedkeurders'>, Grenzen> & {
  plafondPerCasusInCent: string | null;
  isBeheerder: boolean;
};

/** The rules of one fonds, and what each gemeente put in and got out. */
@Injectable()
export class FondsregelsRepository {
  async lees(tx: Tx, fondsId: string): Promise<{ regels: Fondsregels; isBeheerder: boolean }> {
    const [rij] = await tx.sql<Rij>(
      `select snel_tot_en_met_in_cent as "snelTotEnMetInCent", alleen_tot_en_met_in_cent as "alleenTotEnMetInCent",
         drempel_tweede_akkoord_in_cent as "drempelTweedeAkkoordInCent", plafond_per_casus_in_cent as "plafondPerCasusInCent",
         reservering_vervalt_na_dagen as "reserveringVervaltNaDagen", steekproef_een_op as "steekproefEenOp", kostenplaats, taakveld,
         beheerder_lid_id = $3 or coalesce(mijn_rol() = 'beheerder', false) as "isBeheerder"
       from fonds where regio_id = $1 and id = $2`,
      [tx.regioId, fondsId, tx.lidId],
    );
    if (!rij) throw new NietGevonden('fondsId');
    const { isBeheerder, ...waarden } = rij;
    const sleutel = [tx.regioId, fondsId];
    const drempels = await tx.sql<Geld<Drempel, 'bovenInCent'>>(
      'select boven_in_cent as "bovenInCent", goedkeuringen from fondsdrempel where regio_id = $1 and fonds_id = $2 order by boven_in_cent', sleutel);
    const plafonds = await tx.sql<Geld<Plafond, 'bedragInCent'>>(
      'select per, periode, uitgave_soort as "uitgaveSoort", bedrag_in_cent as "bedragInCent" from fondsplafond where regio_id = $1 and fonds_id = $2 order by per, periode, id', sleutel);
    const goedkeurders = await tx.sql<Omit<Goedkeurder, 'totEnMetInCent'> & { totEnMetInCent: string | null }>(
      `select lid_id as "lidId", tot_en_met_in_cent as "totEnMetInCent", soorten from fondsgoedkeurder
       where regio_id = $1 and fonds_id = $2 and (tot is null or tot > now()) order by sinds, lid_id`, sleutel);
    const regels: Fondsregels = {
      ...waarden,
      snelTotEnMetInCent: BigInt(rij.snelTotEnMetInCent),
      alleenTotEnMetInCent: BigInt(rij.alleenTotEnMetInCent),
      drempelTweedeAkkoordInCent: BigInt(rij.drempelTweedeAkkoordInCent),
      plafondPerCasusInCent: cent(rij.plafondPerCasusInCent),
      drempels: drempels.map((drempel) => ({ ...drempel, bovenInCent: BigInt(drempel.bovenInCent) })),
      plafonds: plafonds.map((plafond) => ({ ...plafond, bedragInCent: BigInt(plafond.bedragInCent) })),
      goedkeurders: goedkeurders.map((g) => ({ ...g, totEnMetInCent: cent(g.totEnMetInCent) })),
    };
    return { regels, isBeheerder };
  }

  async zet(tx: Tx, fondsId: string, regels: Fondsregels): Promise<void> {
    const metId = { ...regels, plafonds: regels.plafonds.map((plafond) => ({ id: nieuwId(), ...plafond })) };
    const tekst = JSON.stringify(metId, (_, waarde: unknown) => (typeof waarde === 'bigint' ? `${waarde}` : waarde));
    await tx.sql('select fonds_regels_zetten($1, $2)', [fondsId, tekst]);
  }

  /** Whose budget pays: per gemeente what it put in, and what its casussen cost; shared money first, without a gemeente. */
  async bijdragen(tx: Tx, fondsId: string): Promise<Bijdrage[]> {
    const rijen = await tx.sql<Geld<Bijdrage, 'ingelegdInCent' | 'besteedInCent'>>(
      `select gemeente_id as "gemeenteId", gemeente_naam as "gemeenteNaam", ingelegd as "ingelegdInCent", besteed as "besteedInCent"
       from fonds_bijdragen($1)`,
      [fondsId],
    );
    return rijen.map((rij) => ({ ...rij, ingelegdInCent: BigInt(rij.ingelegdInCent), besteedInCent: BigInt(rij.besteedInCent) }));
  }

  /** Whose costs fall; too few expenses to show have no figures. */
  async baten(tx: Tx, fondsId: string): Promise<Baat[]> {
    const rijen = await tx.sql<Omit<Baat, 'bedragInCent'> & { bedragInCent: string | null }>(
      'select partij, aantal, bedrag as "bedragInCent" from fonds_baten($1, $2)', [fondsId, KLEINSTE_GROEP],
    );
    return rijen.map((rij) => ({ ...rij, bedragInCent: cent(rij.bedragInCent) }));
  }
}

const cent = (waarde: string | null): bigint | null => (waarde === null ? null : BigInt(waarde));
