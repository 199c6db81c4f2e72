import { eisDiscreet } from './discretie.js';

const bericht = (tekst: string, alleenEigenOrganisatie = false, waaromHier: string | null = null) => () => eisDiscreet({ tekst, alleenEigenOrganisatie, waaromHier });

describe('a text before others read it', () => {
  it('is refused with a number, whoever reads it and whatever the reason', () => {
    for (const [eigen, waarom] of [[false, null], [true, null], [false, 'De gemeente vraagt erom.']] as const) {
      expect(bericht('Nummer 111222333', eigen, waarom)).toThrow(expect.objectContaining({ code: 'NummerInTekst', veld: 'tekst' }));
    }
  });

  it('with sensitive words goes to the own organisation, or to everybody with a reason', () => {
    expect(bericht('Zijn medicatie is gestopt.')).toThrow(expect.objectContaining({ code: 'TekstVerraadt', veld: 'tekst', boodschap: expect.stringContaining('gezondheid') }));
    expect(bericht('Zijn medicatie is gestopt.', true)).not.toThrow();
    expect(bericht('Zijn medicatie is gestopt.', false, 'Nodig voor de avonddienst.')).not.toThrow();
  });

  it('goes its way without them', () => {
    expect(bericht('De sleutel komt op 3 maart.')).not.toThrow();
  });
});
