import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { createTransport, type Transporter } from 'nodemailer';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { type Mail, openMail, verzegelMail } from '../../../platform/post/mail.js';
import { Kluis } from '../../../platform/secrets/kluis.js';
import { log } from '../../../platform/telemetry/log.js';
import { Wachtrij } from '../persistence/wachtrij.js';

const RONDE_MS = 1_000;

/**
 * Mail leaves after the commit of the act that wrote it, from any node, and is then forgotten.
 * It stands sealed until then, since it holds a link that lets somebody in.
 */
@Injectable()
export class Postvak implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly post?: Transporter;
  private timer?: NodeJS.Timeout;
  private bezig?: Promise<void>;

  constructor(
    @Inject(START_OPTIONS) private readonly options: StartOptions,
    private readonly kluis: Kluis,
    private readonly wachtrij: Wachtrij,
  ) {
    if (options.mail) this.post = createTransport(options.mail.smtpUrl);
  }

  onApplicationBootstrap(): void {
    if (!this.post) return;
    this.timer = setInterval(() => this.start(), RONDE_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.bezig;
    this.post?.close();
  }

  /** Puts a mail in the queue with the act that asks for it. */
  async leg(tx: Tx, mail: Mail): Promise<void> {
    const id = nieuwId();
    await tx.sql('insert into uitgaande_mail (regio_id, id, inhoud) values ($1, $2, $3)', [tx.regioId, id, verzegelMail(this.kluis, id, mail)]);
  }

  /** What waits in this regio; in the demonstration, where nothing leaves, this is how one reads it. */
  async lijst(tx: Tx): Promise<(Mail & { id: string })[]> {
    const rijen = await tx.sql<{ id: string; inhoud: Buffer }>('select id, inhoud from uitgaande_mail where regio_id = $1 order by gemaakt_op desc, id limit 20', [tx.regioId]);
    return rijen.map(({ id, inhoud }) => ({ id, ...openMail(this.kluis, id, inhoud) }));
  }

  private start(): void {
    this.bezig ??= this.wachtrij
      .verwerk((id, inhoud) => this.verstuur(openMail(this.kluis, id, inhoud)))
      .catch((error: Error) => log.warn({ reden: error.message }, 'post versturen mislukte'))
      .finally(() => {
        this.bezig = undefined;
      });
  }

  private async verstuur({ aan, onderwerp, tekst }: Mail): Promise<void> {
    await this.post?.sendMail({ from: this.options.mail?.van, to: aan, subject: onderwerp, text: tekst });
  }
}
