/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AanmeldenInvoer = {
  email: string;
  /** Bij welke regio u aan het werk gaat, als u er meer hebt. */
  regioId?: string | null | undefined;
  wachtwoord: string;
};

export type AanmeldenMutationVariables = Exact<{
  invoer: AanmeldenInvoer;
}>;


export type AanmeldenMutation = { __typename: 'Mutation', aanmelden:
    | { __typename: 'Aangemeld' }
    | { __typename: 'AanmeldenMislukt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type DemonstratieaccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemonstratieaccountsQuery = { __typename: 'Query', demonstratieaccounts: Array<{ __typename: 'Demonstratieaccount', email: string, omschrijving: string, regioNaam: string }> };

export type IkQueryVariables = Exact<{ [key: string]: never; }>;


export type IkQuery = { __typename: 'Query', ik: { __typename: 'Ik', lidId: string, naam: string, rol: string, organisatieId: string, organisatieNaam: string, regioId: string, regioNaam: string, regels: string } };

export type AfmeldenMutationVariables = Exact<{ [key: string]: never; }>;


export type AfmeldenMutation = { __typename: 'Mutation', afmelden:
    | { __typename: 'Afgemeld' }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
   };


export const AanmeldenDocument = {"__meta__":{"documentId":"sha256:c73e48bdedca175078218be72bae7970dba7c58faf57b0479187342ff4716f83"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Aanmelden"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AanmeldenInvoer"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aanmelden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"boodschap"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}}]}}]}}]} as unknown as DocumentNode<AanmeldenMutation, AanmeldenMutationVariables>;
export const DemonstratieaccountsDocument = {"__meta__":{"documentId":"sha256:7f76ca1198945d95431a3a8adfcef671f89494bb71fdd31e7b85ab659196144f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Demonstratieaccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demonstratieaccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"regioNaam"}}]}}]}}]} as unknown as DocumentNode<DemonstratieaccountsQuery, DemonstratieaccountsQueryVariables>;
export const IkDocument = {"__meta__":{"documentId":"sha256:7aef01c8b79de205c198e16ccb62c6a8642882113542a1082941fa136e34532a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lidId"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"organisatieId"}},{"kind":"Field","name":{"kind":"Name","value":"organisatieNaam"}},{"kind":"Field","name":{"kind":"Name","value":"regioId"}},{"kind":"Field","name":{"kind":"Name","value":"regioNaam"}},{"kind":"Field","name":{"kind":"Name","value":"regels"}}]}}]}}]} as unknown as DocumentNode<IkQuery, IkQueryVariables>;
export const AfmeldenDocument = {"__meta__":{"documentId":"sha256:0985f642b91995a4f560efe3b75846dba6b2ca283273af70c89116279f183fbc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Afmelden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"afmelden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"boodschap"}}]}}]}}]}}]} as unknown as DocumentNode<AfmeldenMutation, AfmeldenMutationVariables>;