import { Injectable, type NestMiddleware } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NextFunction, Request, Response } from 'express';
import type { DtRequest } from '../http/request.js';
import { magAanroepen } from '../permissions/mag.guard.js';
import { textPlan, type TextPlan } from './text-plan.js';
import { TextQueries } from './text-queries.js';

/**
 * Answers trusted documents that one text query can answer whole, without the executor.
 * Only a success is answered here; whatever is refused or fails goes on and is said by the long way.
 */
@Injectable()
export class TextQueriesMiddleware implements NestMiddleware {
  private readonly plans = new Map<string, TextPlan | undefined>();

  constructor(
    private readonly queries: TextQueries,
    private readonly host: GraphQLSchemaHost,
    private readonly reflector: Reflector,
  ) {}

  use(req: Request, res: Response, next: NextFunction): void {
    this.answer(req as DtRequest).then(
      (text) => (text === undefined ? next() : send(res, text)),
      () => next(),
    );
  }

  private async answer({ trustedDocument, dtContext, body, headers }: DtRequest): Promise<string | undefined> {
    const plan = trustedDocument && dtContext && plainJson(headers.accept) ? this.planOf(trustedDocument) : undefined;
    if (!plan || !dtContext || !magAanroepen(this.reflector, plan.query.handler, dtContext)) return undefined;
    const args = plan.args((body as { variables?: Record<string, unknown> }).variables ?? {});
    return args && plan.wrap(await plan.query.answer(dtContext, plan.velden, args));
  }

  private planOf({ id, text }: { id: string; text: string }): TextPlan | undefined {
    if (!this.plans.has(id)) this.plans.set(id, textPlan(text, this.host.schema, this.queries));
    return this.plans.get(id);
  }
}

function plainJson(accept: string | undefined): boolean {
  return !accept || accept.includes('application/json') || accept.includes('*/*');
}

function send(res: Response, text: string): void {
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) });
  res.end(text);
}
