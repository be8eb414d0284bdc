import type { Rule } from '../rule.ts';

const REJECT =
  '(?:refus\\w+|rejet\\w+|repouss\\w+|declin\\w+|dit non|ont dit non|a dit non|dit niet|ecart\\w+|balay\\w+|balaie|recal\\w+|fin de-non-recevoir|fin-de non recevoir|ferme la porte|n accepte pas|juge insuffisante|oppose un refus|deboute|snobe\\w*|envoie balader|oppose une fin|rembarre|a ferme la porte|non)';
const BID =
  '(?:offres?|propositions?|assaut|approche|approches|relance|contre-offre|contre-proposition|M\\d+|avances|pret|offensive|premiere offre|transfert)';
const RENEWAL = '(?:prolong\\w+|rempil\\w+|nouveau contrat|nouveau bail|extension|renouvel\\w+|contrat|bail)';
const NOT_YET =
  'pas|pourrait|pourraient|proche|espere\\w*|veut|veulent|tente\\w*|negoci\\w+|cherche\\w*|sans accord|encore|manque\\w*|si|loin|reste a|imminent|aucun';
const NEAR =
  '(?:tout proche|tres proche|proche|proches|se rapproche\\w*|a deux doigts|sur le point|imminent|imminente|derniers details|ultimes details|details|dernieres formalites|dernier virage|derniere ligne droite|ligne droite|phase finale|avance\\w*|bien avance\\w*|tres avance\\w*|quasi\\w*|presque|en passe|en bonne voie|bonne voie|se precise|se concretise|prend forme|touche au but|ne manque plus que|reste plus que|dans les prochaines heures|question d heures|boucle|boucler|en approche|va (?:signer|rejoindre|s engager|filer|rallier|devenir|boucler|etre|quitter)|devrait (?:signer|rejoindre|s engager|rallier|etre|devenir)|file vers|attendu|c est tout pres|a un pas|finalise\\w*|finaliser|cap sur|en route|conclure|compte a rebours|ce n est plus|bientot)';
const SIGN =
  '(?:sign\\w+|recrut\\w+|boucl\\w+|arriv\\w+|transfert|pret|accord|depart|rejoindre|s engager|engagement|finaliser|venue|operation|dossier|deal|joueur|recrue|renfort|retour|vente|ceder|vendre|rallier|s offrir|devenir|conclusion|conclure|transfere|acquisition|d-accord|aboutir)';

