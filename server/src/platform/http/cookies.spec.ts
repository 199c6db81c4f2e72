import type { CookieOptions, Response } from 'express';
import { readDevice, readToken, setDeviceCookie, setSessionCookie } from './cookies.js';

function gezet(zet: (res: Response) => void): [string, string, CookieOptions] {
  const lijst: [string, string, CookieOptions][] = [];
  zet({ cookie: (...koekje: [string, string, CookieOptions]) => lijst.push(koekje) } as unknown as Response);
  const [koekje] = lijst;
  if (!koekje) throw new Error('geen koekje');
  return koekje;
}

describe('cookies', () => {
  it('are bound to this host over https in production, and out of reach of scripts everywhere', () => {
    expect(gezet((res) => setSessionCookie(res, 'productie', 'x'))).toEqual(['__Host-dt', 'x', { httpOnly: true, sameSite: 'lax', path: '/', secure: true }]);
    expect(gezet((res) => setDeviceCookie(res, 'productie', 'x'))).toEqual(['__Host-dt-apparaat', 'x', expect.objectContaining({ httpOnly: true, sameSite: 'strict', path: '/', secure: true })]);
    expect(gezet((res) => setSessionCookie(res, 'demonstratie', 'x'))[2]).toMatchObject({ httpOnly: true, secure: false });
  });

  it('are read by their whole name, and a mangled one is none', () => {
    expect([readToken('dt-apparaat=b; dt=a', 'demonstratie'), readDevice('dt-apparaat=b; dt=a', 'demonstratie')]).toEqual(['a', 'b']);
    expect([readToken('dt=%E0%A4%A', 'demonstratie'), readToken('dt=a', 'productie'), readToken(undefined, 'productie')]).toEqual([undefined, undefined, undefined]);
  });
});
