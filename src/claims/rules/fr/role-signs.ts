import type { RoleSign } from '../language-pack.ts';

const OF = '(?:de|du|d|des|venant de|venant du|de la part de|de la part du|emanant de|emanant du)';
const WANTS =
  '(?:veut|veulent|voudrait|voulait|interess\\w+|s interesse|s interessent|cherche\\w*|vise\\w*|recrut\\w+|sign\\w+|enrol\\w+|s offre|s offrent|s est offert|achet\\w+|offre|offrent|a offert|propos\\w+|present\\w+|lance\\w*|envo\\w+|transm\\w+|formul\\w+|depos\\w+|negoci\\w+|boucl\\w+|fina\\w+|prepar\\w+|insist\\w+|relanc\\w+|suit|suivent|sond\\w+|demand\\w+|contact\\w+|appel\\w+|annonc\\w+|officialis\\w+|trouve un accord|tient|tiendrait|a trouve|etudi\\w+|envisag\\w+|reve\\w*|pens\\w+|mise\\w*|fonce\\w*|accel\\w+|paie|paye\\w*|va payer|verse\\w*|lev\\w+|activ\\w+|monte\\w*|surench\\w+|se retire\\w*|abandonne\\w*|lache\\w*|proche|tout proche|a deux doigts|s avance|s active|surveill\\w+|observ\\w+|piste\\w*|coche\\w*|courtis\\w+|tente\\w*|attend\\w*|vient aux nouvelles|est venu aux nouvelles|se renseign\\w+|s est renseigne|pousse\\w*|rencontr\\w+|depasse|double|s attaque|attaque|entre dans|s invite|dans la course|passe a|revient a|revient|a l affut|a l assaut|souhait\\w+|espere\\w*|recoit le|boucle|fait de|a fait|met|mettra|dispose|essuie|essuye|pourrait|cible\\w*|convoite\\w*|conclu\\w*|renonce\\w*|ne recrutera|ecarte|a coche|s est positionne|se positionne|sur les rangs|attire|rafle|recupere|accueille|garde un oeil|garde|compte|en pole|favori|lorgne|rapatrie)';

/** Those who speak for a player: whoever deals with them wants him. */
const AGENT = '(?:agents?|entourage|clan|representants?|avocats?|conseillers?|pere)';

