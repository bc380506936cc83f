import type { Messages } from '../messages.ts';
import { plain } from '../plain.ts';
import { month } from './writing.ts';

/** Track 2 beside a permit. */
export const trackTwoNoticesNl = {
  'programme-beyond-permit': plain(
    'The programme runs past the end of your permit',
    'Sickness and a programme do not make a permit last longer. Ask your employer now about an extension. For a highly skilled migrant it can be filed from three months before the end.',
  ),
  'permit-ends-during-sickness': plain(
    'Your permit ends before the sick pay does',
    'Sickness does not make a permit run longer. The extension can be applied for from three months before the permit ends. The conditions of the permit count then as at any other time.',
  ),
  'sickness-suspends-nothing': plain(
    'Sickness stops no clock',
    'Your permit ends on its last day, sick or not. If the contract ends after 104 weeks, the search period of your permit, if it has one, starts then.',
  ),
  'placement-skilled': plain(
    'A placement as a highly skilled migrant',
    'The other employer must be a recognised sponsor (“erkend referent”). The pay must reach the amount that applies on the day of the change. Otherwise that employer needs a work permit (“TWV”). Coaching, orientation and applying for jobs are allowed without this.',
  ),
  'placement-trial': plain(
    'A trial placement is work too',
    'Also an unpaid trial placement counts as work. With a single permit (“GVVA”) the new employer needs a change procedure first. With a separate work permit (“TWV”) it needs a new one first.',
  ),
  'placement-blue-card': plain(
    'A placement with a Blue Card',
    'The new job must meet the conditions of the Blue Card. In the first 12 months of the card, report the change before it happens; our sources for this are weak.',
  ),
  'placement-group': plain(
    'A transferee can only be placed inside the group',
    'With this permit you work for your own group of companies. It gives no search period after the job.',
  ),
  'placement-turkish': plain(
    'Turkish workers may have more rights',
    'Decision 1/80 gives Turkish workers more rights after one, three and four years of legal work. We do not judge them. Ask a lawyer.',
  ),
  'track2-both-must': plain(
    'Both sides must take part',
    'The employer must look for suitable work elsewhere, beside the search in its own organisation. The employee must cooperate; otherwise the pay can stop. The UWV looks for steps that follow from each other and bring work closer. If the employer did too little, sick pay goes on for up to 52 weeks.',
  ),
  'track2-left-out': plain(
    'When Track 2 may be left out',
    'Only if there is a concrete prospect of a lasting return to the own organisation within three months.',
  ),
  'track2-practice': plain('Three phases and five documents: practice, not law', [
    'One provider of programmes works in three phases. The law does not name them.',
    'First orientation and preparation, then the search on the labour market, then the close.',
    'Its documents: report of the occupational expert, personal profile, search profile, plan of the programme, reports of progress.',
    'A programme often lasts six months; some last three.',
  ]),
  'track2-reform': plain(
    'A bill on the second year of sickness',
    `For small and medium employers, a bill would make the second year mainly Track 2. Another bill concerns the company doctor’s opinion. In ${month('2026-04')} the first was still called proposed. As far as we found, it is not in force.`,
  ),
} as const satisfies Partial<Messages['notices']['NL']>;
