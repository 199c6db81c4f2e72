import { ApolloArmor } from '@escape.tech/graphql-armor';

// A fragment is a way of writing and no level of its own: what is asked is as deep as its fields.
const armor = new ApolloArmor({
  maxDepth: { n: 10, flattenFragments: true },
  maxAliases: { n: 15 },
  maxDirectives: { n: 10 },
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
});

/** Words of a request, counted while it is read: the only limit that stops a text before it became a tree. */
export const PARSE_LIMITS = { maxTokens: 2_000 } as const;

/** The validation rules that bound every request; made anew for each server. */
export function requestLimits(): ReturnType<ApolloArmor['protect']>['validationRules'] {
  return armor.protect().validationRules;
}
