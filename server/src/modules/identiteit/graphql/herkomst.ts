import Bowser from 'bowser';
import type { StartOptions } from '../../../platform/config/options.js';
import { readDevice } from '../../../platform/http/cookies.js';
import type { DtRequest } from '../../../platform/http/request.js';
import type { Herkomst } from '../domain/herkomst.js';

const HOOGSTENS_TEKENS = 80;

/** Where a request to sign in comes from. */
export function herkomstVan(req: DtRequest, mode: StartOptions['mode']): Herkomst {
  return {
    adres: req.ip ?? '',
    apparaatsleutel: readDevice(req.headers.cookie, mode),
    omschrijving: omschrijf(req.headers['user-agent'] ?? ''),
  };
}

// No versions: enough to know one's own browser again, too little to follow anybody.
function omschrijf(agent: string): string {
  if (!agent) return '';
  const { browser, os } = Bowser.parse(agent);
  return [browser.name, os.name].filter(Boolean).join(', ').slice(0, HOOGSTENS_TEKENS);
}
