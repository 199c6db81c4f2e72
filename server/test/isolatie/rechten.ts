import { readdirSync } from 'node:fs';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import { ROLLEN } from '@doorbraaktafel/shared/vocabulary';
import { MAG as WIE_MAG } from '../aanval/rollen.js';
import { MAG } from '../../src/platform/permissions/mag.decorator.js';
import { resolvers } from '../../src/resolvers.js';
import { ROUTES } from './routes.js';

type Klasse = abstract new (...args: never[]) => object;

const MODULES = new URL('../../src/modules/', import.meta.url);
const METHODEN = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];
const IEDEREEN = Math.max(...[...WIE_MAG.values()].map((spelers) => new Set(spelers).size));

/** One permission at one operation or route. */
export interface Deur {
  readonly recht: string;
  readonly naam: string;
}

/** Every `action subject` that the rules give to any role. */
export function rechten(): string[] {
  const iemand = { regioId: 'r', lidId: 'l', organisatieId: 'o' };
  const gegeven = ROLLEN.flatMap((rol) => vermogenVan({ ...iemand, rol }).rules.flatMap(({ action, subject }) =>
    [action].flat().flatMap((actie) => [subject].flat().map((onderwerp) => `${actie} ${String(onderwerp)}`))));
  return [...new Set(gegeven)].sort();
}

/** Every operation and route that says who may call it. */
export async function deuren(): Promise<Deur[]> {
  return [...resolvers, ...(await controllers())].flatMap((klasse) =>
    Object.getOwnPropertyNames(klasse.prototype).flatMap((methode) => {
      const handler = (klasse.prototype as Record<string, object>)[methode]!;
      const mag = Reflect.getMetadata(MAG, handler) as { actie: string; onderwerp: string } | undefined;
      return mag ? [{ recht: `${mag.actie} ${mag.onderwerp}`, naam: naamVan(klasse, handler, methode) }] : [];
    }));
}

/** Whether the matrix refuses somebody here: a door at which nobody is refused proves nothing of its permission. */
export function weigertIemand({ naam }: Deur): boolean {
  const wie = ROUTES[naam]?.mag ?? WIE_MAG.get(naam);
  return wie !== undefined && new Set(wie).size < IEDEREEN;
}

function naamVan(klasse: Klasse, handler: object, methode: string): string {
  const pad = Reflect.getMetadata('path', handler) as string | undefined;
  if (pad === undefined) return (Reflect.getMetadata('graphql:resolver_name', handler) as string | undefined) ?? methode;
  return `${METHODEN[Number(Reflect.getMetadata('method', handler))]} ${String(Reflect.getMetadata('path', klasse))}/${pad}`;
}

async function controllers(): Promise<Klasse[]> {
  const bestanden = readdirSync(MODULES, { recursive: true }).map(String).filter((naam) => naam.endsWith('.controller.ts'));
  const modules = await Promise.all(bestanden.map((naam) => import(new URL(naam, MODULES).pathname) as Promise<Record<string, unknown>>));
  return modules.flatMap((module) => Object.values(module).filter((waarde): waarde is Klasse => typeof waarde === 'function' && Reflect.hasMetadata('path', waarde)));
}
