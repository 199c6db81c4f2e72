import { describe, expect, it } from '@jest/globals';
import { voegSamen } from './voegSamen';

const bericht = (id: string, geplaatstOp: string, tekst = id) => ({ id, geplaatstOp, tekst });

describe('messages laid beside each other', () => {
  it('puts the oldest first, whatever came in first', () => {
    const samen = voegSamen([bericht('b', '2026-11-22T10:01:00Z')], [bericht('a', '2026-11-22T10:00:00Z')]);
    expect(samen.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('has each message once, in its newest form', () => {
    const oud = voegSamen(undefined, [bericht('a', '2026-11-22T10:00:00Z', 'eerst')]);
    expect(voegSamen(oud, [bericht('a', '2026-11-22T10:00:00Z', 'later')])).toEqual([bericht('a', '2026-11-22T10:00:00Z', 'later')]);
  });
});
