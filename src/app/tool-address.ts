/** Where the tool stands alone: a page's address without what follows `?` or `#`, and not the frame's page. */
export const toolAddress = (page: string): string =>
  page.replace(/[?#].*$/s, '').replace(/\/embed\/(index\.html)?$/, '/');
