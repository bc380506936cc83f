const email = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;
const webAddress = /^https:\/\/[\w-]+(\.[\w-]+)+(\/[\w./~-]*)?$/;

/** Whom the accessibility statement names for barriers, if whoever builds the site says so. */
export function contact(): string {
  const { SITE_CONTACT = '' } = process.env;
  if (!SITE_CONTACT || email.test(SITE_CONTACT) || webAddress.test(SITE_CONTACT)) {
    return SITE_CONTACT;
  }
  throw new Error(
    `SITE_CONTACT is to be like help@example.org or https://example.org/contact, not ${SITE_CONTACT}`,
  );
}
