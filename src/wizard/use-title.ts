import { useMessages } from '../i18n/index.ts';
import { useWindowTitle } from '../ui/index.ts';

/** Names the page in the title of the window; without a name the tool alone. */
export function useTitle(name?: string, hasProblems = false): void {
  const { start, wizard } = useMessages();
  const page = name ? `${name} – ${start.appName}` : start.appName;
  useWindowTitle(hasProblems ? wizard.errorPrefix + page : page);
}
