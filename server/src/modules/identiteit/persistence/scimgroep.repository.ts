import { Injectable } from '@nestjs/common';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import { type Rolgroep, scimOnbekend } from '../domain/scim.js';

/** A group as a provider knows it, with the role that a beheerder gave its members. */
export interface Scimgroep {
  readonly id: string;
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly naam: string;
  readonly externId: string | null;
  readonly rol: Rol | null;
  readonly versie: number;
  readonly gemaaktOp: Date;
  readonly gewijzigdOp: Date;
  readonly leden: readonly { id: string; naam: string }[];
}

const SELECT = `select g.id, g.organisatie_id as "organisatieId", o.naam as "organisatieNaam", g.naam, g.extern_id as "externId", g.rol, g.versie, g.gemaakt_op as "gemaaktOp",
    g.gewijzigd_op as "gewijzigdOp", (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'naam', u.naam) order by u.naam, u.id), '[]') from scim_groepslid l
       join scim_gebruiker u on u.regio_id = l.regio_id and u.id = l.gebruiker_id and u.verwijderd_op is null where l.regio_id = g.regio_id and l.groep_id = g.id) as leden
  from scim_groep g join organisatie o on o.regio_id = g.regio_id and o.id = g.organisatie_id
  where g.regio_id = $1 and g.verwijderd_op is null and ($2::uuid is null or g.organisatie_id = $2)`;

/** Groups that came through SCIM; null for the organisatie asks those of all. */
@Injectable()
export class ScimgroepRepository {
  lijst(tx: Tx, organisatieId: string | null): Promise<Scimgroep[]> {
    return tx.sql<Scimgroep>(`${SELECT} order by g.gemaakt_op, g.id limit 1000`, [tx.regioId, organisatieId]);
  }

  /** @throws {ScimFout} not found */
  async haal(tx: Tx, organisatieId: string | null, id: string): Promise<Scimgroep> {
    await tx.sql('select 1 from scim_groep where regio_id = $1 and id = $2 for no key update', [tx.regioId, id]);
    const [rij] = await tx.sql<Scimgroep>(`${SELECT} and g.id = $3`, [tx.regioId, organisatieId, id]);
    if (!rij) throw scimOnbekend();
    return rij;
  }

  async voegToe(tx: Tx, id: string, organisatieId: string, naam: string, externId: string | null): Promise<void> {
    await tx.sql('insert into scim_groep (regio_id, id, organisatie_id, naam, extern_id) values ($1, $2, $3, $4, $5)', [tx.regioId, id, organisatieId, naam, externId]);
  }

  async wijzig(tx: Tx, id: string, naam: string, externId: string | null): Promise<void> {
    await tx.sql('update scim_groep set naam = $3, extern_id = $4, versie = versie + 1, gewijzigd_op = now() where regio_id = $1 and id = $2', [tx.regioId, id, naam, externId]);
  }

  async koppel(tx: Tx, id: string, rol: Rol | null): Promise<void> {
    await tx.sql('update scim_groep set rol = $3, versie = versie + 1, gewijzigd_op = now() where regio_id = $1 and id = $2', [tx.regioId, id, rol]);
  }

  async verwijder(tx: Tx, id: string): Promise<void> {
    await tx.sql('delete from scim_groepslid where regio_id = $1 and groep_id = $2', [tx.regioId, id]);
    await tx.sql('update scim_groep set verwijderd_op = now(), versie = versie + 1, gewijzigd_op = now() where regio_id = $1 and id = $2', [tx.regioId, id]);
  }

  /** From now on exactly these; answers whom it touched. */
  async zetLeden(tx: Tx, id: string, gebruikers: readonly string[]): Promise<string[]> {
    const weg = await tx.sql<{ id: string }>('delete from scim_groepslid where regio_id = $1 and groep_id = $2 and not gebruiker_id = any($3::uuid[]) returning gebruiker_id as id', [tx.regioId, id, gebruikers]);
    const erbij = await tx.sql<{ id: string }>(
      'insert into scim_groepslid (regio_id, groep_id, gebruiker_id) select $1, $2, u from unnest($3::uuid[]) u on conflict do nothing returning gebruiker_id as id',
      [tx.regioId, id, gebruikers],
    );
    return [...weg, ...erbij].map((rij) => rij.id);
  }

  /** Roles of the groups that this user is in, and all roles that some group of the organisatie gives. */
  async rollen(tx: Tx, organisatieId: string, gebruikerId: string): Promise<{ van: Rolgroep[]; beheerd: Rol[] }> {
    const groepen = await tx.sql<Rolgroep & { erin: boolean }>(
      `select g.naam, g.rol, exists (select 1 from scim_groepslid l where l.regio_id = g.regio_id and l.groep_id = g.id and l.gebruiker_id = $3) as erin
       from scim_groep g where g.regio_id = $1 and g.organisatie_id = $2 and g.verwijderd_op is null and g.rol is not null`,
      [tx.regioId, organisatieId, gebruikerId],
    );
    return { van: groepen.filter(({ erin }) => erin), beheerd: groepen.map(({ rol }) => rol) };
  }
}
