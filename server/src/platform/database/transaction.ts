import type { KamerSleutel, LiveBerichten, LiveSoort } from '@doorbraaktafel/shared/live';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Context } from '../context/context.js';
import { accessKey } from './access-key.js';
import { oneMessage } from './one-message.js';
import { statementName } from './statement-name.js';

/** What happened, without personal data; the erasable part goes into `inhoud`. */
export interface Gebeurtenis {
  readonly actie: string;
  readonly onderwerp: { readonly soort: string; readonly id: string };
  readonly casusId?: string;
  /** Why the data were used; defaults to the purpose of the table itself. */
  readonly doel?: string;
  /** When it happened, if that was not now. */
  readonly gebeurdOp?: Date;
  readonly inhoud?: Record<string, unknown>;
}

/** A line for the access log: this lid read or changed this data group of this casus. */
export interface Toegang {
  readonly casusId: string;
  readonly gegevensgroep: string;
  readonly doel: string;
  readonly actie?: 'C' | 'R' | 'U' | 'D' | 'E';
}

export interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
}

export interface LiveMelding<S extends LiveSoort = LiveSoort> {
  readonly kamer: KamerSleutel;
  readonly soort: S;
  readonly gegevens: LiveBerichten[S];
}

/** One open transaction: the only way to read or write, and visible in every signature. */
export interface Tx {
  readonly ctx: Context;
  readonly regioId: string;
  readonly lidId: string;
  /** TypeORM inside this transaction. */
  readonly manager: EntityManager;
  /** Rows of one statement with positional parameters. */
  sql<T>(text: string, params?: readonly unknown[]): Promise<T[]>;
  /** Writes an event in this commit. */
  record(gebeurtenis: Gebeurtenis): void;
  /** Sends a thin message to a room, numbered in this commit and delivered after it. */
  live<S extends LiveSoort>(kamer: KamerSleutel, soort: S, gegevens: LiveBerichten[S]): void;
  /** Sends a thin message to the room of every organisation around this casus. */
  liveCasus<S extends LiveSoort>(casusId: string, soort: S, gegevens: LiveBerichten[S]): void;
  /** Tells the client of this casus, and who stands beside the client, in their own rooms that something they read changed. */
  liveClient(casusId: string): void;
  /** Says that who may see this casus changed, so that sockets are checked again. */
  rechtenGewijzigd(casusId: string): void;
  /** Writes an access line in this commit. */
  gelezen(toegang: Toegang): void;
  /** Reading from now on has access lines of its own, also of what this lid read a moment ago. */
  nieuwBezoek(): void;
  /** When this act is refused, runs the statement in a commit of its own after the rollback and before the answer. */
  naWeigering(statement: Statement): void;
}

/** Collects what must be written just before COMMIT. */
export class RunningTransaction implements Tx {
  readonly gebeurtenissen: Gebeurtenis[] = [];
  readonly toegangen = new Map<string, Toegang>();
  readonly meldingen: LiveMelding[] = [];
  readonly casusmeldingen: { casusId: string; soort: LiveSoort; gegevens: LiveBerichten[LiveSoort] }[] = [];
  readonly casussenMetNieuweRechten = new Set<string>();
  readonly naRollback: Statement[] = [];
  bezoekVergeten = false;
  /** Keeps the answer of a command, with the commit. */
  antwoord?: Statement;

  constructor(
    readonly ctx: Context,
    readonly manager: EntityManager,
    private readonly client: PoolClient,
  ) {}

  get regioId(): string {
    return this.ctx.regioId;
  }

  get lidId(): string {
    return this.ctx.lidId;
  }

  async sql<T>(text: string, params: readonly unknown[] = []): Promise<T[]> {
    oneMessage(this.client);
    const result = await this.client.query({ name: statementName(text), text, values: [...params] });
    return result.rows as T[];
  }

  record(gebeurtenis: Gebeurtenis): void {
    this.gebeurtenissen.push(gebeurtenis);
  }

  live<S extends LiveSoort>(kamer: KamerSleutel, soort: S, gegevens: LiveBerichten[S]): void {
    this.meldingen.push({ kamer, soort, gegevens });
  }

  liveCasus<S extends LiveSoort>(casusId: string, soort: S, gegevens: LiveBerichten[S]): void {
    this.casusmeldingen.push({ casusId, soort, gegevens });
  }

  liveClient(casusId: string): void {
    this.casusmeldingen.push({ casusId, soort: 'mijnZaak.gewijzigd', gegevens: { casusId } });
  }

  rechtenGewijzigd(casusId: string): void {
    this.casussenMetNieuweRechten.add(casusId);
  }

  gelezen(toegang: Toegang): void {
    this.toegangen.set(accessKey(toegang), toegang);
  }

  nieuwBezoek(): void {
    this.bezoekVergeten = true;
  }

  naWeigering(statement: Statement): void {
    this.naRollback.push(statement);
  }
}
