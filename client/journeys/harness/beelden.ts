import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const MAP = process.env['BEELDEN_MAP'] ?? '';

/** Saves a picture under this name when BEELDEN_MAP is set, as for docs/handleiding/beelden. */
export async function bewaarBeeld(pagina: Page, naam: string): Promise<void> {
  if (!MAP) return;
  await mkdir(MAP, { recursive: true });
  await pagina.screenshot({ path: join(MAP, `${naam}.png`) });
}
