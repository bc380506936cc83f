import type { UnscriptedText } from '../unscripted-messages.ts';

export const unscripted: UnscriptedText = {
  failed: {
    title: 'Cette page n’a pas démarré',
    text: 'Une partie ne s’est pas chargée. Vérifiez votre connexion et réessayez.',
  },
  old: {
    title: 'Votre navigateur est trop ancien pour cette page',
    text: 'Utilisez une version plus récente ou un autre appareil.',
  },
  here: 'Les montants, les délais et les liens officiels sont tout de même sur cette page, en anglais.',
  there: 'Les montants, les délais et les liens officiels sont sur la page de l’outil.',
};
