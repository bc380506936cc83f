const email = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;
const webAddress = /^https:\/\/[\w-]+(\.[\w-]+)+(\/[\w./~-]*)?$/;

/** Whom the site names for barriers to accessibility and for test cases, if whoever builds it says so. */
export function contact(): string {
  const { SITE_CONTACT = '' } = process.env;
  if (!SITE_CONTACT || email.test(SITE_CONTACT) || webAddress.test(SITE_CONTACT)) {
    return SITE_CONTACT;
  }
  throw new Error(
    `SITE_CONTACT is to be like help@example.org or https://example.org/contact, not ${SITE_CONTACT}`,
  );
}
