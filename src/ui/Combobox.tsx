import { useDeferredValue, useLayoutEffect, useRef } from 'react';
import { ChosenChips } from './ChosenChips.tsx';
import { classNames } from './class-names.ts';
import { ComboboxOptions } from './ComboboxOptions.tsx';
import { ComboboxStatus, type ComboboxWords } from './ComboboxStatus.tsx';
import { controlLook } from './TextInput.tsx';
import { useChooser, type Option } from './use-chooser.ts';

interface ComboboxProps {
  /** The id of the text field. */
  readonly id: string;
  /** A label of its own, read after the element that `labelledBy` names. */
  readonly label?: string | undefined;
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly invalid: boolean;
  readonly value: readonly string[];
  onChange(value: string[]): void;
  readonly max: number;
  search(query: string): readonly Option[];
  /** Hears the text in the field that has chosen nothing yet, '' once it has. */
  onTyped?: ((text: string) => void) | undefined;
  nameOf(code: string): string;
  readonly words: ComboboxWords;
}

const none: readonly Option[] = [];

/** Rows may come after the key that highlights one, when Downshift finds none to scroll to. */
function showHighlighted(list: HTMLElement | null) {
  const row = list?.querySelector<HTMLElement>('[aria-selected="true"]');
  if (!list || !row) return;
  const lowest = row.offsetTop + row.offsetHeight - list.clientHeight;
  list.scrollTop = Math.min(Math.max(list.scrollTop, lowest), row.offsetTop);
}

/** A text field with a list of options to choose several from; it knows codes, the words come from outside. */
export function Combobox({
  id,
  label,
  labelledBy,
  describedBy,
  invalid,
  words,
  ...rest
}: ComboboxProps) {
  const { value, nameOf, onChange } = rest;
  const input = useRef<HTMLInputElement>(null);
  const labelId = label ? `${labelledBy} ${id}-label` : labelledBy;
  const chooser = useChooser({ ...rest, id, labelId });
  const { isFull, isListed, options } = chooser;
  const listed = isListed ? options : none;
  const shown = useDeferredValue(listed, none);
  const active = shown === listed ? chooser.active : undefined; // the rows of an older text are not what is chosen from

  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => showHighlighted(list.current), [shown]);

  const chosen = [...new Set(value)].map((code) => ({ code, name: nameOf(code) }));

  function remove(code: string) {
    onChange(value.filter((kept) => kept !== code));
    input.current?.focus();
  }

  const listProps = chooser.getMenuProps({ ref: list, 'aria-labelledby': labelId });
  const inputProps = chooser.getInputProps({
    ref: input,
    onKeyDown: chooser.onKeyDown,
    onChange: (event) => chooser.write(event.currentTarget.value),
  });

  return (
    <div className="max-w-md">
      {label && (
        <label id={`${id}-label`} htmlFor={id} className="mb-1 block text-sm font-bold">
          {label}
        </label>
      )}
      <input
        {...inputProps}
        type="text"
        role="combobox"
        aria-controls={listProps.id}
        aria-expanded={isListed}
        aria-activedescendant={active ? inputProps['aria-activedescendant'] : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        placeholder={words.placeholder}
        readOnly={isFull}
        maxLength={100}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        className={classNames(controlLook, 'w-full min-w-0')}
      />
      <ul
        {...listProps}
        tabIndex={-1}
        aria-busy={shown !== listed || undefined}
        hidden={!isListed || shown.length === 0}
        className="relative mt-1 max-h-72 overflow-x-hidden overflow-y-auto overscroll-contain rounded-sm border-2 border-edge bg-surface text-ink"
      >
        <ComboboxOptions
          options={shown}
          active={active}
          getItemProps={chooser.getItemProps}
          onChoose={chooser.choose}
        />
      </ul>
      <ComboboxStatus
        {...{ words, isFull, chosen }}
        listed={isListed ? options.length : undefined}
        unmatched={chooser.unmatched}
      />
      <ChosenChips
        label={words.chosen}
        chosen={chosen}
        removeLabel={words.remove}
        onRemove={remove}
      />
    </div>
  );
}
