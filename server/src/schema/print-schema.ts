import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema as print } from 'graphql';
import { resolvers } from '../resolvers.js';

const KOP = '# Gemaakt uit de server met `npm run schema`; niet met de hand wijzigen.\n\n';

/** The whole API as SDL, sorted, without starting a database or a server. */
export async function printSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
  await app.close();
  return `${KOP}${print(lexicographicSortSchema(schema))}\n`;
}
