const KANAAL = 'dt-bevestigd';

/** Opens the small window in which somebody proves at his provider who he is; must be called on a press. */
export function openVenster(): Window | null {
  return window.open('', 'dt-bevestigen', 'popup,width=520,height=720');
}

/** Waits for what the small window says: whether it worked. Answers how to stop waiting. */
export function wachtOpVenster(bijUitslag: (gelukt: boolean) => void): () => void {
  const kanaal = new BroadcastChannel(KANAAL);
  kanaal.onmessage = ({ data }: MessageEvent<boolean>) => bijUitslag(data);
  return () => kanaal.close();
}

/** Tells the page that waits whether it worked. */
export function meldUitslag(gelukt: boolean): void {
  const kanaal = new BroadcastChannel(KANAAL);
  kanaal.postMessage(gelukt);
  kanaal.close();
}
