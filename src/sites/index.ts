export { SitesPage } from './SitesPage.tsx';
