import { isNaam } from './naam.js';

describe('a name that can be read', () => {
  it.each(['🔥🔥', '1️⃣', '🇳🇱', '\u200b\u200b', '\u3164', '\u115f\ufe0f', '⠀', '…', '42', ' ', '', null, undefined])('is not %j', (naam) => {
    expect(isNaam(naam)).toBe(false);
  });

  it.each(['Ad', 'Ø', '3B Wonen', 'Zoë 🔥', 'ليلى', '王芳', 'Σ', '한별'])('is %j', (naam) => {
    expect(isNaam(naam)).toBe(true);
  });
});
