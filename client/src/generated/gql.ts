/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation Aanmelden($invoer: AanmeldenInvoer!) {\n  aanmelden(invoer: $invoer) {\n    ... on Weigering {\n      code\n      boodschap\n      veld\n    }\n  }\n}\n\nquery Demonstratieaccounts {\n  demonstratieaccounts {\n    email\n    omschrijving\n    regioNaam\n  }\n}": typeof types.AanmeldenDocument,
    "query Ik {\n  ik {\n    lidId\n    naam\n    rol\n    organisatieId\n    organisatieNaam\n    regioId\n    regioNaam\n    regels\n  }\n}\n\nmutation Afmelden {\n  afmelden {\n    ... on Weigering {\n      code\n      boodschap\n    }\n  }\n}": typeof types.IkDocument,
};
const documents: Documents = {
    "mutation Aanmelden($invoer: AanmeldenInvoer!) {\n  aanmelden(invoer: $invoer) {\n    ... on Weigering {\n      code\n      boodschap\n      veld\n    }\n  }\n}\n\nquery Demonstratieaccounts {\n  demonstratieaccounts {\n    email\n    omschrijving\n    regioNaam\n  }\n}": types.AanmeldenDocument,
    "query Ik {\n  ik {\n    lidId\n    naam\n    rol\n    organisatieId\n    organisatieNaam\n    regioId\n    regioNaam\n    regels\n  }\n}\n\nmutation Afmelden {\n  afmelden {\n    ... on Weigering {\n      code\n      boodschap\n    }\n  }\n}": types.IkDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Aanmelden($invoer: AanmeldenInvoer!) {\n  aanmelden(invoer: $invoer) {\n    ... on Weigering {\n      code\n      boodschap\n      veld\n    }\n  }\n}\n\nquery Demonstratieaccounts {\n  demonstratieaccounts {\n    email\n    omschrijving\n    regioNaam\n  }\n}"): (typeof documents)["mutation Aanmelden($invoer: AanmeldenInvoer!) {\n  aanmelden(invoer: $invoer) {\n    ... on Weigering {\n      code\n      boodschap\n      veld\n    }\n  }\n}\n\nquery Demonstratieaccounts {\n  demonstratieaccounts {\n    email\n    omschrijving\n    regioNaam\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Ik {\n  ik {\n    lidId\n    naam\n    rol\n    organisatieId\n    organisatieNaam\n    regioId\n    regioNaam\n    regels\n  }\n}\n\nmutation Afmelden {\n  afmelden {\n    ... on Weigering {\n      code\n      boodschap\n    }\n  }\n}"): (typeof documents)["query Ik {\n  ik {\n    lidId\n    naam\n    rol\n    organisatieId\n    organisatieNaam\n    regioId\n    regioNaam\n    regels\n  }\n}\n\nmutation Afmelden {\n  afmelden {\n    ... on Weigering {\n      code\n      boodschap\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;