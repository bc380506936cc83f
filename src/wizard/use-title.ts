import { useLayoutEffect } from 'react';
import { useMessages } from '../i18n/index.ts';

/** Names the page in the title of the window; without a name the tool alone. */
export function useTitle(name?: string, hasProblems = false): void {
  const { start, wizard } = useMessages();
  const page = name ? `${name} – ${start.appName}` : start.appName;
  const title = hasProblems ? wizard.errorPrefix + page : page;
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
}
