import { huidigeVraag, volgVraag, vraagBevestiging } from './vraag';

describe('de vraag om bevestiging', () => {
  it('is er één, ook als twee handelingen tegelijk wachten, en antwoordt beide hetzelfde', async () => {
    const gezien: boolean[] = [];
    const stop = volgVraag(() => gezien.push(Boolean(huidigeVraag())));
    const wachtend = [vraagBevestiging('handeling'), vraagBevestiging('zitting')];
    expect(huidigeVraag()?.aanleiding).toBe('handeling');
    huidigeVraag()?.antwoord(true);
    expect(await Promise.all(wachtend)).toEqual([true, true]);
    expect(gezien).toEqual([true, false]);
    stop();
  });

  it('begint na een weigering opnieuw', async () => {
    const eerste = vraagBevestiging('zitting');
    huidigeVraag()?.antwoord(false);
    const tweede = vraagBevestiging('handeling');
    huidigeVraag()?.antwoord(true);
    expect([await eerste, await tweede]).toEqual([false, true]);
  });
});
