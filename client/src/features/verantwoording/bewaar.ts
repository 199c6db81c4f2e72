/** Gives the reader a file that the server made; the page keeps nothing of it. */
export function bewaar({ naam, mediatype, inhoudBase64 }: { naam: string; mediatype: string; inhoudBase64: string }): void {
  const bytes = Uint8Array.from(atob(inhoudBase64), (teken) => teken.codePointAt(0) ?? 0);
  const adres = URL.createObjectURL(new Blob([bytes], { type: mediatype }));
  const anker = document.createElement('a');
  anker.href = adres;
  anker.download = naam;
  anker.click();
  URL.revokeObjectURL(adres);
}
