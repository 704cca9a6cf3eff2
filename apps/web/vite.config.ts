import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The workbench is built from the sources of the packages, so that only what it uses is in it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['anshin-source', 'module', 'browser', 'development|production'], dedupe: ['yjs', 'react', 'react-dom'] },
  worker: { format: 'es' },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 2_000, assetsInlineLimit: 0 },
  server: { host: '127.0.0.1', proxy: { '/api': { target: 'http://127.0.0.1:4680', ws: true } } },
});
