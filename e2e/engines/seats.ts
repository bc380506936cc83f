import { languages } from '../../src/i18n/languages.ts';
import { filledIn, hostUrl } from '../embed/host.ts';
import { sandboxes } from '../embed/sandboxes.ts';
import { inFull } from '../in-full.ts';
import { covering, people, type Person } from './people.ts';

/** The tool by itself, and in a frame of every sandbox. */
const columns = { alone: undefined, ...sandboxes };

/** A person at one page of the tool, with what comes of it there. */
export interface Seat extends Pick<Person, 'walk'> {
  readonly name: string;
  readonly url: string;
  readonly isFrame: boolean;
  readonly expected: object;
}

const seats = ({ id, today, walk, outcome }: Person, at: number): readonly Seat[] =>
  Object.entries(columns).map(([column, attributes], index) => {
    const lang = languages[(at + index) % languages.length] ?? 'en';
    const isFrame = attributes !== undefined;
    const asked = `asOf=${today}&lang=${lang}`;
    const query = filledIn(walk[0], `${asked}&situation=${walk[0].situation}`);
    return {
      name: `${id}, ${column}, in ${lang}`,
      url: isFrame ? hostUrl('iframe', { attributes, query }) : `/?${asked}`,
      isFrame,
      walk,
      expected: { errors: [], lang, ...outcome },
    };
  });

/** Everybody at every page; or few people at one page each, and somebody at every page. */
export const seated: readonly Seat[] = inFull
  ? people.flatMap(seats)
  : covering.flatMap((person, at) => {
      const all = seats(person, at);
      return all.slice(at % all.length).slice(0, 1);
    });
