import type { ScimGebruikerInvoer } from '@doorbraaktafel/shared/validation';
import { isNaam } from '@doorbraaktafel/shared/vocabulary';
import { type Filter, filter as past, parse } from 'scim2-parse-filter';
import { scimPatch, type ScimPatchOperation, type ScimResource } from 'scim-patch';
import { type ZodType, z } from 'zod';
import { SCIM_GEBRUIKER, SCIM_GROEP, SCIM_LIJST, SCIM_PAGINA, ScimFout, type ScimSoort } from '../domain/scim.js';
import type { Gebruikerfeiten, Scimgebruiker } from '../persistence/scim.repository.js';
import type { Scimgroep } from '../persistence/scimgroep.repository.js';

const FILTER_TEKENS = 500;
const EMAIL = z.email();
// As a path or as the name of a property: these change the language, not a person.
const VERBODEN = /"(?:__proto__|constructor|prototype)"\s*:|"path":"[^"]*(?:__proto__|constructor|prototype)/i;

export type Bron = Record<string, unknown> & { id: string };

/** A user as RFC 7643 §4.1 has it; no password, and nothing of what the person does here. */
export function alsUser(g: Scimgebruiker, basis: string): Bron {
  return {
    schemas: [SCIM_GEBRUIKER], id: g.id, ...(g.externId ? { externalId: g.externId } : {}), userName: g.gebruikersnaam,
    name: { formatted: g.naam, givenName: g.voornaam, familyName: g.achternaam }, displayName: g.naam, title: g.functie, active: g.actief,
    emails: [{ value: g.email, type: 'work', primary: true }],
    groups: g.groepen.map(({ id, naam }) => ({ value: id, display: naam, type: 'direct', $ref: `${basis}/Groups/${id}` })),
    meta: meta('User', g, `${basis}/Users/${g.id}`),
  };
}

/** A group as RFC 7643 §4.2 has it. */
export function alsGroup(g: Scimgroep, basis: string): Bron {
  return {
    schemas: [SCIM_GROEP], id: g.id, ...(g.externId ? { externalId: g.externId } : {}), displayName: g.naam,
    members: g.leden.map(({ id, naam }) => ({ value: id, display: naam, type: 'User', $ref: `${basis}/Users/${id}` })),
    meta: meta('Group', g, `${basis}/Groups/${g.id}`),
  };
}

export const etag = (versie: number) => `W/"${versie}"`;

function meta(resourceType: string, { gemaaktOp, gewijzigdOp, versie }: { gemaaktOp: Date; gewijzigdOp: Date; versie: number }, location: string): object {
  return { resourceType, created: gemaaktOp.toISOString(), lastModified: gewijzigdOp.toISOString(), version: etag(versie), location };
}

/** One page of what a filter leaves; `startIndex` counts from one. Source: RFC 7644 §3.4.2. */
export function alsLijst(alle: readonly Bron[], vraag: Record<string, unknown>): object {
  const gevonden = gefilterd(alle, vraag['filter']);
  const startIndex = Math.max(1, heel(vraag['startIndex'], 1));
  const count = Math.min(SCIM_PAGINA, Math.max(0, heel(vraag['count'], SCIM_PAGINA)));
  const Resources = gevonden.slice(startIndex - 1, startIndex - 1 + count);
  return { schemas: [SCIM_LIJST], totalResults: gevonden.length, startIndex, itemsPerPage: Resources.length, Resources };
}

function gefilterd(alle: readonly Bron[], filter: unknown): readonly Bron[] {
  if (filter === undefined) return alle;
  if (typeof filter !== 'string' || filter.length > FILTER_TEKENS) throw new ScimFout(400, 'The filter is too long.', 'invalidFilter');
  try {
    const voldoet = past(zonderHoofdletters(parse(filter)));
    return alle.filter((bron) => voldoet(inKleineLetters(bron)));
  } catch {
    throw new ScimFout(400, 'The filter is not understood.', 'invalidFilter');
  }
}

