/** Connection strings per database role. */
export interface DatabaseUrls {
  readonly owner: string;
  readonly app: string;
  readonly lezer: string;
  readonly werker: string;
}

/** What the starter hands to the server. */
export interface StartOptions {
  readonly urls: DatabaseUrls;
  readonly port: number;
  readonly host: string;
  /** Loads the invented regio's once, and lists their accounts on the sign-in page. */
  readonly demo: boolean;
  /** Folder for the signing key, checkpoints and secrets. */
  readonly dataDir: string;
  /** `productie` accepts trusted documents only and sets secure cookies. */
  readonly mode: 'demonstratie' | 'productie';
  /** Proxies in front whose word on the address of a browser is taken; default none. */
  readonly proxies?: number;
  /** Address at which people reach the product, for links in mail; default the address it listens on. */
  readonly publiekeUrl?: string;
  /** Where mail is handed over; without it mail waits, and the demonstration shows what waits. */
  readonly mail?: { readonly smtpUrl: string; readonly van: string };
  /** Where clamd listens, as `tcp://host:port` or `unix:/path`; without it files are kept unscanned and say so. */
  readonly virusscanner?: string;
  /** Signing in through the providers of regio's. */
  readonly openid?: {
    /** Whether a provider may stand in the own network; default only on the open internet. */
    readonly interneAdressen?: boolean;
    /** The invented provider of the demonstration. */
    readonly demonstratie?: string;
  };
  /** Documents to trust by id; default: those the client was built with. */
  readonly documenten?: Readonly<Record<string, string>>;
  /** How long somebody whose connection is gone still counts as present, in milliseconds; default ten seconds. */
  readonly presenceGraceMs?: number;
}

/** Injection token of the options. */
export const START_OPTIONS = Symbol('StartOptions');
