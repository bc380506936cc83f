/** Where the rules can be read in a language, from the top of the site; as `folderOf` of the rulebook, which the first page is spared. */
export const rulesFolder = (lang: string): string => (lang === 'en' ? 'rules/' : `rules/${lang}/`);
