import { gevoeligIn, zinOver } from '@doorbraaktafel/shared/privacy';
import { NummerInTekst, TekstVerraadt, weiger } from '@doorbraaktafel/shared/weigeringen';

interface Geschreven {
  readonly tekst: string;
  readonly alleenEigenOrganisatie: boolean;
  readonly waaromHier?: string | null;
}

/**
 * Looks at a text before others read it: the writer keeps it inside, or says why it has to be here. Source: AVG art. 5 lid 1c, 9 and 10; Wmo 2015 art. 5.3.3 lid 3.
 * @throws {NummerInTekst} with a BSN, always
 * @throws {TekstVerraadt} with words of health or crime, for everybody and without a reason
 */
export function eisDiscreet({ tekst, alleenEigenOrganisatie, waaromHier }: Geschreven): void {
  const [eerste, ...rest] = gevoeligIn(tekst);
  if (!eerste) return;
  weiger(eerste === 'nummer', () => new NummerInTekst(zinOver('nummer')));
  const zinnen = [eerste, ...rest].map(zinOver);
  weiger(!alleenEigenOrganisatie && !waaromHier, () => new TekstVerraadt({ nl: zinnen.map(({ nl }) => nl).join(' '), en: zinnen.map(({ en }) => en).join(' ') }));
}
