import { foreignIn, isCited } from '../../src/i18n/tongue.test-words.ts';
import { textsOf } from '../languages/page-faults.ts';
import { test } from '../test.ts';
import { contentFacts } from './content-facts.ts';
import { testContent, type Content } from './content-tests.ts';
import { displayFacts } from './display-facts.ts';
import { testDisplay, type Display } from './display-tests.ts';
import { screens } from './screens.ts';
import { leave, visit } from './visit.ts';

test.describe.configure({ mode: 'default' });
test.use({ trace: 'off' });

const said: Content[] = [];
const drawn: Display[] = [];

/**
 * One walk past all screens; each test then looks at what was seen. A step is drawn in every way with its errors, and so
 * not without them.
 */
test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000);
  said.length = 0;
  drawn.length = 0;
  const page = await browser.newPage();
  for (const screen of screens) {
    const { id, kind } = screen;
    if (kind === 'paper' || id.startsWith('wrong-')) continue;
    await visit(page, screen);
    const texts = await textsOf(page);
    const foreign = texts.filter((text) => !isCited(text) && foreignIn('en', text).length > 0);
    said.push({ id, kind, foreign, ...(await contentFacts(page)) });
    if (kind !== 'step') drawn.push({ id, ...(await displayFacts(page)) });
    await leave(page, screen);
  }
  await page.close();
});

testContent(said);
testDisplay(drawn);
