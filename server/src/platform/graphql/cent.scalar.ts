import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const HEEL = /^-?\d{1,15}$/;

function parse(waarde: unknown): bigint {
  if (typeof waarde === 'string' && HEEL.test(waarde)) return BigInt(waarde);
  throw new GraphQLError('Cent is een tekst met hele centen.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Integer euro cents: `bigint` inside, a decimal string on the wire, never a float. */
export const Cent = new GraphQLScalarType<bigint, string>({
  name: 'Cent',
  description: 'Bedrag in hele eurocenten, als tekst.',
  parseValue: parse,
  serialize: (waarde) => String(waarde),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
