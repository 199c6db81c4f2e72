const ID = 'dt-regiothema';

/** Where the logo of a regio is. */
export const logoAdres = (regioId: string, versie: number | string) => `/bestanden/themas/${regioId}/logo.png?v=${versie}`;

/** Shows the pages in the colours of a regio from now on; without one in those of the house. */
export function toonThema(regioId: string | undefined, versie: number | string = 'aanmelden'): void {
  const link = document.getElementById(ID) ?? document.createElement('link');
  if (!regioId) return link.remove();
  const adres = `/bestanden/themas/${regioId}/stijl.css?v=${versie}`;
  if (link.getAttribute('href') === adres) return;
  link.id = ID;
  link.setAttribute('rel', 'stylesheet');
  link.setAttribute('href', adres);
  document.head.append(link);
}

/** The regio whose sign-in page this is, when the address says so. */
export function regioInAdres(zoek: string): string | undefined {
  const regio = new URLSearchParams(zoek).get('regio') ?? '';
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(regio) ? regio : undefined;
}