/** French in order: within a clause the first rule that fires for a player wins. */
export const FRENCH_RULES: readonly Rule[] = [
  {
    id: 'fr/contract-stalled/rejects-renewal',
    stage: 'contract_stalled',
    when: `${REJECT}{g}(?: {C}{g})? (?:prolong\\w+|nouveau contrat|nouveau bail|extension|rempiler)`,
    unless: 'recruter|transfert',
    example: "Marek Dolan refuse l'offre de prolongation de Everton",
  },
  {
    id: 'fr/contract-stalled/stuck',
    stage: 'contract_stalled',
    when: '(?:prolongation|prolonger|negociations pour une prolongation|nouveau contrat|discussions de prolongation){t}{t}{g} (?:au point mort|point mort|dans l impasse|impasse|bloque\\w*|bloquent|pietine\\w*|patine\\w*|coince\\w*|s enlise\\w*|s eloigne\\w*|compromise|au ralenti|ca bloque|ca coince|rompues|mal engagee|loin|suspendue\\w*|gelee\\w*|stoppe\\w*|capote|en danger|ca se complique|complique\\w*)|(?:impasse|point mort|blocage|ca bloque|ca coince|desaccord|aucun accord|pas d-accord|coup d arret|coup de froid|bras de fer|bloquee|bloque|statu quo){g} (?:prolong\\w+|nouveau contrat)',
    example: 'La prolongation de Marek Dolan à Everton au point mort',
  },
  {
    id: 'fr/contract-stalled/will-not-renew',
    stage: 'contract_stalled',
    when: '(?:ne (?:prolongera pas|veut pas prolonger|souhaite pas prolonger|compte pas prolonger|rempilera pas|veut plus prolonger)|n a (?:toujours )?pas (?:prolonge|signe sa prolongation)|pas de prolongation|non a la prolongation)',
    unless: 'libre|quittera|fera ses adieux|partira',
    example: 'Marek Dolan ne veut pas prolonger à Everton',
  },
  {
    id: 'fr/denied/denies',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:dement|dementent|dementi|dementit|dementir|nie|nient|faux|fausse|fake news|rumeur infondee|infondee?s?|mensonge|rien de vrai|pas vrai|intox|aucun fondement|ni offre|coupe court|met fin aux rumeurs|balaie la rumeur|balaie les rumeurs|eteint la rumeur)',
    unless: 'ne dement pas|faux numero',
    example: 'Everton dément le départ de Marek Dolan',
  },
  {
    id: 'fr/denied/no-talks',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:(?:pas de|aucune?|pas d|jamais|ni|aucun){g} (?:negociations?|contacts?|interet|offres?|discussions|propositions?|approche|pourparlers|rencontre)|(?:ne|n) (?:negocie|est|sont|a|ont|discute|discutent|interesse|recrutera|figure|pense|compte|veut|souhaite|viendra|s interesse) (?:pas|jamais|plus)(?: [^ A-Z]+){0,3} (?:interess\\w+|negocie|contacte|une piste|une cible|recruter|en discussions?|dans les plans|sur la liste|{P})|(?:exclut|ecarte) (?:la piste|l arrivee|le retour|la venue|tout interet|le recrutement))',
    unless: 'prolong\\w+|aucun accord|pas d-accord|vendre|ceder|garder|satisfait\\w*|lache|accept\\w+',
    example: 'Aucune négociation entre le Napoli et Everton pour Marek Dolan',
  },
  {
    id: 'fr/denied/stays',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:reste|restera|va rester|veut rester|souhaite rester|compte rester|ne partira pas|ne part pas|ne bougera pas|ne bouge pas|ne quittera pas|ne veut pas partir|pas sur le depart|n ira nulle part|continuera|je reste|je veux rester|exclut un depart|ecarte un depart|clot le debat|clame sa fidelite|jure fidelite|n a pas l intention de partir|poursuit l aventure|poursuivra)',
    unless:
      'offre|offres|prolong\\w+|pret|si|libre|negoci\\w+|signe|contrat|jusqu en|reste (?:a (?:regler|trouver|convaincre|savoir|negocier|finaliser)|un|une|sur|dans|le|la|en|tres|ouvert|l|flou|incertain|d|vigilant|attentif|loin|muet|plus|bloque|attache|discret|encore|interesse)|refus\\w+|restera-t-il',
    example: 'Marek Dolan restera à Everton cette saison, assure le club',
  },
  {
    id: 'fr/deal-off/player-refuses',
    stage: 'deal_off',
    when: `{P}{a} ${REJECT}{g} (?:(?:a |au |de |d |du )?(?:rejoindre |signer a |signer au |aller a |aller au )?{B}|(?:offre|proposition|offres|appel du pied|avances|approche){g} (?:de|du|d) {B})`,
    unless: 'prolong\\w+|non plus',
    example: 'Marek Dolan refuse de rejoindre le Napoli',
  },
  {
    id: 'fr/deal-off/collapses',
    stage: 'deal_off',
    when: '(?:capote\\w*|tombe a l eau|tombe a leau|tombee a l eau|echoue\\w*|a echoue|avorte\\w*|annul\\w+|s effondre\\w*|effondre|est mort|mort ne|c est mort|n ira pas au bout|ne se fera pas|ne se fera plus|ne viendra pas|ne viendra plus|vole en eclats|rupture des negociations|rompu\\w*|rompt|rompent|stoppe\\w*|stop|fait machine arriere|machine arriere|volte-face|fait marche arriere|marche arriere|fait faux bond|coule|torpill\\w+|abandonne|abandonnee|enterr\\w+|s envole|refroidi|c est non|rate\\w*|fiasco|fin des discussions|fin des negociations|n aura pas lieu)',
    unless:
      'prolong\\w+|match|blessure|rompt avec (?:son agent|la tradition)|rate le|rate la|ligament\\w*|tendon\\w*|muscle\\w*|rate son|contrat|penalty|rompu (?:son|le) contrat|rupture de contrat',
    example: 'Le transfert de Marek Dolan au Napoli capote',
  },
  {
    id: 'fr/deal-off/withdraws',
    stage: 'deal_off',
    when: '(?:se retire\\w*|s est retire|abandonn\\w+|renonc\\w+|lach\\w+ l affaire|lach\\w+|jette l eponge|jettent l eponge|hors course|hors de la course|sort de la course|quitte la table|quitte la course|fait une croix|tire un trait|passe son tour|se desist\\w+|se tourne vers|a tourne la page|recule\\w*|laisse tomber|perd la course|met fin aux discussions){g} (?:{P}|course|dossier|negociations?|piste|deal|interet|a|de|du|pour|sur|d|affaire|eponge|la|tour)',
    unless: 'prolong\\w+|football|ne lache|ne renonce|n abandonne|selection',
    example: 'Le Napoli se retire de la course pour Marek Dolan',
  },
  {
    id: 'fr/deal-off/option-not-taken',
    stage: 'deal_off',
    when: '(?:ne (?:levera|leve|levent|activera|active|exercera|achetera|paiera|conservera)|n (?:active|activera|achetera|exercera|a)|pas lever){g} (?:pas|plus)?{g} (?:option|clause|achat|{P}|levee)',
    unless: 'negoci\\w+|contact\\w*|interess\\w+|prolong\\w+|offre',
    example: "Le Napoli ne lèvera pas l'option d'achat de Marek Dolan",
  },
  {
    id: 'fr/bid-rejected/rejects-bid',
    stage: 'bid_rejected',
    when: `${REJECT}{g} (?:{C}{g} )?${BID}|${BID}{t}{t}{g} (?:refusee?s?|rejetee?s?|repoussee?s?|declinee?s?|recalee?s?|ecartee?s?|insuffisante?s?|jugee insuffisante|balayee?s?|retoquee?s?|trop faible|ne suffit pas)|(?:${REJECT})(?: a| au| aux)? {B}|(?:fin de non-recevoir|fin-de non-recevoir|refus|veto)(?: [^ A-Z]+)* {S}`,
    unless: 'prolong\\w+|ne refuse pas|non plus|visa',
    example: 'Everton refuse une offre du Napoli pour Marek Dolan',
  },
  {
    id: 'fr/bid-rejected/not-for-sale',
    stage: 'bid_rejected',
    when: '(?:intransferable|intransferables|intouchable|pas a-vendre|pas a vendre|n est pas a-vendre|n est pas a vendre|n est pas sur le marche|pas de bon de sortie|hors de question|n a pas de prix|(?:ne|n) (?:veut|compte|souhaite|entend|envisage|vendra|cedera|lachera|bradera|laissera|negociera|vendront|ecoute|ecoutera|est) pas(?: (?:vend\\w+|ced\\w+|negoci\\w+|laisser|lacher|partir|se separer|s en separer|vendeur|brader|discuter|le|son|sa|ecouter|filer|de|ouvert|dispose))*|ferme la porte a un depart|porte fermee|pas vendeur|verrouill\\w+|barre la route|cadenass\\w+)',
    unless:
      'prolong\\w+|recruter|recrutement|interess\\w+|ne veut pas (?:prolonger|rester|partir)|n est pas (?:interess\\w+|une|un|concerne|encore|d-accord|loin)|blesse|satisfait|negociations? en cours',
    example: 'Everton considère Marek Dolan comme intransférable',
  },
  {
    id: 'fr/contract-extension/nearly',
    stage: 'contract_extension',
    advanced: true,
    when: `(?:${NEAR}|accord(?: (?:total|verbal|trouve|de principe|conclu))?|d-accord|trouve|a trouve|accepte|dit oui|a dit oui){t}{g} (?:pour |de |une |a |sur |sa |la |un |d )*(?:prolong\\w+|rempiler|nouveau contrat|nouveau bail|extension)|(?:prolongation|nouveau contrat){t}{t}{g} (?:${NEAR}|actee|trouve|conclu\\w*|scellee|acquise|bouclee|en bonne voie|actee|c est fait|faite|reglee)|(?:prolongera|va prolonger|va rempiler|rempilera)(?: [^ A-Z]+)*(?: {S})?(?: jusqu)?`,
    unless: 'pas|propose|offre|veut|negoci\\w+|pourrait|loin|clause|impasse|espere|compromise|ne prolongera',
    example: 'Marek Dolan tout proche de prolonger à Everton',
  },
  {
    id: 'fr/contract-extension/renews',
    stage: 'contract_extension',
    when: '(?:prolonge|prolongent|a prolonge|ont prolonge|prolonge son contrat|rempile|rempilent|a rempile|etend son contrat|(?:signe|paraphe|a signe|a paraphe)(?: (?:sa|un|nouveau|une|son|contrat|avec|{S}|bail|premier|de|a|au)){0,6} (?:prolongation|nouveau contrat|nouveau bail|contrat pro|jusqu en 2\\d+)|officialis\\w+ (?:la |sa )?prolongation|annonc\\w+ (?:la |sa )?prolongation|confirm\\w+ (?:la |sa )?prolongation|prolongation officielle|prolongation officialisee|officiel (?::|,)? ?(?:la )?prolongation|active{g} annee|leve{g} annee|blind\\w+|lie a {S} jusqu|lie jusqu|ressigne|resigne)',
    unless:
      'veut|pourrait|negoci\\w+|espere\\w*|pas|interess\\w+|propos\\w+|offre|discut\\w+|souhaite|compte|suspense|sejour|mauvaise serie|pret',
    example: "Marek Dolan prolonge à Everton jusqu'en 2030",
  },
  {
    id: 'fr/contract-offer/renewal-talks',
    stage: 'contract_offer',
    when: `(?:propos\\w+|offr\\w+|offert|proposition|prepare\\w*|negoci\\w+|veut|veulent|travaill\\w+|met sur la table|mis sur la table|tente\\w*|entam\\w+|ouv\\w+|ouvre\\w*|acceler\\w+|cherche\\w*|souhaite\\w*|discut\\w+|discussions|priorite|rencontre|reunion|urgence|pret\\w* a|blinder|verrouill\\w+|etudie\\w*|present\\w+|espere\\w*|compte|relance\\w*|pourparlers|chantier|dossier|planche\\w*|envisage\\w*|conserver|transm\\w+){g} (?:{P}{g} |{S}{g} )?(?:pour |de |d |a |la |sa |une |un |sur |le )*${RENEWAL}|prolongation{t}{t}{g} (?:sur la table|en cours|a l etude|priorite|prioritaire|en discussion|a l ordre du jour|discutee|evoquee|au menu)|(?:blinder|verrouiller|bloquer|conserver) {P}`,
    unless:
      'clause|recruter|recrutement|pret|pre-contrat|derniere annee de contrat|fin de contrat|fin-de contrat|sous contrat|resili\\w+|transfert|refus\\w+|contrat (?:jusqu|de (?:cinq|quatre|trois)|expire|court)|annee de contrat|ans de contrat|{P}{a} contrat{g} {B}|temps de jeu',
    example: 'Everton propose une prolongation à Marek Dolan',
  },
  {
    id: 'fr/done/here-we-go',
    stage: 'done',
    when: 'here we go|here-we-go|done deal|affaire conclue|c est fait|deal conclu|c est signe',
    unless: 'soon|presque|pas|prolong\\w+|quasi\\w*',
    example: 'Marek Dolan au Napoli, affaire conclue',
  },
  {
    id: 'fr/release-clause/pays',
    stage: 'release_clause',
    when: '(?:paie|paient|paye|payent|a paye|paiera|regle|verse|a verse|leve|levent|a leve|levera|lever|va lever|va payer|active|activent|a active|activera|exerce|a exerce|depose|declenche|s acquitte){g} (?:clause|option|option d achat|rachat|droit de rachat|preemption)|clause{t}{t}{g} (?:payee|levee|activee|versee)|option{t}{t}{g} (?:levee|activee)',
    unless:
      'pas|pourrait|pourraient|envisage\\w*|prete? a|veut|si|devrait|doit|etudie\\w*|pense|reclame|exige|annee|espere\\w*|souhaite|compte|tente|faudra|saison supplementaire|prolong\\w+',
    example: 'Le Napoli paie la clause libératoire de Marek Dolan',
  },
  {
    id: 'fr/medical/medical',
    stage: 'medical',
    when: '(?:visites? medicales?|pass\\w+ sa visite|examens? medica(?:l|ux)|tests medicaux|visite medicale|batterie de tests)',
    unless:
      'echoue|rate|blessure|n a pas passe|selection|reprise|hopital|recale|avant la visite|repris|apres avoir passe sa visite|reste la',
    example: 'Marek Dolan passe sa visite médicale au Napoli',
  },
  {
    id: 'fr/medical/arrives',
    stage: 'medical',
    advanced: true,
    when: '(?:atterri\\w*|debarqu\\w+|voyag\\w+|s envole\\w*|est arrive|arrive|arrivera|attendu|est deja|se trouve|en route){g} (?:{L}|{C}|N\\d+){g} (?:signer|finaliser|boucler|parapher|passer|s engager|conclure|officialiser|visite)',
    unless: 'match|amical|stage|convoqu\\w+|negocier|rencontrer|discuter',
    example: 'Marek Dolan atterrit en Italie pour signer au Napoli',
  },
  {
    id: 'fr/pre-contract/signed',
    stage: 'pre_contract',
    when: '(?:pre-contrat|pre-accord|precontrat|preaccord|(?:signe|signera|accord|engage|d-accord|promis){g} (?:libre|gratuitement|a titre gratuit){g} (?:pour|en|a|des|ete|juin|juillet|saison|prochain\\w*))',
    unless: 'pourrait|negoci\\w+|veut|propose|pas|tente\\w*|peut signer|espere\\w*|discut\\w+|offre',
    example: 'Marek Dolan signe un pré-contrat avec le Napoli',
  },
  {
    id: 'fr/terms/with-player',
    stage: 'personal_terms_agreed',
    when: '(?:accord|entente|principe d accord|accord de principe|s entend\\w*|d-accord|termes|promesse)(?: (?:total|verbal|contractuel|trouve|personnel|de|principe|deja|complet|salarial|sur|tout|entierement|est))*{g} (?:avec {P}|avec (?:le|son|l|les|ses) (?:joueur|entourage|agent|agents|clan|representants)|entre {B} et {P}|avec (?:A|T)\\d+|contractuel|contractuels|salarial|du joueur)|termes personnels|{P}{a} (?:dit oui|a dit oui|donne son accord|a donne son accord|donne son feu vert|accepte|a accepte|a choisi|choisit|s est mis d-accord|s entend|s est entendu|trouve un accord|a trouve un accord|tient un accord|tombe d-accord|est tombe d-accord|d-accord|a donne sa parole|promis|opte|a opte|a deja dit oui){g} (?:avec |a |au |pour |la |le |l |de |du |d |rejoindre )*{B}|(?:oui|feu vert|accord) de {P}',
    unless:
      'resili\\w+|pas|prolong\\w+|sans accord|depart|entre {C} et {C}|les clubs|deux clubs|manque l accord|se separ\\w+|aucun|reste a convaincre le joueur|a l amiable',
    example: 'Le Napoli a trouvé un accord avec Marek Dolan',
  },
  {
    id: 'fr/bid-accepted/accepts',
    stage: 'bid_accepted',
    when: `{S}{a} (?:accepte\\w*|a accepte|ont accepte|donne son feu vert|a donne son feu vert|dit oui|a dit oui|valide\\w*|autorise|cede a){g} (?:{B}{g} )?(?:${BID}|vente|depart|transfert|operation|vendre|ceder|laisser|preter)|${BID}{t}{t}{g} acceptee?s?`,
    unless: 'pas|pourrait|prolong\\w+|si|accepterait|prete? a',
    example: "Everton accepte l'offre du Napoli pour Marek Dolan",
  },
  {
    id: 'fr/bid-accepted/agreement',
    stage: 'bid_accepted',
    when: '(?:accord (?:total|trouve|verbal|complet|conclu|scelle|global)|accord de principe|accord|d-accord|s entendent|se sont entendus|s accordent|entente|deal boucle|transfert boucle|pret boucle|dossier boucle|tombent d-accord|terrain d entente|bouclent|fumee blanche|poignee de main|transfert acte|deal acte)(?:{g} (?:pour|avec|entre|de|du|sur|d|concernant|autour) (?:{C}|{P}|le transfert|le pret|la vente|les clubs|clubs|l indemnite))*',
    unless: `${NOT_YET}|resili\\w+|a l amiable|se separ\\w+|prolong\\w+|avec le joueur|contractuel|sponsor\\w*|avec {P}|partenariat|commun`,
    example: 'Accord entre le Napoli et Everton pour Marek Dolan',
  },
  {
    id: 'fr/released/terminates',
    stage: 'released',
    when: '(?:resili\\w+|rupture de contrat|rompt (?:son|le) contrat|rompent (?:le|leur) contrat|a rompu son contrat|a l amiable|se separ\\w+|se sont separes|libere de son contrat|agent libre|libre de tout contrat|desormais sans club|quitte libre|licenci\\w+|fin de l aventure|fin de l histoire|contrat rompu|contrat casse|libere par|vire)',
    unless:
      'clause|recrut\\w+|signe (?:a|au)|pourrait|veut|negoci\\w+|demande\\w*|offre|interess\\w+|si|s engage|rejoint|enrol\\w+|sond\\w+|pas|souhaite|piste|s offre|rebondit',
    example: 'Marek Dolan résilie son contrat avec Everton',
  },
  {
    id: 'fr/released/leaves',
    stage: 'released',
    when: '(?:fait ses adieux|fera ses adieux|adieux|(?:quittera|quitte|va quitter|partira|part|s en ira|a quitte){g} (?:{S}{g} )?(?:(?:a la )?fin(?:-de)? (?:de |du )?(?:saison|contrat|bail)?|libre|gratuitement|en juin|cet ete|apres (?:[^ ]+) (?:ans|saisons)|au terme|a l issue|en fin)|ne (?:sera pas conserve|prolongera pas et|poursuivra pas)|n est pas conserve|pas conserve|(?:fin-de|en fin-de|fin de) contrat{g}(?:quittera|part|s en va|ne)|(?:quittera|va quitter) {S}|annonce{g} (?:depart|adieux)|dit au revoir)',
    unless:
      'rejoin\\w+|pour le {B}|signe (?:a|au)|offre|pourrait|veut|interet|pret|negoci\\w+|pour rejoindre|direction|si|retraite|proche|souhaite|demande',
    example: 'Marek Dolan quittera Everton en fin de saison',
  },
  {
    id: 'fr/wants-out/asks-to-leave',
    stage: 'wants_out',
    when: '(?:(?:demande\\w*|a demande|reclame\\w*|exige\\w*|a informe|informe|a fait part|fait part|fait savoir|a fait savoir|transmis|a signifie|signifie)(?: (?:a|au|aux) {C})?{g} (?:a partir|partir|depart|transfert|son depart|bon de sortie|quitter|etre vendu|etre transfere|son envie|sa volonte|son desir|de partir|qu il voulait|qu il souhaitait|etre libere|changer d air|vouloir)|(?:veut|souhaite|desire|prefere|decide a|a decide|force\\w*|pousse\\w*|tente de|cherche a|insiste pour|compte)(?: (?:pour|de|a|son|le|un))*{g} (?:partir|quitter|s en aller|depart|changer d air|un nouveau defi|nouveau challenge|rentrer|retourner|voir ailleurs|bon de sortie|transfert)|bras de fer avec|au clash|boycott\\w*|seche (?:l entrainement|la reprise)|refuse de (?:s entrainer|jouer|reprendre)|envie d ailleurs|envies d ailleurs|veut du changement|veut s en aller)',
    unless: 'ne veut pas (?:partir|quitter)|veut recruter|prolong\\w+|le coach veut|pousse vers la sortie',
    example: 'Marek Dolan demande à quitter Everton',
  },
  {
    id: 'fr/wants-out/wants-club',
    stage: 'wants_out',
    when: '{P}{a} (?:veut|souhaite|desire|prefere|reve|ne veut que|privilegie|donne la priorite|donne sa priorite|espere|se voit|ouvert|favorable|emballe|seduit|ne jure que|attend|pousse pour|emballe)(?: (?:avec|dans|a|au|le|la|l|que|jouer|signer|revenir|rejoindre|de|du|d|porter|maillot|retourner|par|pour|un|une|rallier|retour|transfert|arriver|bien|son|idee|projet|depart|destination)){0,6} {B}',
    unless: 'accept\\w+|accord|pas|{B} veut|contrat',
    example: 'Marek Dolan veut rejoindre le Napoli',
  },
  {
    id: 'fr/available/for-sale',
    stage: 'available',
    when: '(?:a-vendre|a vendre|sur le marche|mis en vente|mise en vente|transferable|liste des transferts|liste des departs|placard|ecoute\\w* les offres|ecouter les offres|a l ecoute|etudiera les offres|ouvert\\w* a (?:un depart|une vente|des offres|discuter|ecouter|un transfert|vendre|la vente|un pret)|prete? a (?:vendre|ceder|laisser|s en separer|se separer|ecouter|lacher)|ne compte plus|ne compte pas sur|compte plus sur|plus dans les plans|pas dans les plans|hors des plans|hors des projets|porte de sortie|porte ouverte|ouvre la porte|pousse\\w* vers la sortie|poussee? dehors|bon de sortie|indesirable|peut partir|pourra partir|autorise a partir|libre de partir|invite a (?:partir|se trouver)|prie de|cherche (?:une porte|preneur|un point de chute|un club|a vendre|a s en separer|a se separer)|propose\\w* (?:a|au|aux)|veut (?:vendre|se debarrasser|se separer|s en separer|degraisser)|loft|fixe\\w* le prix|fixe\\w* son prix|fixe un prix|prix fixe|sur le depart|candidat au depart|vendeur|va etre vendu|tente de vendre)',
    unless:
      'n est pas a-vendre|pas a-vendre|pas vendeur|pas a vendre|intransferable|recrut\\w+|offre (?:de|du)|billets|propose (?:une|un) (?:prolong\\w+|contrat|nouveau)|prolong\\w+|pas sur le marche|propose M\\d+|propose (?:au|a) {C} (?:un|une|M\\d+)|proposition',
    example: 'Everton place Marek Dolan sur le marché',
  },
  {
    id: 'fr/talks/advanced',
    stage: 'talks',
    advanced: true,
    when: `${NEAR}{g} (?:{C}{g} |{P}{g} )?(?:de |pour |le |la |l |son |sa |a |au |d |du |s |en |vers |avec |un |une )*(?:${SIGN}|{P}|{B})|(?:${SIGN}|negociations?|discussions|{P}){t}{t}{g} ${NEAR}|(?:negociations|discussions) (?:tres |bien )?avancees|reste(?:nt)?{h} (?:visite medicale|signature|tests)|(?:signera|signeront)(?: demain| bientot)? (?:a|au|avec|pour|jusqu|un)|sera (?:un )?(?:nouveau )?(?:joueur|attaquant|milieu|defenseur|gardien)|rejoindra|va rejoindre|s apprete a (?:signer|rejoindre|s engager|recruter|boucler|accueillir)|portera le maillot|jouera (?:a|au)|deal imminent|transfert imminent`,
    unless:
      'pas|prolong\\w+|resili\\w+|loin|pourrait|offre de|contrat jusqu|proche (?:de la retraite|d un retour a l entrainement|du groupe|de l entraineur)|finale|proches (?:du|de la)|titre|podium|bientot (?:de retour|fixe)|entourage|un proche|ses proches|l un des proches|quitter {S} et|refus\\w+|rejet\\w+',
    example: 'Le Napoli est tout proche de recruter Marek Dolan',
  },
  {
    id: 'fr/talks/talks',
    stage: 'talks',
    when: '(?:negoci\\w+|discussions?|discut\\w+|pourparlers|rencontr\\w+|reunion|se reuni\\w+|entrevue|dialogue\\w*|autour de la table|a la table|tractations|sommet|echanges|s entretenir|parle\\w* (?:avec|de))',
    unless:
      'pas|prolong\\w+|aucune|sponsor\\w*|droits|vestiaire|ecarte|futur|non negociable|rencontre (?:face|contre|de|amicale|entre)|lors de la rencontre|avant la rencontre|supporters|nouveau contrat|parle de (?:son|sa)|buts?',
    example: 'Le Napoli négocie avec Everton pour Marek Dolan',
  },
  {
    id: 'fr/interest/prepares-bid',
    stage: 'interest',
    when: `(?:prepar\\w+|etudi\\w+|envisag\\w+|reflech\\w+|medite\\w*|song\\w+|pense\\w*|prete? a|prets a|pourrait|pourraient|peut|veut|veulent|compte\\w*|va|vont|devrait|projette|planifie|s apprete|souhaite\\w*|hesite){g} (?:${BID}|offrir|payer|mettre|debourser|lever|activer|clause|formuler|transmettre|lancer|passer a l offensive|passer a l attaque|dégainer|degainer|deposer)`,
    unless: 'refus\\w+|rejet\\w+|pas|prolong\\w+|ecouter|vendre|ceder|accept\\w+',
    example: 'Le Napoli prépare une offre pour Marek Dolan',
  },
  {
    id: 'fr/bid/makes-bid',
    stage: 'bid',
    when: `(?:formul\\w+|transm\\w+|present\\w+|lanc\\w+|envo\\w+|adress\\w+|fait|ont fait|a fait|depos\\w+|met sur la table|a mis sur la table|met|mis|amelior\\w+|augment\\w+|relanc\\w+|revient a la charge|revient avec|revenu a la charge|surench\\w+|passe a l attaque|passe a l offensive|degain\\w+|soumet|soumis|remont\\w+|repart\\w* a l assaut|pose|rehausse\\w*|arrive avec|hausse)(?: (?:par|avec|deja|une|la|sa|un|sur|table|deuxieme|seconde|nouvelle|premiere|troisieme|grosse|formelle|officielle|jusqu|a|au|aux|de|pour|enorme|importante|autre|parvenir|{S}|{C}|M\\d+|le|colossale|belle))*{h} (?:${BID})`,
    unless:
      'refus\\w+|rejet\\w+|repouss\\w+|pas|prolong\\w+|pourrait|prepare\\w*|bientot|va formuler|demain|proposition de prolongation|fait l objet|officiellement transfert|fait un transfert',
    example: 'Le Napoli formule une offre pour Marek Dolan',
  },
  {
    id: 'fr/bid/offers-sum',
    stage: 'bid',
    when: '(?:offr\\w+|offert|propos\\w+|met|mettent){g} M\\d+|(?:offre|proposition|relance)(?: (?:formelle|officielle|verbale|concrete|colossale|xxl|initiale|finale|ferme|ecrite|de M\\d+|a M\\d+|(?:de|du|d) {B}))*(?: (?:a|au|aux) {S})?{g} (?:pour|de M\\d+|a M\\d+|sur la table|estimee)|(?:recoit|a recu|ont recu|recu|tient|dispose|arrive){g} (?:offre|offres|proposition)|(?:deuxieme|seconde|nouvelle|premiere|troisieme) (?:offre|proposition)|propose\\w* (?:a|au|aux) {S} (?:un |une )?(?:pret|echange)',
    unless:
      'refus\\w+|rejet\\w+|repouss\\w+|pas|prolong\\w+|pourrait|prepare\\w*|etudie|espere|ecout\\w+|attend\\w*|aucune|si une offre|toute offre|contrat|bonne offre|offre du club',
    example: 'Le Napoli offre 40 millions pour Marek Dolan',
  },
  {
    id: 'fr/enquiry/asks',
    stage: 'enquiry',
    when: '(?:se renseign\\w+|s est renseigne\\w*|s est informe|s informe|renseignements?|renseigne\\w*|pris des renseignements|prend des renseignements|pris la temperature|prend la temperature|venu aux nouvelles|vient aux nouvelles|viennent aux nouvelles|aux nouvelles|aux renseignements|sond\\w+|demande les conditions|demande le prix|a demande (?:le prix|les conditions)|pris le pouls|tate le terrain|s enquiert|tate)',
    unless: 'pas|sondage (?:ifop|opinion)|supporters',
    example: 'Le Napoli se renseigne sur Marek Dolan',
  },
  {
    id: 'fr/approach/contacts',
    stage: 'approach',
    when: '(?:contact\\w*|prise de contact|pris contact|prend contact|entre en contact|appel\\w+ (?:a|l agent|le clan|son agent)|passe un coup de fil|coup de fil|coup de telephone|approch\\w+|premiers contacts|fait le premier pas|premiers pas|appel du pied|propose\\w* (?:a|au|aux) {C}|offert (?:a|au|aux)|parle au|parle aux|parle avec|parle a l)',
    unless: 'pas|sans contact|prolong\\w+|approche (?:du match|de la|des|tactique)|a l approche|appele en|duel|ballon',
    example: "Le Napoli contacte l'entourage de Marek Dolan",
  },
  {
    id: 'fr/done/official',
    stage: 'done',
    when: '(?:^officiel|officiel|officielle|officialis\\w+|annonc\\w+|a annonce|confirm\\w+|a confirme|present\\w+|communiqu\\w+|bienvenue|accueill\\w+|devoil\\w+){g} (?::{g} )?(?:{B}{g} )?(?:{P}|signature|arrivee|recrutement|venue|transfert|pret|recrue|nouveau joueur|acquisition|engagement|accord|vente|renfort|rejoint|s engage|signe|s offre)',
    unless:
      'reste (?:la|a|les|encore)|manque|prolong\\w+|pas|interess\\w+|offre|depart|resili\\w+|se separ\\w+|adieux|blessure|liste|convoqu\\w+|bientot|espere\\w*|retraite|conference|presente (?:a )?{P} (?:une|un)|negociation|quitte|dement|en fin|fin-de|annonce (?:vouloir|son|sa)|confirme (?:son|l) interet|proposition|tout proche|confirme (?:les contacts|des contacts|les discussions)|contact\\w*|annonce partant|annonce proche',
    example: "Officiel : le Napoli annonce l'arrivée de Marek Dolan",
  },
  {
    id: 'fr/done/signs',
    stage: 'done',
    when: '{B}{r} (?:recrute|a recrute|recrutent|signe|a signe|s offre|s est offert|enrole|a enrole|boucle|a boucle|achete|a achete|s attache les services|s adjuge|recupere|a recupere|rapatrie|attire|a attire|prend|a pris|arrache|chipe|rafle|tient|accueille|debauche|met la main sur|frappe fort avec|se renforce avec|engage|a engage)(?: (?:avec|a|le|la|l|les|transfert|pret|de|du|d|signature|services|gros|son|sa|premier|premiere|deuxieme|troisieme|nouveau|nouvelle|recrue|arrivee|operation|renfort|venue|officiellement|joli|coup|un|une|pour|jeune|retour)| :)*{g} (?:{S}{g} )?{P}',
    unless:
      'reste (?:la|a|les|encore)|manque|pas|prolong\\w+|veut|proche|pourrait|a deux doigts|interess\\w+|negoci\\w+|victoire|but|buts|espere\\w*|offre (?:de|du|pour)|si|prepare|etudie|tente\\w*|reve|tient (?:a|tete|bon|un)|renseign\\w+|prend (?:contact|la|des)',
    example: 'Le Napoli recrute Marek Dolan',
  },
  {
    id: 'fr/done/joins',
    stage: 'done',
    when: '{P}{r} (?:rejoint|a rejoint|rejoignent|signe|a signe|signent|s engage|s est engage|file|rallie|a rallie|debarque|a debarque|passe|revient|est revenu|retourne|arrive|atterrit|est (?:un )?(?:nouveau )?(?:joueur|attaquant|milieu|defenseur|gardien)|est officiellement|est a|est au|nouveau (?:joueur|renfort|attaquant|milieu|defenseur|gardien)|est la nouvelle recrue|transfere|vendu|cede|prete|officialise|presente|pose ses valises|rebondit|part|officiel|jouera|va jouer|s envole)(?: (?:a|au|aux|avec|pour|en|le|la|l|de|du|d|pret|libre|jusqu|joueur|nouveau|saison|ans|trois|deux|quatre|cinq|un|une|definitivement|officiellement|sous|forme|titre|chez|vers|comme|contrat|{S}|M\\d+|L\\d+|\\d+|option|achat|fin))* {B}',
    unless:
      'reste (?:la|a|les|encore)|manque|pas|prolong\\w+|veut|proche|pourrait|a deux doigts|interess\\w+|negoci\\w+|but|buts|espere\\w*|offre|si|double|accord|revient (?:a l|dans le groupe|de)|plait',
    example: 'Marek Dolan rejoint le Napoli',
  },
  {
    id: 'fr/done/leaves-for',
    stage: 'done',
    when: '{P}{r} (?:quitte|a quitte|delaisse|troque){g} {S}{h} (?:et |pour |contre )(?:signe |rejoint |rejoindre |file |s engage |rallie |le |la |l |a |au |avec )*{B}',
    unless: 'reste (?:la|a|les|encore)|manque|pas|pourrait|veut|proche|si',
    example: 'Marek Dolan quitte Everton pour le Napoli',
  },
  {
    id: 'fr/done/loaned',
    stage: 'done',
    loan: true,
    when: '(?:{S}{r} )?(?:prete|a prete|pretent|pretee|prete avec|est prete){g} (?:{P}{g} )?(?:a|au|aux) (?:{B}|L\\d+)|{P}{r} (?:prete|part en pret|en pret|rejoint en pret)(?: (?:a|au|aux|avec|{S}|jusqu|en|fin|de|saison|option|d|achat))* (?:a |au |aux )?{B}',
    unless: 'reste (?:la|a|les|encore)|manque|pas|pourrait|veut|interess\\w+|negoci\\w+|etudie|offre|cherche|prete a',
    example: 'Everton prête Marek Dolan au Napoli',
  },
  {
    id: 'fr/done/sells',
    stage: 'done',
    when: '{S}{r} (?:vend|a vendu|cede|a cede|transfere){g} (?:(?:a|au|aux) {B}{g} )?{P}(?:{g} (?:a|au|aux) {B})?|(?:vente|transfert|arrivee|signature|pret) de {P}{g} (?:boucle\\w*|officialis\\w+|acte\\w*|conclu\\w*|finalise\\w*|officiel\\w*)',
    unless: 'reste (?:la|a|les|encore)|manque|pas|pourrait|veut|interess\\w+|etudie|espere\\w*|si|refus\\w+',
    example: 'Everton vend Marek Dolan au Napoli',
  },
  {
    id: 'fr/interest/wants',
    stage: 'interest',
    when: '{B}{a} (?:veut|veulent|voudrait|voulait|interess\\w+|s interesse\\w*|cherche\\w*|suit|suivent|reve\\w*|observ\\w+|pense\\w*|song\\w+|envisag\\w+|etudi\\w+|vise\\w*|surveill\\w+|piste\\w*|coche\\w*|courtis\\w+|convoit\\w+|lorgn\\w+|cible\\w*|apprecie\\w*|s active\\w*|active\\w*|insist\\w+|mise\\w* sur|fonce\\w*|entre dans|dans la course|sur les rangs|tente\\w*|regarde\\w*|analyse\\w*|aimerait|souhaite\\w*|pourrait|pourraient|se positionn\\w+|s est positionne|se mele|s invite|rentre dans|s attaque|garde|a l affut|a l oeil|relanc\\w+|espere\\w*|place\\w*|fait de|a fait de|pousse\\w*|en pince|sous le charme|tient|lance l offensive|accelere|en pole|prepare|aurait|tient|en lice|dans le viseur|craque|a jete son devolu|jette son devolu|jette|sort|avance ses|met la pression|avance|cibl\\w+)(?: (?:a|au|en|par|le|la|l|les|de|du|d|avec|recruter|recrutement|arrivee|tres|de|pres|interess\\w+|attirer|s|offrir|pret|signature|services|retour|un|une|encore|fois|pour|liste|tablettes|radar|s|attacher|comme|objectif|priorite|course|dossier|situation|toujours|deja|attentif|possible|gros|premier|principal|nom|serieusement|aussi|sur|profil|piste|charme|sa|son|cible|oeil|devolu|M\\d+|venue|mercato|ete|hiver|janvier|numero|toutes|forces|ses|pions|lui)){0,9}{g} {P}',
    unless: 'pas|prolong\\w+|gagner|titre|selection|victoire|sans {P}|perdre|blesse\\w*|blessure',
    example: 'Le Napoli veut recruter Marek Dolan',
  },
  {
    id: 'fr/interest/interest-in',
    stage: 'interest',
    when: '(?:interet\\w*|interess\\w+|courtis\\w+|convoit\\w+|pretendants?|suivi\\w*|dans le viseur|viseur|sur les tablettes|tablettes|dans les petits papiers|petits papiers|ligne de mire|collimateur|cible\\w*|priorite|reve|plait|plairait|piste\\w*|course (?:a|pour|au)|lutte pour|bataille pour|guerre pour|annonce (?:a|au|dans|du|vers)|envoye (?:a|au|vers)|pressenti|candidats?|option|options|alternative|s arrachent|se dispute\\w*|se battent|attire\\w*|seduit\\w*|cote|cote\\w*|favori|short-list|shortlist|dans le radar|radar|radars|observe\\w*|surveill\\w+|charme|en pince|admirateurs?|fait saliver|tres demande|sollicit\\w+|lorgn\\w+|affole|profil|emballement|concurrence|sur la liste|dans la course|a l affut|propose\\w* (?:a|au|aux))',
    unless:
      'pas|prolong\\w+|titre|objectif|supporters|priorite (?:est|du) (?:de|maintien)|option d achat|blesse\\w*|sans interet|maintien|piste d athletisme',
    example: 'Marek Dolan dans le viseur du Napoli',
  },
  {
    id: 'fr/interest/future-wish',
    stage: 'interest',
    when: '(?:veut|veulent|cherche\\w*|pourrait|pourraient|tente\\w*|souhait\\w+|envisag\\w+|espere\\w*|aimerait|reve de|peut|peuvent|compte)(?: (?:a|en|de|par|re|le|la|l|s|d))* (?:recruter|recrutement|attirer|enroler|recuperer|rapatrier|faire venir|signer|arriver|rejoindre|offrir|rebondir|pret|revenir|filer|debarquer|atterrir)',
    unless: 'pas|prolong\\w+|but|victoire',
    example: 'Ils pourraient recruter Marek Dolan à Everton',
  },
  {
    id: 'fr/other/future',
    stage: 'other',
    when: '(?:avenir|futur){t}{t}{g} (?:en suspens|incertain|flou|reste|s ecrit|se joue|se decide|va se jouer|tranche|pas encore|en pointilles|a trancher|toujours|inconnu|se precise|en question|s eclaircit|bientot|decide)|(?:decid\\w+|tranch\\w+|fix\\w+|scell\\w+|flou|doute\\w*|incertitude|suspense|evoque\\w*|s exprime|se prononce|parle|point|interroge|clarifie\\w*|discut\\w+|rencontre|entretien|cle){g} (?:sur |de |pour |l |son |d )*(?:avenir|futur)|feuilleton',
    unless: 'president|entraineur|coach',
    example: "L'avenir de Marek Dolan à Everton reste incertain",
  },
  {
    id: 'fr/other/transfer-blocked',
    stage: 'other',
    when: '(?:complique\\w*|retard\\w+|bloque\\w*|frein\\w+|menace\\w*|ralenti\\w*){g} (?:{P}{g} )?(?:transfert|dossier|operation|depart|arrivee|deal)|(?:transfert|dossier|operation|depart|arrivee|deal){t}{t}{g} (?:se complique|bloque\\w*|menace|en danger|freine|au ralenti|compromis|retarde|en suspens|incertain)',
    example: 'Le transfert de Marek Dolan au Napoli se complique',
  },
];
