import { isAllowedAddress, isAllowedUrl } from './reach.js';

const OPEN = { loopback: false, internal: false };
const mag = (url: string, reach = OPEN) => isAllowedUrl(new URL(url), reach);

describe('an address that somebody typed in', () => {
  it.each([
    'http://aanmelden.example', 'ftp://aanmelden.example', 'https://iemand:geheim@aanmelden.example', 'http://localhost:4301', 'https://localhost', 'https://127.0.0.1', 'https://127.1', 'https://2130706433',
    'https://0x7f.1', 'https://[::1]', 'https://[::ffff:127.0.0.1]', 'https://[::ffff:10.0.0.1]', 'https://10.1.2.3', 'https://172.31.0.1', 'https://192.168.1.1', 'https://169.254.169.254',
    'https://[fd00::1]', 'https://[fe80::1]', 'https://0.0.0.0', 'https://100.64.1.1', 'https://[64:ff9b::a00:1]', 'https://[2002:a00:1::]',
  ])('is not asked when it is %s', (url) => expect(mag(url)).toBe(false));

  it('is asked over https on the open internet', () => {
    expect([mag('https://aanmelden.example/pad'), mag('https://9.9.9.9'), mag('https://172.32.0.1')]).toEqual([true, true, true]);
  });

  it('may be this machine in the demonstration only, and the own network only when that is set', () => {
    expect([mag('http://127.0.0.1:4301', { loopback: true, internal: false }), mag('http://localhost:4301', { loopback: true, internal: false })]).toEqual([true, true]);
    expect([mag('https://10.1.2.3', { loopback: true, internal: false }), mag('https://10.1.2.3', { loopback: false, internal: true })]).toEqual([false, true]);
    expect([mag('http://10.1.2.3', { loopback: true, internal: true }), mag('https://127.0.0.1', { loopback: false, internal: true })]).toEqual([false, false]);
  });

  it('is judged by what its name leads to', () => {
    expect(['127.0.0.1', '::1', '10.0.0.1', '::ffff:192.168.0.1', '93.184.215.14'].map((adres) => isAllowedAddress(adres, OPEN))).toEqual([false, false, false, false, true]);
  });
});