// Of all attributes only these tell capitals apart. Source: RFC 7643 §4.1 and §3.1.
const PRECIES = /^(id|externalid|meta)(\.|$)/i;

function zonderHoofdletters(filter: Filter): Filter {
  if ('filters' in filter) return { ...filter, filters: filter.filters.map(zonderHoofdletters) };
  if ('filter' in filter) return { ...filter, filter: zonderHoofdletters(filter.filter) };
  if ('valFilter' in filter) return { ...filter, valFilter: zonderHoofdletters(filter.valFilter) };
  if (!('compValue' in filter) || typeof filter.compValue !== 'string' || PRECIES.test(filter.attrPath)) return filter;
  return { ...filter, compValue: filter.compValue.toLowerCase() };
}

function inKleineLetters<T>(waarde: T): T {
  if (typeof waarde === 'string') return waarde.toLowerCase() as T;
  if (Array.isArray(waarde)) return waarde.map(inKleineLetters) as T;
  if (waarde === null || typeof waarde !== 'object') return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, een]: [string, unknown]) => [naam, PRECIES.test(naam) ? een : inKleineLetters(een)])) as T;
}

function heel(waarde: unknown, anders: number): number {
  return typeof waarde === 'string' && /^-?\d{1,9}$/.test(waarde) ? Number(waarde) : anders;
}

/** The body when it is what this operation takes. @throws {ScimFout} */
export function lees<T>(schema: ZodType<T>, body: unknown): T {
  const uitslag = schema.safeParse(body);
  if (uitslag.success) return uitslag.data;
  const pad = uitslag.error.issues[0]?.path.join('.');
  throw new ScimFout(400, pad ? `The value of ${pad} is missing or not valid.` : 'The body is not valid.', pad ? 'invalidValue' : 'invalidSyntax');
}

/** What a provider says of somebody, as it is kept. @throws {ScimFout} without an address to which an invitation can go, or a name that can be read */
export function feitenVan({ userName, externalId, name, displayName, title, emails, active }: ScimGebruikerInvoer): Gebruikerfeiten {
  const email = ((emails ?? []).find(({ primary }) => primary) ?? emails?.[0])?.value ?? userName;
  if (!EMAIL.safeParse(email).success) throw new ScimFout(400, 'An e-mail address is needed, in emails or as userName.', 'invalidValue');
  const [voornaam, achternaam] = [name?.givenName ?? '', name?.familyName ?? ''];
  const naam = [displayName, name?.formatted, `${voornaam} ${achternaam}`.trim(), userName].find(Boolean) ?? userName;
  if (!isNaam(naam)) throw new ScimFout(400, 'A name with letters is needed, in displayName or name.', 'invalidValue');
  return { gebruikersnaam: userName.toLowerCase(), email: email.toLowerCase(), externId: externalId ?? null, voornaam, achternaam, naam: naam.slice(0, 120), functie: title ?? '', actief: active ?? true };
}

/** A resource after these operations. @throws {ScimFout} */
export function gepatcht(bron: Bron, operaties: readonly { op: string; path?: string; value?: unknown }[]): unknown {
  if (VERBODEN.test(JSON.stringify(operaties))) throw new ScimFout(400, 'The path is not valid.', 'invalidPath');
  const vast = operaties.some(({ path }) => path !== undefined && /^(id|meta|groups)\b/i.test(path));
  if (vast) throw new ScimFout(400, 'This attribute cannot be changed.', 'mutability');
  try {
    return scimPatch(structuredClone(bron) as unknown as ScimResource, operaties as unknown as ScimPatchOperation[], { mutateDocument: true, treatMissingAsAdd: true });
  } catch (fout) {
    throw new ScimFout(400, 'The operations cannot be applied.', ((fout as { scimCode?: ScimSoort }).scimCode) ?? 'invalidSyntax');
  }
}
