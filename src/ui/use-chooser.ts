import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';

export interface Option {
  readonly code: string;
  readonly name: string;
  /** True when the text typed is its whole name. */
  readonly exact?: boolean;
}

interface Chooser {
  readonly id: string;
  readonly labelId: string;
  readonly value: readonly string[];
  readonly max: number;
  onChange(value: string[]): void;
  search(query: string): readonly Option[];
  /** Hears the text that has chosen nothing yet, '' once it has. */
  onTyped?: ((text: string) => void) | undefined;
}

const changes = useCombobox.stateChangeTypes;

/** Safari tells the Enter that ends a composition by its old code alone. */
const isComposing = ({ nativeEvent }: KeyboardEvent) =>
  // oxlint-disable-next-line typescript/no-deprecated
  nativeEvent.isComposing || nativeEvent.which === 229;

/** None while typing, so that Down comes to the first; it stays when the mouse leaves the list. */
function highlighted(
  state: UseComboboxState<Option>,
  { type, changes: next }: UseComboboxStateChangeOptions<Option>,
): number {
  if (type === changes.InputChange) return -1;
  if (type === changes.MenuMouseLeave) return state.highlightedIndex;
  return next.highlightedIndex ?? -1;
}

/** The option that the text names beyond doubt: the only one, or the only one it names in full. */
function namedBy(text: string, [first, second]: readonly Option[]): Option | undefined {
  if (text.trim() === '') return undefined;
  return !second || (first?.exact && !second.exact) ? first : undefined;
}

/** Typing, the list of options and choosing from it, for a combobox that collects several codes. */
export function useChooser({ id, labelId, value, max, onChange, search, onTyped }: Chooser) {
  const [query, setQuery] = useState('');
  const isFull = value.length >= max;
  const found = useMemo(() => search(query), [search, query]);
  const options = useMemo(
    () => (isFull ? [] : found.filter(({ code }) => !value.includes(code))),
    [isFull, found, value],
  );
  const isTyped = query.trim() !== '';

  const write = useCallback(
    (text: string) => {
      setQuery(text);
      onTyped?.(text);
    },
    [onTyped],
  );

  /** A row of an older text may be pressed: it adds to what is chosen by then. */
  const now = useRef(value);
  useLayoutEffect(() => {
    now.current = value;
  }, [value]);
  const choose = useCallback(
    (option: Option | undefined) => {
      const { current } = now;
      if (!option || current.length >= max || current.includes(option.code)) return;
      write('');
      onChange([...current, option.code]);
    },
    [max, write, onChange],
  );

  const box = useCombobox<Option>({
    id,
    labelId,
    inputId: id,
    menuId: `${id}-options`,
    items: options,
    inputValue: query,
    selectedItem: null,
    stateReducer(state, change) {
      const isOpen = !isFull && change.changes.isOpen === true;
      return {
        isOpen,
        selectedItem: null,
        highlightedIndex: isOpen ? highlighted(state, change) : -1,
      };
    },
    onIsOpenChange({ type }) {
      if (type === changes.InputBlur) choose(namedBy(query, found));
    },
  });

  const isListed = box.isOpen && options.length > 0;
  const active = isListed ? options[box.highlightedIndex] : undefined;

  /** Enter is left to the form unless it chooses an option or would pass over text that chooses none. */
  function onEnter(event: KeyboardEvent) {
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    if (!box.isOpen || (!isTyped && !active)) return;
    event.preventDefault();
    if (found.length === 0) return;
    const chosen = active ?? options[0];
    if (chosen) choose(chosen);
    else write('');
    box.closeMenu();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event)) return;
    if (event.key === 'Enter') onEnter(event);
    if (event.key === 'Escape' && !box.isOpen) write('');
    if (event.key === 'Tab' && box.isOpen) {
      choose(namedBy(query, found));
      box.closeMenu();
    }
  }

  const unmatched = box.isOpen && isTyped && found.length === 0 ? query : undefined;
  return { ...box, write, choose, isFull, isListed, active, options, unmatched, onKeyDown };
}