/** Signs of who wants a player and who has him, in French. */
export const FRENCH_ROLE_SIGNS: readonly RoleSign[] = [
  {
    role: 'buyer',
    weight: 4,
    when: `(?:interet|offre|offres|proposition|propositions|approche|approches|relance|assaut|sondage|contacts?|appel|tentative|offensive|piste|prise de contact|avances|appel du pied|M\\d+)(?: (?!de|du|d|a|au|pour)[^ A-Z]+| M\\d+| de M\\d+| a M\\d+){0,3} ${OF} {B}`,
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:rejoint|rejoindre|rejoindra|a rejoint|rejoignait|rallie|rallier|file|filer|filera|signe|signer|signera|a signe|s engage|s engager|s est engage|engage|debarque|debarquer|debarquera|atterrit|atterrir|part|partir|partira|parti|arrive|arriver|arrivera|arrivee|transfert|transfere|vendu|cede|prete|pret|vente|retour|revient|revenir|retourne|retourner|jouer|jouera|direction|destination|en route|propose|offert|promis|nouveau joueur|nouvelle recrue|renfort|recrue|recrute|oui|accord|cap|depart|passe|evoluer|evoluera|choisit|a choisi|priorite|prefere)(?: (?:prete|deja|officiellement|en|pret|libre|ce|jour|definitivement|sous|forme|de|jusqu|bien|desormais))* (?:a|au|aux|de|du|d|vers|pour|avec|dans|chez|en faveur de|en faveur du)? ?{B}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:transfert|vente|depart|pret|arrivee|retour|venue|signature|transfert definitif) (?:de |d )?{P} (?:a|au|vers|pour|de|chez|en direction de|du) {B}',
  },
  {
    role: 'buyer',
    weight: 3,
    when: '(?:plait|interesse|interesserait|cible|priorite|piste|reve|propose|offert|courtise|suivi|convoite|piste|annonce|voulu|pressenti|surveille|observe|dans le viseur|dans les petits papiers|sur les tablettes|sur la liste|dans la ligne de mire|dans le collimateur|profil|option|favori|sonde|approche|reclame|attendu|espere)(?: [^ A-Z]+){0,3} (?:par|a|au|de|du|d|pour) {B}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '^(?:[^A-Z]*: )?{P}(?: ,)? (?:a|au|vers|en route vers|en route pour|direction|tout proche de|tout proche du|proche de|proche du) {B}',
  },
  { role: 'buyer', weight: 3, when: '^(?:[^A-Z]*: )?{P}(?: -)? {B}' },
  { role: 'buyer', weight: 2, when: '^(?:[a-z]+ : )?{B} :' },
  {
    role: 'buyer',
    weight: 4,
    when: '{P}{a} (?:accord|d-accord|negocie|contrat|visite medicale|s entend|entente|discussions|contacts|accepte|contractuel|pre-accord|pre-contrat)(?: (?!prolong)[^ A-Z]+){0,3} (?:avec|pour|a|au|de|du) {B}',
  },
  {
    role: 'buyer',
    weight: 3,
    when: '(?:visite medicale|tests medicaux|examens medicaux|presentation)(?: [^ A-Z]+){0,3} (?:a|au|avec|de|du|pour) {B}',
  },
  { role: 'buyer', weight: 3, when: `{B}(?: ,)?{a} ${WANTS}` },
  {
    role: 'buyer',
    weight: 3,
    when: '{P}{a} (?:veut|souhaite|reve|prefere|privilegie|donne sa priorite|donne la priorite|ne veut que|a choisi|choisit|ouvert|se voit|rever)(?: [^ A-Z]+){0,4} ?(?:a|au|de|du|d|que)? {B}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:recale\\w*|repousse\\w*|refuse\\w*|rejette\\w*|snobe\\w*|econduit|dit non|non-recevoir|refus)(?: (?:de|du|d) C\\d+)?(?: a| au| aux)? {B}',
  },
  { role: 'seller', weight: 4, when: '(?:non-recevoir|refus|veto) (?:de|du|d) {S}' },
  { role: 'buyer', weight: 2, when: 'entre {B} et {P}' },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:dement\\w*|nie\\w*|aucun\\w*|pas){h} (?:contact\\w*|negociation\\w*|accord|discussions|offres?) (?:avec|de|du) {B}',
  },
  {
    role: 'seller',
    weight: 2,
    when: '^(?:les |des |un )?(?:negociations|discussions|accord|pourparlers|contacts) avec {S}',
  },
  {
    role: 'seller',
    weight: 4,
    when: '{S}{a} (?:refus\\w+|rejet\\w+|repouss\\w+|declin\\w+|recal\\w+|accept\\w+|vend|vendra|vendre|cede\\w*|cedera|prete|pretera|valorise|estime|reclame\\w*|exige\\w*|demande M\\d+|ecoute\\w*|ecouter\\w*|ouvre la porte|ouvert a|ferme la porte|blind\\w+|resist\\w+|dit non|a dit non|ne vend\\w*|ne veut pas vendre|ne compte pas vendre|intransferable|laisse partir|laisse filer|donne son feu vert|feu vert|recoit|a recu|met sur le marche|pousse vers la sortie|propose une prolongation|offre une prolongation|prolong\\w+|resili\\w+|se separe|libere|dement|fixe\\w*|attend une offre|place sur|ne retient|dit oui|balaie|campe|met a la porte|se montre ferme|veut conserver|ne lachera|deboute|envoie balader)',
  },
  {
    role: 'seller',
    weight: 4,
    when: '(?:quitte|quitter|quittera|a quitte|quittait|part|partir|depart|sort|adieu|adieux|fait ses adieux|au revoir|resilie|resiliation|se separe|separation|arrive|recrute|venant|provenance|en provenance|debarque|arrache|chipe|arracher)(?: (?:libre|prete|deja|son|contrat|P\\d+|de P\\d+|officiellement|definitivement|a|l amiable))* (?:de|du|d|a|au|avec)? ?{S}',
  },
  { role: 'seller', weight: 4, when: '(?:quitte|quitter|quittera|a quitte|quitterait) {S}' },
  {
    role: 'seller',
    weight: 4,
    when: '(?:offre|proposition|propose|offert|M\\d+|transmis|transmet|formule)(?: [^ A-Z]+| M\\d+| de M\\d+){0,4} (?:a|au|aux|aupres de|aupres du) {S}',
  },
  {
    role: 'seller',
    weight: 3,
    when: '{C}(?: (?!dement|refus|rejet|sans|ne|n|pas)[^ A-Z,;?]+){0,6}? (?:accord|d-accord|negocie\\w*|negociation\\w*|contact\\w*|discut\\w+|discussions|rencontr\\w+|pourparlers|boucl\\w+|s entend\\w*|entente|conclu\\w*)(?: (?!P\\d|C\\d)[^ ]+){0,5}? (?:avec|a|au|aupres de) {S}',
  },
  {
    role: 'seller',
    weight: 2,
    when: '(?:avec|a|au|de|du|d) {S} (?:pour|concernant|au sujet de|pour le transfert de|pour la venue de|pour le pret de|pour recruter|pour attirer) {P}',
  },
  {
    role: 'seller',
    weight: 3,
    when: '(?:achete|recrute|arrache|chipe|prend|enrole|attire|debauche) {P} (?:a|au|de|du|d) {S}',
  },
  { role: 'seller', weight: 2, when: '{P} (?:de|du|d) {S}' },
  { role: 'seller', weight: 4, when: '(?:pretee?|vendue?|cedee?|transferee?|libere) (?:par|du|de|d) {S}' },
  { role: 'buyer', weight: 3, when: `{B}{a} ${AGENT}` },
  { role: 'buyer', weight: 3, when: `entre {B} et{h} ${AGENT}` },
  { role: 'buyer', weight: 3, when: `${AGENT}(?: (?![,;?:])[^ C]+){0,8}? avec {B}` },
];
