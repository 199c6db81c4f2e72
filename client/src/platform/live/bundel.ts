/** A fetch that is asked for often and done seldom. */
export interface Bundel {
  vraag: () => void;
  stop: () => void;
}

/**
 * Bundles requests for one fetch: it starts `wachtMs` after the first request, never runs twice at once,
 * and runs once more when something was asked while it ran, so that the last state is always fetched.
 */
export function maakBundel(doe: () => Promise<unknown>, wachtMs: number): Bundel {
  let wekker: ReturnType<typeof setTimeout> | undefined;
  let bezig = false;
  let opnieuw = false;
  let gestopt = false;

  const loop = async () => {
    wekker = undefined;
    bezig = true;
    opnieuw = false;
    await doe().catch(() => undefined);
    bezig = false;
    if (opnieuw) vraag();
  };
  const vraag = () => {
    if (gestopt) return;
    if (bezig) opnieuw = true;
    else wekker ??= setTimeout(() => void loop(), wachtMs);
  };
  const stop = () => {
    gestopt = true;
    clearTimeout(wekker);
  };
  return { vraag, stop };
}
