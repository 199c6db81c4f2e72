import { deelnemer } from './deelnemer.mjs';

deelnemer(async ({ urls, map, documenten }) => {
  const { createApp } = await import('../../server/dist/create-app.js');
  const app = await createApp({ urls, port: 0, host: '127.0.0.1', demo: false, dataDir: map, mode: 'productie', documenten });
  await app.listen(0, '127.0.0.1');
  process.once('SIGTERM', () => app.close().then(() => process.exit(0)));
  return `http://127.0.0.1:${app.getHttpServer().address().port}`;
});
