import { Injectable } from '@nestjs/common';
import type { Context } from '../context/context.js';
import type { Selectie } from '../database/json-projection.js';

/** A query that the database answers as JSON text, so that nothing takes it apart only to put it together again. */
export interface TextQuery {
  readonly field: string;
  /** The resolver method that gives the same by the long way; its `@Mag` holds here too. */
  readonly handler: (...args: never[]) => unknown;
  /** JSON of just the fields asked, under their own names. Whatever it throws, the long way says it to the reader. */
  answer(ctx: Context, velden: Selectie, args: Readonly<Record<string, unknown>>): Promise<string>;
}

/** The text queries of all modules, by field. */
@Injectable()
export class TextQueries {
  private readonly byField = new Map<string, TextQuery>();

  add(query: TextQuery): void {
    this.byField.set(query.field, query);
  }

  get(field: string): TextQuery | undefined {
    return this.byField.get(field);
  }
}
