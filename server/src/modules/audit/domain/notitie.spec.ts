import { generateKeyPairSync } from 'node:crypto';
import { controlepuntTekst, leesControlepunt } from './controlepunt.js';
import { NotitieOnleesbaar, isOndertekendDoor, leesNotitie, leesVkey, onderteken, publiekeBytes, toetssleutel, vkey } from './notitie.js';

// The example of the Go note package, in the public domain as a test vector.
const SLEUTEL = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const NOTITIE = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

const { privateKey } = generateKeyPairSync('ed25519');
const eigen = toetssleutel('voorbeeld/log', publiekeBytes(privateKey));
const tekst = controlepuntTekst({ oorsprong: 'voorbeeld/log', grootte: 12, wortel: Buffer.alloc(32, 7) });

describe('signed notes and checkpoints of C2SP', () => {
  it('refuses what is not exactly a note', () => {
    const goed = onderteken(tekst, 'voorbeeld/log', privateKey);
    const slecht = ['', tekst, goed.slice(0, -1), goed.replace('\u2014 ', '- '), goed.replace('= ', ' '), `${goed}\n`, goed.replace('\u2014 voorbeeld', '\u2014  voorbeeld')];
    for (const notitie of slecht.filter((kandidaat) => kandidaat !== goed)) {
      expect(() => leesNotitie(notitie)).toThrow(NotitieOnleesbaar);
    }
  });

  it('verifies a note signed elsewhere', () => {
    expect(isOndertekendDoor(leesNotitie(NOTITIE), leesVkey(SLEUTEL))).toBe(true);
    expect(isOndertekendDoor(leesNotitie(NOTITIE.replace('answer', 'Answer')), leesVkey(SLEUTEL))).toBe(false);
  });

  it('reads back what it signed, also beside a witness', () => {
    const getuige = generateKeyPairSync('ed25519').privateKey;
    const extra = onderteken(tekst, 'getuige', getuige).split('\n').at(-2);
    const notitie = leesNotitie(`${onderteken(tekst, 'voorbeeld/log', privateKey)}${extra}\n`);
    expect(isOndertekendDoor(notitie, eigen)).toBe(true);
    expect(isOndertekendDoor(notitie, toetssleutel('getuige', publiekeBytes(getuige)))).toBe(true);
    expect(leesControlepunt(notitie.tekst)).toEqual({ oorsprong: 'voorbeeld/log', grootte: 12, wortel: Buffer.alloc(32, 7) });
  });

  it('hands out its key as one line and refuses a line of which a character changed', () => {
    expect(leesVkey(vkey(eigen))).toEqual(eigen);
    for (const regel of [vkey(eigen).replace('voorbeeld', 'voorbeelt'), `${vkey(eigen)} `, 'geen sleutel', '']) {
      expect(() => leesVkey(regel)).toThrow(NotitieOnleesbaar);
    }
  });

  it('refuses a size with a leading zero, a short root and extra lines', () => {
    for (const slecht of [tekst.replace('\n12\n', '\n012\n'), tekst.replace('Bwc=', 'Bw=='), `${tekst}extra\n`, tekst.slice(0, -1)]) {
      expect(() => leesControlepunt(slecht)).toThrow(NotitieOnleesbaar);
    }
  });
});
