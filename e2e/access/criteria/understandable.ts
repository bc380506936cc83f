import {
  axe,
  content,
  doesNotApply,
  elsewhere,
  focus,
  holds,
  voice,
  type Criterion,
} from './criterion.ts';

/** Understandable and robust. */
export const understandable: readonly Criterion[] = [
  holds('3.1.1', 'Language of Page', 'A', axe),
  holds(
    '3.1.2',
    'Language of Parts',
    'AA',
    axe,
    content('official names and other languages are marked as such'),
  ),
  holds('3.2.1', 'On Focus', 'A', focus('focus and pointer alone show nothing and change no page')),
  holds(
    '3.2.2',
    'On Input',
    'A',
    focus('an answer that is chosen or typed goes nowhere by itself'),
  ),
  holds(
    '3.2.3',
    'Consistent Navigation',
    'AA',
    content('header, Back, question, Continue and help stand in one order'),
  ),
  holds(
    '3.2.4',
    'Consistent Identification',
    'AA',
    content('header, Back, question, Continue and help stand in one order'),
  ),
  holds(
    '3.2.6',
    'Consistent Help',
    'A',
    content('header, Back, question, Continue and help stand in one order'),
  ),
  holds(
    '3.3.1',
    'Error Identification',
    'A',
    voice('errors are said at once, name their field and lead to it'),
    elsewhere(
      'src/wizard/spells.test.tsx',
      'each wrong date has its own error, and stays as it was typed',
    ),
  ),
  holds(
    '3.3.2',
    'Labels or Instructions',
    'A',
    axe,
    content('every field has a name that can be seen, and the question around it'),
  ),
  holds(
    '3.3.3',
    'Error Suggestion',
    'AA',
    elsewhere('src/i18n/error-words.test.ts', 'every error says what to do, in every language'),
  ),
  holds(
    '3.3.4',
    'Error Prevention (Legal, Financial, Data)',
    'AA',
    content('every answer can be changed from the check page'),
  ),
  holds(
    '3.3.7',
    'Redundant Entry',
    'A',
    elsewhere(
      'src/wizard/every-path.test.ts',
      'is asked by the wizard in the same order, and ends with nothing left to ask',
    ),
  ),
  doesNotApply(
    '3.3.8',
    'Accessible Authentication (Minimum)',
    'AA',
    'There is no login. A test looks for a field for passwords on every screen.',
  ),
  holds(
    '4.1.2',
    'Name, Role, Value',
    'A',
    axe,
    elsewhere('src/ui/ComboboxSeveral.test.tsx', 'names, descriptions and states are wired'),
    voice('Tab and voice on start'),
  ),
  holds(
    '4.1.3',
    'Status Messages',
    'AA',
    voice('what happens elsewhere on the page is said without moving the focus'),
  ),
];
