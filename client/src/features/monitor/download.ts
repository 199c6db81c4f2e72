/** Gives the reader a text as a file; nothing leaves the browser. */
export function download(naam: string, inhoud: string): void {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: 'text/csv;charset=utf-8' }));
  const anker = document.createElement('a');
  anker.href = adres;
  anker.download = naam;
  anker.click();
  URL.revokeObjectURL(adres);
}
