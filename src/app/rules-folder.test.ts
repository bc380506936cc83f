import { expect, test } from 'vitest';
import { languages } from '../i18n/index.ts';
import { folderOf } from '../rulebook/index.ts';
import { rulesFolder } from './rules-folder.ts';

test('the tool leads to the pages of the rules where they are', () => {
  expect(languages.map(rulesFolder)).toEqual(languages.map((lang) => folderOf(lang)));
});
