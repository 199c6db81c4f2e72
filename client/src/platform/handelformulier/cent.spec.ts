import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { metCenten } from './cent';

const schema = metCenten(z.object({ vrijInCent: z.bigint(), regels: z.object({ plafonds: z.array(z.object({ bedragInCent: z.bigint() })) }) }));

describe('metCenten', () => {
  it('reads whole cents at any depth, and nothing else as cents', () => {
    expect(schema.parse({ vrijInCent: '0', regels: { plafonds: [{ bedragInCent: '12' }] } })).toEqual({ vrijInCent: 0n, regels: { plafonds: [{ bedragInCent: 12n }] } });
  });

  it.each(['1.5', '1e3', '', 'NaN'])('refuses %p', (tekst) => {
    expect(schema.safeParse({ vrijInCent: tekst, regels: { plafonds: [] } }).success).toBe(false);
  });
});
