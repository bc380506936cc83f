import type { UseComboboxReturnValue } from 'downshift';
import { memo } from 'react';
import { classNames } from './class-names.ts';
import type { Option } from './use-chooser.ts';

interface RowProps extends Pick<UseComboboxReturnValue<Option>, 'getItemProps'> {
  readonly item: Option;
  readonly index: number;
  readonly isActive: boolean;
  readonly onChoose: (item: Option) => void;
}

const look = 'flex min-h-11 items-center px-3 py-2 break-words';
const activeLook = 'bg-accent text-on-accent outline-3 -outline-offset-3 outline-transparent';

const Row = ({ item, index, isActive, getItemProps, onChoose }: RowProps) => (
  <li
    {...getItemProps({
      item,
      index,
      'aria-selected': isActive,
      onClick: () => onChoose(item),
    })}
    className={classNames(look, isActive && activeLook)}
  >
    <span className="min-w-0">{item.name}</span>
  </li>
);

/** `getItemProps` is another with each highlighted row, and gives the others the same. */
const isSame = (was: RowProps, is: RowProps) =>
  was.item === is.item &&
  was.index === is.index &&
  was.isActive === is.isActive &&
  was.onChoose === is.onChoose;

const KeptRow = memo(Row, isSame);

interface ComboboxOptionsProps extends Pick<RowProps, 'getItemProps' | 'onChoose'> {
  readonly options: readonly Option[];
  readonly active: Option | undefined;
}

/** The rows of a combobox's list, of which only those that change are made again: there may be hundreds. */
export const ComboboxOptions = memo(({ options, active, ...rest }: ComboboxOptionsProps) =>
  options.map((item, index) => (
    <KeptRow key={item.code} {...rest} {...{ item, index }} isActive={item === active} />
  )),
);
