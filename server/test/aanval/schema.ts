import { readFileSync } from 'node:fs';
import {
  astFromValue, buildSchema, getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLNamedType, type GraphQLOutputType,
  isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType, isUnionType, type GraphQLInputType, print,
} from 'graphql';

const DIEP = 4;
/** The schema as it is printed from the server. */
export const schema = buildSchema(readFileSync(new URL('../../../shared/schema.graphql', import.meta.url), 'utf8'));

/** An operation of the schema, with a document that asks for everything it can answer. */
export interface Operatie {
  readonly naam: string;
  readonly soort: 'query' | 'mutation';
  readonly document: string;
  /** Every place for a value in its input, such as `invoer.nieuweClient.naam`. */
  readonly velden: readonly Invoerveld[];
}

export interface Invoerveld {
  readonly pad: string;
  /** Name of the GraphQL type, such as `ID` or `String`. */
  readonly type: string;
  readonly lijst: boolean;
}

/** Every query and mutation there is. */
export const operaties: readonly Operatie[] = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((veld) => operatie('query', veld)),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((veld) => operatie('mutation', veld)),
];

/** @throws {Error} for a name the schema does not know */
export function operatieMetNaam(naam: string): Operatie {
  const gevonden = operaties.find((operatie) => operatie.naam === naam);
  if (!gevonden) throw new Error(`geen operatie ${naam}`);
  return gevonden;
}

function operatie(soort: Operatie['soort'], veld: GraphQLField<unknown, unknown>): Operatie {
  const variabelen = veld.args.map((arg) => `$${arg.name}: ${String(arg.type)}${standaard(arg)}`).join(', ');
  const argumenten = veld.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const kop = variabelen ? `(${variabelen})` : '';
  const document = `${soort} ${veld.name}${kop} { ${veld.name}${argumenten ? `(${argumenten})` : ''} ${selectie(veld.type, DIEP)} }`;
  return { naam: veld.name, soort, document, velden: veld.args.flatMap((arg) => invoervelden(arg.name, arg.type)) };
}

function standaard({ defaultValue, type }: GraphQLArgument): string {
  const waarde = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
  return waarde ? ` = ${print(waarde)}` : '';
}

function selectie(type: GraphQLOutputType, diep: number): string {
  const benoemd: GraphQLNamedType = getNamedType(type);
  if (isUnionType(benoemd)) {
    const gelukt = benoemd.getTypes().filter((lid) => !lid.getInterfaces().some(({ name }) => name === 'Weigering'));
    return `{ __typename ... on Weigering { code boodschap veld } ${gelukt.map((lid) => `... on ${lid.name} ${selectie(lid, diep)}`).join(' ')} }`;
  }
  if (!isObjectType(benoemd) && !isInterfaceType(benoemd)) return '';
  const velden = Object.values(benoemd.getFields()).filter((veld) => diep > 1 || isBlad(veld.type));
  return `{ ${velden.map((veld) => `${veld.name} ${selectie(veld.type, diep - 1)}`.trim()).join(' ')} }`;
}

function isBlad(type: GraphQLOutputType): boolean {
  const benoemd = getNamedType(type);
  return !isObjectType(benoemd) && !isUnionType(benoemd) && !isInterfaceType(benoemd);
}

function invoervelden(pad: string, type: GraphQLInputType): Invoerveld[] {
  const kaal = isNonNullType(type) ? type.ofType : type;
  if (isListType(kaal)) return invoervelden(pad, kaal.ofType).map((veld) => ({ ...veld, lijst: true }));
  if (!isInputObjectType(kaal)) return [{ pad, type: String(kaal), lijst: false }];
  return Object.values(kaal.getFields()).flatMap((veld: GraphQLInputField) => invoervelden(`${pad}.${veld.name}`, veld.type));
}
