const DAG_IN_MS = 86_400_000;

/** Numbers between 0 and 1 that are the same on every run (mulberry32). */
export function zaad(begin: number): () => number {
  let stand = begin;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** As many days as asked, spread over a period with both ends included, in order. */
export function spreid(aantal: number, van: string, tot: string, willekeur: () => number): string[] {
  const begin = Date.parse(van);
  const dagen = (Date.parse(tot) - begin) / DAG_IN_MS + 1;
  return Array.from({ length: aantal }, (_, i) => {
    const dag = Math.floor(((i + willekeur()) * dagen) / aantal);
    return new Date(begin + dag * DAG_IN_MS).toISOString().slice(0, 10);
  });
}
