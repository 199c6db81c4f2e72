import {
  BREAK,
  type FieldNode,
  getVariableValues,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
  visit,
  type DocumentNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Selectie } from '../database/json-projection.js';
import { selectieVanSet } from './selection.js';
import type { TextQueries, TextQuery } from './text-queries.js';

/** A trusted document that one text query answers whole. */
export interface TextPlan {
  readonly query: TextQuery;
  readonly velden: Selectie;
  /** The arguments of the field, or nothing when the variables do not fit. */
  args(variables: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined;
  /** Puts the answer of the field into the answer of the operation. */
  wrap(text: string): string;
}

/**
 * Makes the plan of a document: one query of one such field, with no alias or directive anywhere.
 * Answers nothing for any other document; that one takes the long way.
 */
export function textPlan(text: string, schema: GraphQLSchema, queries: TextQueries): TextPlan | undefined {
  const document = parse(text);
  const operation = singleQuery(document);
  if (!operation || hasAliasOrDirective(document) || validate(schema, document).length > 0) return undefined;
  const velden = operation.selectionSet.selections.filter((deel): deel is FieldNode => deel.kind === Kind.FIELD);
  const node = velden.find(({ name }) => name.value !== '__typename');
  const query = node && queries.get(node.name.value);
  const definition = node && schema.getQueryType()?.getFields()[node.name.value];
  const others = operation.selectionSet.selections.filter((deel) => deel !== node);
  if (!query || !definition || !node.selectionSet || others.some((deel) => deel.kind !== Kind.FIELD || deel.name.value !== '__typename')) return undefined;
  const fragments = Object.fromEntries(document.definitions.flatMap((deel) => (deel.kind === Kind.FRAGMENT_DEFINITION ? [[deel.name.value, deel]] : [])));
  const typename = others.length > 0 ? '"__typename":"Query",' : '';
  return {
    query,
    velden: selectieVanSet(node.selectionSet, fragments),
    args: (variables) => argumentsOf(schema, operation, definition, node, variables),
    wrap: (answer) => `{"data":{${typename}"${node.name.value}":${answer}}}`,
  };
}

function singleQuery({ definitions }: DocumentNode): OperationDefinitionNode | undefined {
  const operations = definitions.filter((deel) => deel.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  return operations.length === 1 && operation?.operation === OperationTypeNode.QUERY ? operation : undefined;
}

function hasAliasOrDirective(document: DocumentNode): boolean {
  let found = false;
  const stop = () => {
    found = true;
    return BREAK;
  };
  visit(document, { Directive: stop, Field: ({ alias }) => (alias ? stop() : undefined) });
  return found;
}

function argumentsOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  const { coerced } = getVariableValues(schema, variableDefinitions, variables);
  return coerced && getArgumentValues(definition, node, coerced);
}
