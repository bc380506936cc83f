/** Where the authorities themselves answer; alone here, so that the first page has them without the sources. */
export const authorities = {
  ind: 'https://ind.nl/en',
  uwv: 'https://www.uwv.nl/en',
  ministry: 'https://www.netherlandsandyou.nl/web/host-nation/private-servants',
  guichet: 'https://guichet.public.lu/en.html',
} as const;

export type Authority = keyof typeof authorities;
