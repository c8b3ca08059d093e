import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Parts of the extension bundled as the panel gets them, but for Node.
 * @param entries by name of the file that is written, without its `.mjs`: the module, from the repository's root
 * @param out the folder to write to
 */
export async function bundle(entries: Readonly<Record<string, string>>, out: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: true,
      lib: {
        entry: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path.join(ROOT, file)])),
        formats: ['es'],
        fileName: (_format, name) => `${name}.mjs`,
      },
      rollupOptions: { output: { chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
}
