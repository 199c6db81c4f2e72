import { All, Body, Controller, Delete, Get, Inject, Param, Patch, Post, Put, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import { isId } from '@doorbraaktafel/shared/ids';
import { scimGebruikerInvoer, scimGroepInvoer, scimPatchInvoer } from '@doorbraaktafel/shared/validation';
import type { Response } from 'express';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SCIM, SCIM_TYPE } from '../../../platform/http/scim.js';
import { Openbaar } from '../../../platform/permissions/mag.decorator.js';
import { Scimgebruikers } from '../application/scim/scimgebruikers.js';
import { Scimgroepen } from '../application/scim/scimgroepen.js';
import { RESOURCE_TYPES, SCHEMAS, SERVICE_PROVIDER_CONFIG } from '../domain/scim-beschrijving.js';
import { ScimFout, scimOnbekend } from '../domain/scim.js';
import { ScimFilter } from './scim.filter.js';
import { ScimGuard, type ScimRequest } from './scim.guard.js';
import { alsGroup, alsLijst, alsUser, etag, feitenVan, gepatcht, lees, type Bron } from './scim.vorm.js';

// Bulk operations, the own resource and searching by POST are of the protocol, not of this server. Source: RFC 7644 §3.7, §3.11 and §3.4.3.
const NIET_GEDAAN = /\/(Bulk|Me|\.search)$/;
const SLEUTEL = 'Een sleutel van twee beheerders laat binnen, niet een sessie.';

/** SCIM 2.0 (RFC 7644) for the people and groups of the organisatie of a key. */
@Controller(SCIM)
@UseFilters(ScimFilter)
@UseGuards(ScimGuard)
export class ScimController {
  private readonly basis: string;

  constructor(
    private readonly work: UnitOfWork,
    private readonly gebruikers: Scimgebruikers,
    private readonly groepen: Scimgroepen,
    @Inject(START_OPTIONS) options: StartOptions,
  ) {
    this.basis = `${options.publiekeUrl ?? `http://${options.host}:${options.port}`}${SCIM}`;
  }

  @Openbaar(SLEUTEL)
  @Get('ServiceProviderConfig')
  config(@Res() res: Response): void {
    stuur(res, 200, SERVICE_PROVIDER_CONFIG);
  }

  @Openbaar(SLEUTEL)
  @Get(['ResourceTypes', 'Schemas'])
  beschrijvingen(@Req() req: ScimRequest, @Res() res: Response): void {
    const alle: Bron[] = req.path.endsWith('Schemas') ? SCHEMAS : RESOURCE_TYPES;
    stuur(res, 200, alsLijst(alle, {}));
  }

  @Openbaar(SLEUTEL)
  @Get(['ResourceTypes/:id', 'Schemas/:id'])
  beschrijving(@Param('id') id: string, @Res() res: Response): void {
    const een = [...RESOURCE_TYPES, ...SCHEMAS].find((soort) => soort.id === id);
    if (!een) throw scimOnbekend();
    stuur(res, 200, een);
  }

  @Openbaar(SLEUTEL)
  @Get('Users')
  async users(@Req() { scim: { ctx, bron } }: ScimRequest, @Query() vraag: Record<string, unknown>, @Res() res: Response): Promise<void> {
    const lijst = await this.work.lees(ctx, (tx) => this.gebruikers.lijst(tx, bron));
    stuur(res, 200, alsLijst(lijst.map((een) => alsUser(een, this.basis)), vraag));
  }

  @Openbaar(SLEUTEL)
  @Get('Users/:id')
  async user(@Req() req: ScimRequest, @Param('id') id: string, @Res() res: Response): Promise<void> {
    const { ctx, bron } = req.scim;
    const een = await this.work.lees(ctx, (tx) => this.gebruikers.haal(tx, bron, eisId(id)));
    this.antwoord(req, res, 200, een, alsUser(een, this.basis));
  }

  @Openbaar(SLEUTEL)
  @Post('Users')
  async maakUser(@Req() req: ScimRequest, @Body() body: unknown, @Res() res: Response): Promise<void> {
    const { ctx, bron } = req.scim;
    const feiten = feitenVan(lees(scimGebruikerInvoer, body));
    const een = await this.work.run(ctx, (tx) => this.gebruikers.maak(tx, bron, feiten));
    this.antwoord(req, res, 201, een, alsUser(een, this.basis));
  }

  @Openbaar(SLEUTEL)
  @Put('Users/:id')
  vervangUser(@Req() req: ScimRequest, @Param('id') id: string, @Body() body: unknown, @Res() res: Response): Promise<void> {
    return this.wijzigUser(req, res, id, () => body);
  }

  @Openbaar(SLEUTEL)
  @Patch('Users/:id')
  patchUser(@Req() req: ScimRequest, @Param('id') id: string, @Body() body: unknown, @Res() res: Response): Promise<void> {
    const { Operations } = lees(scimPatchInvoer, body);
    return this.wijzigUser(req, res, id, (nu) => gepatcht(nu, Operations));
  }

  @Openbaar(SLEUTEL)
  @Delete('Users/:id')
  async verwijderUser(@Req() req: ScimRequest, @Param('id') id: string, @Res() res: Response): Promise<void> {
    const { ctx, bron } = req.scim;
    await this.work.run(ctx, async (tx) => {
      const nu = await this.gebruikers.haal(tx, bron, eisId(id), true);
      eisVersie(req, nu.versie);
      await this.gebruikers.verwijder(tx, bron, nu);
    });
    res.status(204).end();
  }

