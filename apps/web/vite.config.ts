import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * A page is a handful of files: over a hundred small ones wait for each other longer than they take. Of the libraries of controls, what most pages use
 * is one file; the rest stays with the pages that use it, so that the first page keeps within its budget.
 */
const GROUPS = [
  { name: 'words-ja', test: /[\\/]web[\\/]src[\\/].*[\\/.]ja\.ts$/, priority: 3 },
  { name: 'words-en', test: /[\\/]web[\\/]src[\\/].*[\\/.]en\.ts$/, priority: 3 },
  { name: 'first', tags: ['$initial' as const], priority: 2 },
  { name: 'controls', test: /node_modules[\\/]@(mantine|tabler|tanstack|floating-ui)[\\/]/, minShareCount: 14, priority: 1 },
];

/** The workbench is built from the sources of the packages, so that only what it uses is in it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['anshin-source', 'module', 'browser', 'development|production'], dedupe: ['yjs', 'react', 'react-dom'] },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    chunkSizeWarningLimit: 2_000,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
  },
  server: { host: '127.0.0.1', proxy: { '/api': { target: 'http://127.0.0.1:4680', ws: true } } },
});
