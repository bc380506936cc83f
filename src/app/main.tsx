import { useEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import {
  loadFirstWords,
  loadSitesWords,
  loadStatementWords,
  type FirstWords,
  type Language,
} from '../i18n/index.ts';
import './page.css';
import { App } from './App.tsx';
import { mayBegin, sayBegun } from './begun.ts';
import { Boundary } from './Boundary.tsx';
import { isAsBuilt } from './embed/as-built.ts';
import { embeddingIn } from './embed/embedding.ts';
import { isStart } from './is-start.ts';
import { languageIn, languageOf } from './language.ts';
import { movedAnswers } from './moved-answers.ts';
import { reloadOnce } from './reload-once.ts';
import { startAnew } from './start-anew.ts';

const { dataset, lang } = document.documentElement;

/** Whether the browser has translated the page already, which puts elements of its own in the place of texts. */
const isTranslated = (root: HTMLElement) => root.querySelector<HTMLElement>('font') !== null;

/** An extension has changed the page before us: React shows it anew, and nothing is lost. In a test, the mark says that we did. */
function onRecoverableError() {
  dataset.recovered = '';
}

function Begun({ children }: { readonly children: ReactNode }) {
  useEffect(sayBegun, []);
  return children;
}

interface Shown {
  /** What a person may begin anew where the page breaks; the other pages have no answers. */
  readonly onStartAgain?: () => void;
  readonly words: FirstWords['start'];
  readonly page: ReactNode;
  /** The page that was made at build is what would be shown: it is taken over. */
  readonly isShown: boolean;
}

function show(root: HTMLElement, { words, page, isShown, ...more }: Shown) {
  const whole = (
    <Begun>
      <Boundary words={words} {...more}>
        {page}
      </Boundary>
    </Begun>
  );
  if (isShown && !isTranslated(root)) hydrateRoot(root, whole, { onRecoverableError });
  else createRoot(root).render(whole);
}

async function showSites(root: HTMLElement, language: Language) {
  const [{ SitesApp }, words] = await Promise.all([
    import('./SitesApp.tsx'),
    loadSitesWords(language),
  ]);
  const page = <SitesApp words={words} />;
  show(root, { words: words.start, page, isShown: lang === language });
}

async function showStatement(root: HTMLElement, language: Language) {
  const [{ StatementApp }, words] = await Promise.all([
    import('./statement/StatementApp.tsx'),
    loadStatementWords(language),
  ]);
  const page = <StatementApp words={words} contact={dataset.contact ?? ''} />;
  show(root, { words: words.start, page, isShown: lang === language });
}

async function showTool(root: HTMLElement) {
  const { search, hash } = location;
  const embedding = dataset.page === 'embed' ? embeddingIn(search, hash) : undefined;
  const wanted = embedding ? languageOf(embedding.settings) : languageIn(search);
  const words = await loadFirstWords(wanted).catch(() => loadFirstWords('en'));
  const isBuilt = root.firstElementChild !== null && (!embedding || isAsBuilt(embedding.settings));
  const isShown = isBuilt && isStart(hash) && lang === wanted;
  const page = (
    <App
      embedding={embedding}
      words={words}
      lacksWords={words.lang !== wanted}
      isFile={dataset.page === 'file'}
    />
  );
  show(root, { words: words.start, page, isShown, onStartAgain: startAnew });
}

/** Answers that came behind `?` go where no server sees them, before anything reads the address. */
function cleanAddress() {
  const moved = movedAnswers(location.href);
  if (moved === undefined) return;
  try {
    history.replaceState(null, '', moved);
  } catch {
    location.replace(moved); // loads the page once more
  }
}

function showPage(root: HTMLElement): Promise<void> {
  const { page } = dataset;
  if (page === 'for-sites') return showSites(root, languageIn(location.search));
  if (page === 'accessibility') return showStatement(root, languageIn(location.search));
  return showTool(root);
}

/** Resolves once the whole page is there, which may be after its script. */
const parsed = () =>
  new Promise<void>((done) => {
    if (document.readyState !== 'loading') done();
    document.addEventListener('DOMContentLoaded', () => done(), { once: true });
  });

/** What goes wrong here is for watch.js to say. */
async function begin() {
  cleanAddress();
  reloadOnce();
  await parsed();
  const root = document.getElementById('root');
  if (root && mayBegin()) await showPage(root);
}

void begin();
