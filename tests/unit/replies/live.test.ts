import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { localEngine } from '@/lib/replies/local';
import { TRADES } from '@/lib/replies/local/situations';
import { postWith } from './fixtures';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

async function firstCard(text: string, name: string): Promise<string> {
  const post = postWith({ text, name: null });
  const brand = { ...UNNAMED_BRAND, id: 'b1', name };
  const analysis = analyser.analyse(post, [], brand);
  const set = await localEngine.suggest({ post, analysis, brand, thread: [], pastReplies: [], variant: 0 });
  return set.suggestions[0]?.text ?? '';
}

describe('what is running as it is told', () => {
  it.each([
    ['the 8.15 to Truro is late again, 40 minutes on a cold platform', 'Brindrail'],
    ['my train never turned up and i am late for work', 'Brindrail'],
  ])('is looked up for all to read: %s', async (text, name) => {
    const card = await firstCard(text, name);
    expect(card).toMatch(/\bhere\b/);
    expect(card).not.toMatch(/\bDM\b|booking reference/);
  });
});

it('asks for the flight once', async () => {
  const card = await firstCard('worst flight of my life, never again with this airline', 'AerVista Airlines');
  expect(card).not.toMatch(/which flight.*booking reference/i);
});

describe('the plain name of a matter', () => {
  const rows = TRADES.flatMap((trade) => trade.rows).filter(({ matter }) => matter);

  it('can follow "sorry about"', () => {
    expect(
      rows
        .filter(
          ({ matter }) =>
            !/^(?:the|that|those|these|all|your|our|how|what|it|an?|another|(?:not )?\w+ing) [\w' -]+[a-z]$/i.test(
              matter ?? '',
            ),
        )
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('gives way to the row’s own line and an apology', async () => {
    const card = await firstCard('40 minutes listening to your hold music!! never again', 'LumenLine Broadband');
    expect(card).not.toMatch(/^(?:I'm (?:really )?|So )?sorry about/i);
    expect(card).toMatch(/(?:reach us|get through|phone|hold)\b.*\b(?:sorry|apolog)/i);
  });

  it('opens the first card where a step leaves no room for an apology of its own', async () => {
    const card = await firstCard('whole evening of pixels and freezing on the tv, hopeless', 'LumenLine Cable');
    expect(card).toMatch(/^(?:I'm (?:really )?|So )?sorry about the stream/i);
  });
});
