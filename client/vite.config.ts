import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const target = process.env.DOORBRAAKTAFEL_SERVER ?? 'http://127.0.0.1:3000';
// The server compares the page's origin with the host it is asked by, so the host is passed on as it is.
const server = { target, changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['doorbraaktafel-src', 'module', 'browser', 'development|production'] },
  // The server replaces this word in every answer by the nonce of its content security policy.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // No data: addresses, so that the policy needs none.
    assetsInlineLimit: 0,
    // The colour schemes rest on light-dark(), which these browsers read natively.
    // Operations are plain data, so that a page brings those of its own feature and not the file that names them all.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/generated\//, sideEffects: false }] } },
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
  },
  server: {
    proxy: {
      '/graphql': server,
      '/api': server,
      '/auth': server,
      '/live': { ...server, ws: true },
    },
  },
});
