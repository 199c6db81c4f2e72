import { type FragmentDefinitionNode, Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import type { Selectie } from '../database/json-projection.js';

type Fragmenten = Readonly<Record<string, FragmentDefinitionNode>>;
type Opbouw = Map<string, Opbouw>;

const gelezen = new WeakMap<SelectionSetNode, Selectie>();

/** What an operation asks below the field that is being resolved. */
export function selectieVan({ fieldNodes, fragments }: GraphQLResolveInfo): Selectie {
  const [enige, ...rest] = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  if (enige && rest.length === 0) return selectieVanSet(enige, fragments);
  const selectie: Opbouw = new Map();
  for (const { selectionSet } of fieldNodes) verzamel(selectionSet, fragments, selectie);
  return selectie;
}

/** What one selection set asks; a parsed document is read once. */
export function selectieVanSet(set: SelectionSetNode, fragmenten: Fragmenten): Selectie {
  const bekend = gelezen.get(set);
  if (bekend) return bekend;
  const selectie: Opbouw = new Map();
  verzamel(set, fragmenten, selectie);
  gelezen.set(set, selectie);
  return selectie;
}

// Aliases are merged by name: graphql-js hands each out again from the one value.
function verzamel(set: SelectionSetNode | undefined, fragmenten: Fragmenten, doel: Opbouw): void {
  for (const deel of set?.selections ?? []) {
    if (deel.kind === Kind.FIELD) {
      const onder: Opbouw = doel.get(deel.name.value) ?? new Map();
      doel.set(deel.name.value, onder);
      verzamel(deel.selectionSet, fragmenten, onder);
    } else {
      const bron = deel.kind === Kind.INLINE_FRAGMENT ? deel : fragmenten[deel.name.value];
      verzamel(bron?.selectionSet, fragmenten, doel);
    }
  }
}
