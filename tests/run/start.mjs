// `npm start`: Heard at work on demo pages of the three sites, in a real browser, without account or network.
import path from 'node:path';
import { bin, must, ROOT, Stop, setUp, step, stop } from './machine.mjs';
import { sideBySide } from './pictures.mjs';

const SHOTS = path.join(ROOT, 'tests/e2e/screenshots/start');

/** Who wrote the post to answer on each demo page, and its first words: that is where a user would point. */
const POSTS = {
  x: { author: 'Mara Winther', words: 'This is the THIRD time' },
  facebook: { author: 'Ingrid Solhaug', words: 'For the third time the delivery' },
  instagram: { author: 'mara.winther', words: 'The sofa-shaped hole' },
};
const NAMES = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' };

function hasDisplay() {
  if (process.env.HEARD_HEADLESS === '1') return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const indent = (text) => text.replace(/\n/g, '\n      ');

/** Reads, shows and inserts on one demo page; throws when any of it is not as it should be. */
async function answerOne({ site, url, host, browser, panels }) {
  const page = await host.context.newPage();
  await page.goto(url);
  const panel = await browser.openPanelAt({ page, post: page.getByText(POSTS[site].words).first(), port: host.port });
  try {
    await panels.suggestionsShown(panel);
    const post = await panels.readPost(panel);
    const suggestions = await panels.readSuggestions(panel);
    await panels.insertOpenSuggestion(panel);
    const inBox = await page.evaluate(() => window.__state());
    const posted = await page.evaluate(() => window.__posted.length);
    const shots = await sideBySide({ page, panel, file: path.join(SHOTS, `${site}.png`) });
    return { post, suggestions, inBox, posted, shots };
  } catch (error) {
    await sideBySide({ page, panel, file: path.join(SHOTS, `${site}-failed.png`) }).catch(() => {});
    throw error;
  } finally {
    await panel.close().catch(() => {});
    await browser.leavePanel(panel);
    await page.close();
  }
}

function report(site, { post, suggestions, inBox, shots }) {
  const lines = [
    `\n${NAMES[site]}`,
    `  read        ${post.author} · ${post.rule}`,
    `      ${indent(post.text)}`,
    ...suggestions.flatMap(({ strategy, because, text }, index) => [
      `  suggested ${index + 1} ${strategy} (${because})`,
      `      ${indent(text)}`,
    ]),
    '  in the box  verified in the editor of the page, not posted:',
    `      ${indent(inBox)}`,
    `  screenshot  ${path.relative(ROOT, shots)}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Why this is not the whole job; empty when it is. */
function faults(site, { post, suggestions, inBox, posted }) {
  return [
    post.author !== POSTS[site].author && `the author was read as ${JSON.stringify(post.author)}`,
    !post.text.includes(POSTS[site].words) && `another text was read: ${JSON.stringify(post.text)}`,
    suggestions.length !== 3 && `${suggestions.length} suggestions instead of 3`,
    // Instagram's box begins with the name of the person answered; that stays
    !inBox.endsWith(suggestions[0]?.text ?? '\0') && `the box holds ${JSON.stringify(inBox)} instead of the suggestion`,
    posted !== 0 && 'something was posted, which only the user may do',
  ].filter(Boolean);
}

async function driveHeadless({ host, browser, demo }) {
  const panels = await import('./panel.mjs');
  let failed = 0;
  for (const [site, url] of Object.entries(demo)) {
    try {
      const done = await step(`${NAMES[site]}: ${url}`, () => answerOne({ site, url, host, browser, panels }));
      report(site, done);
      const wrong = faults(site, done);
      if (wrong.length > 0) throw new Error(wrong.join('; '));
    } catch (error) {
      failed += 1;
      process.stdout.write(`  FAILED on ${NAMES[site]}: ${error.message.split('\n')[0]}\n`);
    }
  }
  const total = Object.keys(demo).length;
  process.stdout.write(
    `\n${total - failed} of ${total} sites: read, suggested, inserted and verified. Screenshots: ${SHOTS}\n`,
  );
  return failed === 0;
}

async function openWindow({ host, browser, demo }) {
  const pages = {};
  for (const [site, url] of Object.entries(demo)) {
    pages[site] = await host.context.newPage();
    await pages[site].goto(url);
  }
  await host.context
    .pages()
    .find((page) => page.url() === 'about:blank')
    ?.close();
  const panel = await browser
    .openPanelAt({ page: pages.x, post: pages.x.getByText(POSTS.x.words).first(), port: host.port })
    .catch(() => null);
  if (panel) await browser.leavePanel(panel);
  process.stdout.write(`
Heard is open beside the demo page of X${panel ? '' : ' once you press its round button at the post'}.
  Click "Insert" in the panel: the reply goes into the page's own box, and nothing is posted until you press the page's button.
  The other two tabs are Facebook and Instagram: point at a post there and press the round button that appears.
  These pages are local; nothing reaches the real sites. Close the window to end.
`);
  await new Promise((resolve) => {
    host.context.on('close', resolve);
    // macOS keeps a browser without windows alive
    const closed = () => host.context.pages().length === 0 && resolve(null);
    for (const page of host.context.pages()) page.on('close', closed);
    host.context.on('page', (page) => page.on('close', closed));
  });
  return true;
}

async function main() {
  process.stdout.write('Setting up\n');
  await setUp();
  await must('Building the extension', process.execPath, [bin.wxt, 'build']);
  await must('Building the demo pages', process.execPath, ['tests/pages/build.mjs']);

  // Only now: these need the packages that set-up may just have installed
  const browser = await import('./browser.mjs');
  const { answer, DEMO: demo, SITES: sites } = await import('../pages/serve.mjs');
  const headless = !hasDisplay();
  const host = await step(`Starting the browser${headless ? ' (no display: it works unseen)' : ''}`, () =>
    browser.launchWithExtension({ headless, args: headless ? [] : ['--window-size=1440,960'] }),
  );
  try {
    await browser.servePages(host.context, { sites, answer });
    const well = await (headless ? driveHeadless : openWindow)({ host, browser, demo });
    if (!well) throw new Stop('Not everything worked; see above.');
  } finally {
    await host.close();
  }
}

main().then(() => process.exit(0), stop);
