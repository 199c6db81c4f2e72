import { Injectable } from '@nestjs/common';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import { scimOnbekend } from '../domain/scim.js';

/** A person as a provider knows him. */
export interface Scimgebruiker {
  readonly id: string;
  readonly organisatieId: string;
  readonly lidId: string | null;
  readonly gebruikersnaam: string;
  readonly email: string;
  readonly externId: string | null;
  readonly voornaam: string;
  readonly achternaam: string;
  readonly naam: string;
  readonly functie: string;
  /** The light role to begin with and to fall back on. */
  readonly standaardRol: Rol;
  readonly actief: boolean;
  readonly versie: number;
  readonly gemaaktOp: Date;
  readonly gewijzigdOp: Date;
  readonly groepen: readonly { id: string; naam: string }[];
}

export type Gebruikerfeiten = Pick<Scimgebruiker, 'gebruikersnaam' | 'email' | 'externId' | 'voornaam' | 'achternaam' | 'naam' | 'functie' | 'actief'>;

const SELECT = `select g.id, g.organisatie_id as "organisatieId", g.lid_id as "lidId", g.gebruikersnaam, g.email, g.extern_id as "externId", g.voornaam, g.achternaam, g.naam, g.functie,
    g.standaard_rol as "standaardRol", g.actief, g.versie, g.gemaakt_op as "gemaaktOp", g.gewijzigd_op as "gewijzigdOp",
    (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'naam', r.naam) order by r.naam), '[]') from scim_groepslid l
       join scim_groep r on r.regio_id = l.regio_id and r.id = l.groep_id and r.verwijderd_op is null
     where l.regio_id = g.regio_id and l.gebruiker_id = g.id) as groepen
  from scim_gebruiker g where g.regio_id = $1 and g.organisatie_id = $2 and g.verwijderd_op is null`;

/** People who came through SCIM; those of another organisatie do not exist here. */
@Injectable()
export class ScimRepository {
  gebruikers(tx: Tx, organisatieId: string): Promise<Scimgebruiker[]> {
    return tx.sql<Scimgebruiker>(`${SELECT} order by g.gemaakt_op, g.id limit 10000`, [tx.regioId, organisatieId]);
  }

  /** @throws {ScimFout} not found */
  async gebruiker(tx: Tx, organisatieId: string, id: string, slot = false): Promise<Scimgebruiker> {
    if (slot) await tx.sql('select 1 from scim_gebruiker where regio_id = $1 and id = $2 for no key update', [tx.regioId, id]);
    const [rij] = await tx.sql<Scimgebruiker>(`${SELECT} and g.id = $3`, [tx.regioId, organisatieId, id]);
    if (!rij) throw scimOnbekend();
    return rij;
  }

  /** One change of who has which name at a time, so that nobody comes twice. */
  async vergrendel(tx: Tx, organisatieId: string): Promise<void> {
    await tx.sql("select pg_advisory_xact_lock(hashtextextended('scim:' || $1, 0))", [organisatieId]);
  }

  async voegToe(tx: Tx, id: string, bron: { organisatieId: string; standaardRol: Rol }, lidId: string | null, f: Gebruikerfeiten): Promise<void> {
    await tx.sql(
      `insert into scim_gebruiker (regio_id, id, organisatie_id, lid_id, gebruikersnaam, email, extern_id, voornaam, achternaam, naam, functie, actief, standaard_rol)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [tx.regioId, id, bron.organisatieId, lidId, f.gebruikersnaam, f.email, f.externId, f.voornaam, f.achternaam, f.naam, f.functie, f.actief, bron.standaardRol],
    );
  }

  async wijzig(tx: Tx, id: string, lidId: string | null, f: Gebruikerfeiten): Promise<void> {
    await tx.sql(
      `update scim_gebruiker set lid_id = $3, gebruikersnaam = $4, email = $5, extern_id = $6, voornaam = $7, achternaam = $8, naam = $9, functie = $10, actief = $11,
         versie = versie + 1, gewijzigd_op = now() where regio_id = $1 and id = $2`,
      [tx.regioId, id, lidId, f.gebruikersnaam, f.email, f.externId, f.voornaam, f.achternaam, f.naam, f.functie, f.actief],
    );
  }

  async verwijder(tx: Tx, id: string): Promise<void> {
    await tx.sql('update scim_gebruiker set actief = false, verwijderd_op = now(), versie = versie + 1, gewijzigd_op = now() where regio_id = $1 and id = $2', [tx.regioId, id]);
  }

  async lidMetAdres(tx: Tx, organisatieId: string, email: string): Promise<string | undefined> {
    const [rij] = await tx.sql<{ id: string | null }>(
      `select l.id from scim_lid_met_adres($2, $3) l(id)
       where not exists (select 1 from scim_gebruiker g where g.regio_id = $1 and g.lid_id = l.id and g.verwijderd_op is null)`,
      [tx.regioId, organisatieId, email],
    );
    return rij?.id ?? undefined;
  }

  /** The lid behind a user, also when its membership ended. */
  async lid(tx: Tx, lidId: string): Promise<{ rol: Rol; beeindigd: boolean; heeftAccount: boolean } | undefined> {
    const [rij] = await tx.sql<{ rol: Rol; beeindigd: boolean; heeftAccount: boolean }>(
      'select rol, beeindigd_op is not null as beeindigd, account_id is not null as "heeftAccount" from lid where regio_id = $1 and id = $2',
      [tx.regioId, lidId],
    );
    return rij;
  }

  async noem(tx: Tx, lidId: string, naam: string, functie: string): Promise<boolean> {
    const rijen = await tx.sql('update lid set naam = $3, functie = $4 where regio_id = $1 and id = $2 and (naam, functie) is distinct from ($3, $4) returning id', [tx.regioId, lidId, naam, functie]);
    return rijen.length > 0;
  }

  async heropen(tx: Tx, lidId: string, rol: Rol): Promise<void> {
    await tx.sql('update lid set beeindigd_op = null, rol = $3 where regio_id = $1 and id = $2', [tx.regioId, lidId, rol]);
  }

  /** Links that were sent and not used stop working; answers which. */
  async trekUitnodigingenIn(tx: Tx, lidId: string): Promise<string[]> {
    const rijen = await tx.sql<{ id: string }>('update uitnodiging set ingetrokken_op = now() where regio_id = $1 and lid_id = $2 and aangenomen_op is null and ingetrokken_op is null returning id', [tx.regioId, lidId]);
    return rijen.map(({ id }) => id);
  }
}
