import { ApolloArmor } from '@escape.tech/graphql-armor';

// A fragment is a way of writing and no level of its own: what is asked is as deep as its fields.
const armor = new ApolloArmor({
  maxDepth: { n: 10, flattenFragments: true },
  maxAliases: { n: 15 },
  maxDirectives: { n: 10 },
  maxTokens: { n: 2_000 },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
});

/** The validation rules that bound every request; made anew for each server. */
export function requestLimits(): ReturnType<ApolloArmor['protect']>['validationRules'] {
  return armor.protect().validationRules;
}
