import type { NestExpressApplication } from '@nestjs/platform-express';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { Sessies } from '../../src/modules/identiteit/index.js';
import { Organisaties, type OrganisatieSoort } from '../../src/modules/organisatie/index.js';
import type { Context } from '../../src/platform/context/context.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { nieuweTrace } from '../../src/platform/telemetry/trace.js';
import { withClient } from './database.js';
import type { TestApp } from './app.js';

export const WACHTWOORD = 'Waterlelie-oefenen-2026';

/** One lid of a test regio, ready to act. */
export interface TestLid {
  readonly ctx: Context;
  readonly email: string;
}

/** A regio with one lid for each role, in organisations that fit. */
export interface TestRegio {
  readonly id: string;
  readonly naam: string;
  readonly organisaties: Record<'gemeente' | 'corporatie' | 'corporatie2' | 'zorg' | 'zorg2' | 'noodfonds' | 'toezicht', string>;
  readonly leden: Record<TestRol, TestLid>;
}

export type TestRol =
  | 'regisseur'
  | 'plaatsvervanger'
  | 'begeleider'
  | 'begeleider2'
  | 'corporatie'
  | 'corporatie2'
  | 'wmo'
  | 'fonds'
  | 'fonds2'
  | 'bestuurder'
  | 'directie'
  | 'directieZorg'
  | 'auditor'
  | 'client'
  | 'beheerder';

const ORGANISATIES: Record<keyof TestRegio['organisaties'], OrganisatieSoort> = {
  gemeente: 'gemeente',
  corporatie: 'corporatie',
  corporatie2: 'corporatie',
  zorg: 'zorgaanbieder',
  zorg2: 'zorgaanbieder',
  noodfonds: 'anders',
  toezicht: 'anders',
};

const LEDEN: Record<TestRol, [keyof TestRegio['organisaties'], Rol]> = {
  beheerder: ['gemeente', 'beheerder'],
  regisseur: ['gemeente', 'ketenregisseur'],
  plaatsvervanger: ['gemeente', 'ketenregisseur'],
  begeleider: ['zorg', 'zorgaanbieder'],
  begeleider2: ['zorg2', 'zorgaanbieder'],
  corporatie: ['corporatie', 'woningcorporatie'],
  corporatie2: ['corporatie2', 'woningcorporatie'],
  wmo: ['gemeente', 'gemeente_wmo'],
  fonds: ['noodfonds', 'fondsbeheerder'],
  fonds2: ['noodfonds', 'fondsbeheerder'],
  bestuurder: ['gemeente', 'bestuurder'],
  directie: ['corporatie', 'bestuurder'],
  directieZorg: ['zorg', 'bestuurder'],
  auditor: ['toezicht', 'fg_of_auditor'],
  client: ['zorg', 'client'],
};

/** Three regio's, so that isolation is never tested with one or two tenants. */
export async function makeRegios(test: TestApp): Promise<[TestRegio, TestRegio, TestRegio]> {
  return [await makeRegio(test, 'Duinrand'), await makeRegio(test, 'Polderland'), await makeRegio(test, 'Heidezoom')];
}

async function makeRegio(test: TestApp, naam: string): Promise<TestRegio> {
  const id = nieuwId();
  const organisaties = mapKeys(ORGANISATIES, () => nieuwId());
  const lidIds = mapKeys(LEDEN, () => nieuwId());
  const accounts = new Map<string, string>();
  for (const rol of Object.keys(LEDEN)) {
    accounts.set(rol, await test.app.get(Sessies).accountMaken(emailOf(rol, naam), WACHTWOORD));
  }
  await withClient(test.database.superuserUrl, async (client) => {
    await client.query('insert into regio (regio_id, naam) values ($1, $2)', [id, naam]);
  });
  const regio: TestRegio = {
    id,
    naam,
    organisaties,
    leden: mapKeys(LEDEN, (rol, [organisatie, lidRol]) => ({
      email: emailOf(rol, naam),
      ctx: {
        regioId: id,
        lidId: lidIds[rol],
        accountId: accounts.get(rol) ?? '',
        organisatieId: organisaties[organisatie],
        rol: lidRol,
        naam: `${rol} van ${naam}`,
        traceId: nieuweTrace(),
      },
    })),
  };
  await fill(test, regio, accounts);
  return regio;
}

async function fill(test: TestApp, regio: TestRegio, accounts: Map<string, string>): Promise<void> {
  const { app } = test;
  const bestand = app.get(Organisaties);
  await app.get(UnitOfWork).run(regio.leden.beheerder.ctx, async (tx) => {
    for (const [sleutel, soort] of Object.entries(ORGANISATIES)) {
      const organisatieId = regio.organisaties[sleutel as keyof typeof ORGANISATIES];
      await bestand.voegToe(tx, { id: organisatieId, naam: `${sleutel} ${regio.naam}`, soort });
    }
    for (const [rol, { ctx }] of Object.entries(regio.leden)) {
      const { lidId: id, organisatieId, rol: lidRol, naam } = ctx;
      await bestand.voegLidToe(tx, { id, organisatieId, rol: lidRol, naam, accountId: accounts.get(rol) });
    }
    await bestand.beleg(tx, {
      lidId: regio.leden.regisseur.ctx.lidId,
      plaatsvervangerLidId: regio.leden.plaatsvervanger.ctx.lidId,
    });
  });
  await giveAuditAssignment(app, regio);
  await promise(test, regio);
}

/** Everybody kept the promise of the table beforehand; what happens without it is a test of its own. */
async function promise(test: TestApp, regio: TestRegio): Promise<void> {
  await withClient(test.database.superuserUrl, async (client) => {
    await client.query("set session_replication_role = 'replica'");
    await client.query('insert into geheimhouding (regio_id, id, lid_id, versie) select regio_id, gen_random_uuid(), id, 1 from lid where regio_id = $1', [regio.id]);
  });
}

async function giveAuditAssignment(app: NestExpressApplication, regio: TestRegio): Promise<void> {
  await app.get(UnitOfWork).run(regio.leden.beheerder.ctx, async (tx) => {
    const id = nieuwId();
    await tx.sql(
      `insert into auditopdracht (regio_id, id, lid_id, doel, geldig_van, geldig_tot)
       values ($1, $2, $3, 'jaarcontrole', now() - interval '1 day', now() + interval '30 days')`,
      [regio.id, id, regio.leden.auditor.ctx.lidId],
    );
    tx.record({ actie: 'auditopdracht.gegeven', onderwerp: { soort: 'auditopdracht', id } });
  });
}

function emailOf(rol: string, regio: string): string {
  return `${rol}@${regio.toLowerCase()}.example`;
}

function mapKeys<K extends string, V, R>(bron: Record<K, V>, maak: (sleutel: K, waarde: V) => R): Record<K, R> {
  return Object.fromEntries(Object.entries<V>(bron).map(([k, v]) => [k, maak(k as K, v)])) as Record<K, R>;
}
