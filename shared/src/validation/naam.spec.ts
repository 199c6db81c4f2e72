import { fondsOpenenInvoer, passkeyMakenInvoer, regelVastleggenInvoer, scimGroepInvoer, scimSleutelMakenInvoer } from './index.js';

describe('what people pick by its name', () => {
  const velden = { fondsOpenenInvoer, passkeyMakenInvoer, regelVastleggenInvoer, scimSleutelMakenInvoer };

  it.each(Object.entries(velden))('has one that can be read: %s', (_, schema) => {
    const melding = (naam: string) => schema.safeParse({ naam }).error?.issues.find(({ path }) => path[0] === 'naam')?.message;
    for (const naam of ['\u200b', '\u3164', '🔥🔥', '\u2800']) expect([naam, melding(naam)]).toEqual([naam, expect.stringContaining('letters')]);
    expect(melding('Noodfonds 2026')).toBeUndefined();
  });

  it('also when a provider names a group', () => {
    expect(scimGroepInvoer.safeParse({ displayName: '\u200b' }).success).toBe(false);
    expect(scimGroepInvoer.safeParse({ displayName: 'Wijkteam 2' }).success).toBe(true);
  });
});
