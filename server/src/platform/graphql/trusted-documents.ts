import { taalUitKop, type Zin } from '@doorbraaktafel/shared/taal';
import { readFileSync } from 'node:fs';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { StartOptions } from '../config/options.js';
import type { DtRequest } from '../http/request.js';

type Manifest = Readonly<Record<string, string>>;

/** Reads the manifest of documents that the client was built with. */
export function readManifest(path: string | URL): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

/**
 * Replaces a document id by its text. In `productie` only ids of the manifest are accepted,
 * so that nobody can send an operation we did not write.
 */
export function trustedDocuments(manifest: Manifest, mode: StartOptions['mode']): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const body = req.body as { extensions?: { documentId?: unknown } } | undefined;
    if (!body || req.method !== 'POST' || Array.isArray(body)) return refuse(req, res);
    const documentId = body.extensions?.documentId;
    if (typeof documentId === 'string') {
      const query = Object.hasOwn(manifest, documentId) ? manifest[documentId] : undefined;
      if (!query) return refuse(req, res);
      req.body = { ...body, query, extensions: {} };
      (req as DtRequest).trustedDocument = { id: documentId, text: query };
      return next();
    }
    return mode === 'productie' ? refuse(req, res) : next();
  };
}

const ONBEKENDE_BEWERKING: Zin = { nl: 'Deze bewerking kennen we niet. Laad de pagina opnieuw.', en: 'We do not know this operation. Reload the page.' };

function refuse(req: Request, res: Response): void {
  res.status(400).json({
    errors: [
      {
        message: ONBEKENDE_BEWERKING[taalUitKop(req.headers['accept-language'])],
        extensions: { code: 'OnbekendeBewerking' },
      },
    ],
  });
}
