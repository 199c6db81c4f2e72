import { createHash } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Context } from '../../../platform/context/context.js';
import type { DtRequest } from '../../../platform/http/request.js';
import type { Scimbron } from '../application/scim/scimgebruikers.js';
import { ScimFout, scimHash } from '../domain/scim.js';
import { Gate } from '../persistence/gate.js';
import { ScimsleutelRepository } from '../persistence/scimsleutel.repository.js';

/** Requests in a minute with one key, over all nodes. */
export const SCIM_PER_MINUUT = 600;
/** Wrong keys in a minute from one address. */
export const SCIM_FOUT_PER_MINUUT = 30;

/** A request that came with a key. */
export interface ScimRequest extends DtRequest {
  scim: { readonly ctx: Context; readonly bron: Scimbron };
}

/** Lets in who has a key that works; every other one hears the same. */
@Injectable()
export class ScimGuard implements CanActivate {
  constructor(
    private readonly sleutels: ScimsleutelRepository,
    private readonly gate: Gate,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const [req, res] = [context.switchToHttp().getRequest<ScimRequest>(), context.switchToHttp().getResponse<Response>()];
    const token = /^Bearer ([\w-]{20,200})$/.exec(req.headers.authorization ?? '')?.[1];
    const gevonden = token ? await this.sleutels.vind(scimHash(token)) : undefined;
    if (!gevonden) {
      await this.begrens(res, `fout ${req.ip}`, SCIM_FOUT_PER_MINUUT);
      res.setHeader('WWW-Authenticate', 'Bearer realm="scim"');
      throw new ScimFout(401, 'A valid key is needed.');
    }
    const { regioId, lidId, accountId, naam, lidOrganisatieId, sleutelId, organisatieId, standaardRol } = gevonden;
    await this.begrens(res, `sleutel ${sleutelId}`, SCIM_PER_MINUUT);
    req.scim = { ctx: { regioId, lidId, accountId, naam, organisatieId: lidOrganisatieId, rol: 'beheerder', traceId: req.traceId }, bron: { organisatieId, standaardRol, sleutelId } };
    return true;
  }

  private async begrens(res: Response, wie: string, hoogstens: number): Promise<void> {
    const sleutel = createHash('sha256').update(`scim ${wie}`).digest();
    const aantal = (await this.gate.countAttempts([sleutel], 1)).get(sleutel.toString('hex')) ?? 0;
    if (aantal <= hoogstens) return;
    res.setHeader('Retry-After', '60');
    throw new ScimFout(429, 'Too many requests. Wait a minute.');
  }
}
