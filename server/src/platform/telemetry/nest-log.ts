import type { LoggerService } from '@nestjs/common';
import { describeError } from './describe-error.js';
import { log } from './log.js';

/** Sends Nest's own lines to the one log; its start-up chatter is left out. */
export class NestLog implements LoggerService {
  log(): void {}

  error(bericht: unknown): void {
    log.error({ bron: 'nest' }, describeError(bericht));
  }

  warn(bericht: unknown): void {
    log.warn({ bron: 'nest' }, String(bericht));
  }
}
