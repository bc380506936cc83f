import type { Messages } from '../messages.ts';

/** What is to be done for a private servant. */
export const dutiesServant = {
  'servant.register': {
    title: 'Register the private servant in the ePortal',
    how: 'The employer’s organisation does this, with the Protocol Department of the Ministry of Foreign Affairs. It has ten working days after the arrival.',
    otherwise: 'The identity card (“identiteitskaart”) depends on this registration.',
  },
  'servant.bank-proof': {
    title: 'Show that you have your own bank account',
    how: 'The Ministry of Foreign Affairs needs proof of an account in your own name. The bank may be in the Netherlands or in another EU country.',
    otherwise:
      'Your pay may only go to your own account, never in cash. The Ministry can ask you for bank statements.',
  },
  'servant.card-end': {
    title: 'Last day of your identity card',
    how: 'The Ministry gives out the first two cards for six months each. Later cards last at most one year. No card lasts longer than your contract or your employer’s card.',
    otherwise:
      'Ask your employer’s organisation early about the next card. We found no rule on when to ask for it.',
  },
  'servant.leave-country': {
    title: 'Leave the Netherlands when the contract ends',
    how: 'Your right to stay ends with the contract, and we found no extra time. Unless you are from the EU, your employer is responsible for your journey home.',
    otherwise:
      'After this day you have no right to stay through this work. If you cannot leave, or if you were treated badly, ask a lawyer at once.',
  },
} as const satisfies Partial<Messages['duties']>;
