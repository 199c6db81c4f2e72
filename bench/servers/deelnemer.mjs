import { createServer } from 'node:http';

/** Starts a contestant when told what it needs, and tells where it listens. */
export function deelnemer(begin) {
  process.once('message', (opdracht) => {
    begin(opdracht).then(
      (url) => process.send({ url }),
      (fout) => process.send({ fout: fout.stack ?? String(fout) }),
    );
  });
  process.once('disconnect', () => process.exit(0));
}

/** A bare node:http server that answers each POST with the JSON text of `antwoord`. */
export function kaleServer(antwoord) {
  const server = createServer((req, res) => {
    const delen = [];
    req.on('data', (deel) => delen.push(deel));
    req.on('end', () => {
      antwoord(Buffer.concat(delen)).then(
        (tekst) => schrijf(res, 200, tekst),
        (fout) => schrijf(res, 500, JSON.stringify({ fout: fout.message })),
      );
    });
  });
  return new Promise((klaar) => {
    server.listen(0, '127.0.0.1', () => klaar(`http://127.0.0.1:${server.address().port}`));
  });
}

function schrijf(res, status, tekst) {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(tekst) });
  res.end(tekst);
}
