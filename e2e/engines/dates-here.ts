/** Bundled, and run in a bare page of every engine and time zone. */
import { findDates } from './dates-found.ts';

Object.assign(globalThis, { found: findDates() });