  @Openbaar(SLEUTEL)
  @Get('Groups')
  async groups(@Req() { scim: { ctx, bron } }: ScimRequest, @Query() vraag: Record<string, unknown>, @Res() res: Response): Promise<void> {
    const lijst = await this.work.lees(ctx, (tx) => this.groepen.lijst(tx, bron));
    stuur(res, 200, alsLijst(lijst.map((een) => alsGroup(een, this.basis)), vraag));
  }

  @Openbaar(SLEUTEL)
  @Get('Groups/:id')
  async group(@Req() req: ScimRequest, @Param('id') id: string, @Res() res: Response): Promise<void> {
    const { ctx, bron } = req.scim;
    const een = await this.work.lees(ctx, (tx) => this.groepen.haal(tx, bron, eisId(id)));
    this.antwoord(req, res, 200, een, alsGroup(een, this.basis));
  }

  @Openbaar(SLEUTEL)
  @Post('Groups')
  async maakGroup(@Req() req: ScimRequest, @Body() body: unknown, @Res() res: Response): Promise<void> {
    const { ctx, bron } = req.scim;
    const invoer = lees(scimGroepInvoer, body);
    const een = await this.work.run(ctx, (tx) => this.groepen.maak(tx, bron, invoer));
    this.antwoord(req, res, 201, een, alsGroup(een, this.basis));
  }

  @Openbaar(SLEUTEL)
  @Put('Groups/:id')
  vervangGroup(@Req() req: ScimRequest, @Param('id') id: string, @Body() body: unknown, @Res() res: Response): Promise<void> {
    return this.wijzigGroup(req, res, id, () => body);
  }

  @Openbaar(SLEUTEL)
  @Patch('Groups/:id')
  patchGroup(@Req() req: ScimRequest, @Param('id') id: string, @Body() body: unknown, @Res() res: Response): Promise<void> {
    const { Operations } = lees(scimPatchInvoer, body);
    return this.wijzigGroup(req, res, id, (nu) => gepatcht(nu, Operations));
  }

  @Openbaar(SLEUTEL)
  @Delete('Groups/:id')
  async verwijderGroup(@Req() req: ScimRequest, @Param('id') id: string, @Res() res: Response): Promise<void> {
    const { ctx, bron } = req.scim;
    await this.work.run(ctx, async (tx) => {
      const nu = await this.groepen.haal(tx, bron, eisId(id));
      eisVersie(req, nu.versie);
      await this.groepen.verwijder(tx, bron, nu);
    });
    res.status(204).end();
  }

  /** Everything else: what this server does not do, and what there is not. Source: RFC 7644 §3.12. */
  @Openbaar(SLEUTEL)
  @All(['', '*onbekend'])
  onbekend(@Req() { path }: ScimRequest): never {
    throw NIET_GEDAAN.test(path) ? new ScimFout(501, 'This server does not do this. ServiceProviderConfig says what it does.') : scimOnbekend();
  }

  private async wijzigUser(req: ScimRequest, res: Response, id: string, nieuw: (nu: Bron) => unknown): Promise<void> {
    const { ctx, bron } = req.scim;
    const een = await this.work.run(ctx, async (tx: Tx) => {
      const nu = await this.gebruikers.haal(tx, bron, eisId(id), true);
      eisVersie(req, nu.versie);
      return this.gebruikers.vervang(tx, bron, nu, feitenVan(lees(scimGebruikerInvoer, nieuw(alsUser(nu, this.basis)))));
    });
    this.antwoord(req, res, 200, een, alsUser(een, this.basis));
  }

  private async wijzigGroup(req: ScimRequest, res: Response, id: string, nieuw: (nu: Bron) => unknown): Promise<void> {
    const { ctx, bron } = req.scim;
    const een = await this.work.run(ctx, async (tx: Tx) => {
      const nu = await this.groepen.haal(tx, bron, eisId(id));
      eisVersie(req, nu.versie);
      return this.groepen.vervang(tx, bron, nu, lees(scimGroepInvoer, nieuw(alsGroup(nu, this.basis))));
    });
    this.antwoord(req, res, 200, een, alsGroup(een, this.basis));
  }

  private antwoord(req: ScimRequest, res: Response, status: number, { versie }: { versie: number }, bron: Bron): void {
    res.setHeader('ETag', etag(versie));
    if (status === 201) res.setHeader('Location', (bron['meta'] as { location: string }).location);
    if (req.method === 'GET' && req.headers['if-none-match'] === etag(versie)) return void res.status(304).end();
    stuur(res, status, bron);
  }
}

function stuur(res: Response, status: number, body: object): void {
  res.status(status).type(SCIM_TYPE).send(JSON.stringify(body));
}

// An id that is none and an id of somebody else read alike.
function eisId(id: string): string {
  if (!isId(id)) throw scimOnbekend();
  return id;
}

/** Somebody else changed it since. Source: RFC 7644 §3.14. */
function eisVersie({ headers }: ScimRequest, versie: number): void {
  const gezien = headers['if-match'];
  if (gezien !== undefined && gezien !== '*' && gezien !== etag(versie)) throw new ScimFout(412, 'The resource was changed since it was read.');
}
