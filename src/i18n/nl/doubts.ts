import type { Messages } from '../messages.ts';
import { date } from './writing.ts';

export const doubts: Messages['doubts'] = {
  'six-months-source':
    'De zes maanden na twee jaar steunen op advocatenkantoren die de IND aanhalen, en op Richtlijn (EU) 2024/1233. De pagina van de IND zelf hebben we niet gezien. Of jaren met een andere vergunning meetellen, is niet bekend.',
  'fixed-term-expiry':
    'Liep een tijdelijk contract gewoon af? Oudere bronnen zijn het er niet over eens of er dan een zoekperiode volgt.',
  'repeated-unemployment':
    'Het is niet bekend of een eerdere periode zonder werk van deze maanden afgaat.',
  'card-may-be-extended':
    'Eén gespecialiseerd kantoor zegt dat een blauwe kaart kan worden verlengd om de zoekperiode vol te maken. Vertrouw er niet op.',
  'blue-card-beforehand':
    'Een oudere tekst vraagt houders van een blauwe kaart om het bij de IND te melden vóórdat ze de baan verliezen, als dat kan. Dezelfde tekst vraagt dat ook vóór een verandering in de eerste fase van de kaart. Meld het zo vroeg als u kunt bij de IND.',
  'notice-period':
    'Eindigt de baan door een overeenkomst, eerder dan uw opzegtermijn zou eindigen? Dan kan de uitkering later beginnen. Dat rekenen wij niet mee.',
  'garden-leave':
    'Was u vrijgesteld van werk? Dan tellen rechters misschien vanaf de dag waarop u stopte met werken. De veiligste telling begint daar.',
  'start-before-decision': `Sinds ${date('2026-05-22')} is niet zeker of het werk meteen mag beginnen, of pas na het besluit van de IND. Meld het aan vóór de start.`,
  'longer-or-shorter-term': `Over een blauwe kaart die een erkend referent aanvraagt, wordt binnen 30 dagen beslist. Volgens één bron kan een eerste besluit 30 dagen langer duren sinds ${date('2026-05-22')}.`,
  'shorter-terms-source': `De kortere termijnen sinds ${date('2026-05-22')} steunen op één bron. Volgens die bron mag de IND er 15 dagen bij nemen. Ook zegt die dat u mag beginnen als de IND te laat is en aan alle voorwaarden is voldaan.`,
  'late-extension':
    'Volgens één bron neemt de IND een aanvraag aan die tot vier weken te laat is. Vertrouw er niet op.',
  'blue-card-report':
    'Onze bronnen noemen deze melding voor kennismigranten. Dat ze ook voor blauwe kaarten geldt, is onze voorzichtige uitleg.',
  'milestone-in-practice':
    'De wet noemt hiervoor geen dag. Het zijn de weken die adviseurs in de praktijk aanhouden.',
  'two-years-or-104-weeks':
    'De wet zegt twee jaar. In de praktijk worden vaak 104 weken geteld; die eindigen een paar dagen eerder.',
  'scheme-may-have-changed': `Deze tijden komen uit de gids van vóór ${date('2024-07-01')}. We vonden geen nieuwere regel voor mensen die voor die dag zijn aangenomen.`,
  'working-day-undefined':
    'De gids zegt niet wat een werkdag is. Wij tellen zaterdagen, zondagen en wettelijke feestdagen niet mee.',
  'minister-or-tribunal-term':
    'Het is niet zeker wanneer de drie maanden voor de rechter beginnen: als er geen antwoord komt, of pas bij een antwoord met redenen. De voorzichtige dag gaat uit van het eerste.',
  'unemployment-wording-unread': `De maanden steunen op samenvattingen van de wet van ${date('2024-06-04')}, op de pers en op de richtlijn. We hebben niet de volledige tekst van het artikel.`,
  'report-without-days': 'We vonden voor deze melding geen aantal dagen. Doe het dus meteen.',
  'renewal-window':
    'Eén gids vraagt dat de kaart nog minstens 60 dagen geldt. Andere zeggen: begin twee maanden voor het einde. Geen bron noemt dit een harde grens.',
  'contract-cap':
    'Bij contracten van net onder de vier jaar stopt de kaart bij vier jaar; dat steunt alleen op de richtlijn. Ook een paspoort dat eerder afloopt, kan de kaart korter maken.',
  'employment-or-card-start':
    'Wij tellen vanaf uw eerste werkdag met de kaart. Eén bron telt vanaf de dag waarop u de kaart kreeg. Kwam de kaart later? Tel dan voor de zekerheid vanaf die dag.',
};
