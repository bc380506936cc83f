/** Whom to write to, a mail or web address, if the build knew: as the page says it. Empty where it names nobody. */
export const siteContact = (): string => document.documentElement.dataset['contact'] ?? '';

/** The link to such an address. */
export const hrefOf = (contact: string): string =>
  contact.includes('@') ? `mailto:${contact}` : contact;
