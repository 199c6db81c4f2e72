import { connect } from 'node:net';

const KOPEINDE = Buffer.from('\r\n\r\n');

/**
 * Keeps `klanten` connections busy for some seconds, each with one request at a time.
 * @param {{ url: string, pad: string, koppen?: Record<string, string>, lichaam: (n: number) => string, klopt: (antwoord: string) => boolean }} doel
 * @returns {Promise<{ perSeconde: number, p50: number, p99: number, aantal: number }>} latencies in milliseconds
 * @throws {Error} on the first answer that is not a 200 or does not hold what it should
 */
export async function belast(doel, { seconden, klanten }) {
  const tijden = [];
  const begin = performance.now();
  const einde = begin + seconden * 1000;
  await Promise.all(Array.from({ length: klanten }, () => klant(doel, einde, tijden)));
  const duur = (performance.now() - begin) / 1000;
  tijden.sort((a, b) => a - b);
  const deel = (p) => tijden[Math.min(tijden.length - 1, Math.floor(tijden.length * p))];
  return { perSeconde: tijden.length / duur, p50: deel(0.5), p99: deel(0.99), aantal: tijden.length };
}

/** The text of one answer. */
export async function vraag(doel) {
  const verbinding = await open(doel.url);
  try {
    return await verbinding.stuur(verzoek(doel));
  } finally {
    verbinding.sluit();
  }
}

async function klant(doel, einde, tijden) {
  const verbinding = await open(doel.url);
  try {
    while (performance.now() < einde) {
      const tekst = verzoek(doel);
      const begin = performance.now();
      const antwoord = await verbinding.stuur(tekst);
      tijden.push(performance.now() - begin);
      if (!doel.klopt(antwoord)) throw new Error(`onverwacht antwoord van ${doel.url}: ${antwoord.slice(0, 400)}`);
    }
  } finally {
    verbinding.sluit();
  }
}

let teller = 0;

function verzoek({ url, pad, koppen = {}, lichaam }) {
  teller += 1;
  const inhoud = Buffer.from(lichaam(teller));
  const regels = Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${waarde}\r\n`).join('');
  const kop = `POST ${pad} HTTP/1.1\r\nhost: ${new URL(url).host}\r\ncontent-type: application/json\r\n${regels}content-length: ${inhoud.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(kop), inhoud]);
}

/** A bare HTTP/1.1 connection, because a full client costs more than some of the servers it measures. */
function open(url) {
  const { hostname, port } = new URL(url);
  return new Promise((klaar, mislukt) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    let lopend;
    let delen = [];
    let lengte = 0;
    let verwacht;
    const ruim = () => {
      delen = [];
      lengte = 0;
      verwacht = undefined;
    };
    socket.once('connect', () =>
      klaar({
        stuur: (tekst) => new Promise((resolve, reject) => {
          lopend = { resolve, reject };
          socket.write(tekst);
        }),
        sluit: () => socket.destroy(),
      }),
    );
    socket.on('error', (fout) => (lopend ? lopend.reject(fout) : mislukt(fout)));
    socket.on('close', () => lopend?.reject(new Error(`${url} verbrak de verbinding`)));
    socket.on('data', (deel) => {
      delen.push(deel);
      lengte += deel.length;
      verwacht ??= antwoordlengte(delen);
      if (verwacht === undefined || lengte < verwacht.totaal) return;
      const alles = Buffer.concat(delen);
      const { resolve, reject } = lopend;
      const { kop, status } = verwacht;
      lopend = undefined;
      ruim();
      const tekst = alles.toString('utf8', kop);
      if (status === 200) resolve(tekst);
      else reject(new Error(`${url} antwoordt ${status}: ${tekst.slice(0, 400)}`));
    });
  });
}

function antwoordlengte(delen) {
  const alles = delen.length === 1 ? delen[0] : Buffer.concat(delen);
  const kop = alles.indexOf(KOPEINDE);
  if (kop < 0) return undefined;
  const tekst = alles.toString('latin1', 0, kop);
  const inhoud = /\r\ncontent-length: *(\d+)/i.exec(tekst);
  if (!inhoud) throw new Error('antwoord zonder content-length');
  return { kop: kop + 4, totaal: kop + 4 + Number(inhoud[1]), status: Number(tekst.slice(9, 12)) };
}
