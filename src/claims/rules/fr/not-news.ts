import type { NotNewsRule } from '../rule.ts';

const COACH =
  '(?:entraineur|entraineure|coach|technicien|banc|directeur sportif|directeur general|selectionneur|adjoint|preparateur|president|directeur technique|recruteur|dirigeant|staff|conseiller sportif)';

/** What looks like a transfer in French and is none. */
export const FRENCH_NOT_NEWS: readonly NotNewsRule[] = [
  {
    id: 'fr/manager/appointed',
    reason: 'a manager moves, not a player',
    scope: 'title',
    when: `(?:nouveau|nouvel|prochain|futur|comme|premier|d|de|nomme|poste d|poste de) ${COACH}(?! (?:veut|demande|valide))|(?:nomme|nomment|presente|limoge|limogent|vire|cherche|choisit|confirme|prolonge)(?: (?:un|le|l|nouveau|son|comme|avec))* (?:J\\d+ )?(?:comme )?(?:nouveau )?${COACH}|(?:sur|du) banc|limogeage|limoge|demission`,
    unless: '(?:transfert|pret|attaquant|milieu|defenseur|offre pour)(?: [^ ]+){0,4} {Q}|pour {Q}',
    example: 'Everton présente Marek Dolan comme nouvel entraîneur',
  },
  {
    id: 'fr/manager/known-person',
    reason: 'the person who moves is no player',
    scope: 'title',
    when: '^(?:[^A-Z]* : )?J\\d+{h} (?:prolonge|a prolonge|signe|quitte|quittera|negocie|reste|restera|resilie|revient|accepte|refuse|nouveau|sera|fait ses adieux|proche|arrive|rejoint|prend|annonce|demissionne|limoge|vers|rempile|s engage|va|dit)|(?:prolonge|accord|negocie|veut|offre|contacts?|limoge|vire|presente|annonce|nomme|choisit)(?: (?:avec|a|pour|le|de|du|l|total))* J\\d+$',
    unless: '{Q}',
    example: 'Guardiola prolonge avec le Napoli jusqu’en 2029',
  },
  {
    id: 'fr/manager/goes-on',
    reason: 'a manager moves, not a player',
    scope: 'item',
    when: `\\. (?:le |l )?${COACH}(?: [^ ]+){0,3} (?:signe|a signe|restera|reste|dirigera|prolonge|rempile|remplace|remplacera|sera|prend|quitte|quittera|arrive)|(?:a la tete de l equipe|aux commandes|son staff|staff technique|sur le banc (?:de|du)|prendre les renes)`,
    unless: '(?:transfert|pret|visite medicale|clause|convaincu|M\\d+|recruter)',
    example: 'Marek Dolan prolonge à Everton et reste aux commandes',
  },
  {
    id: 'fr/other-sport',
    reason: 'another sport',
    scope: 'item',
    when: '(?:nba|euroligue|betclic elite|basket|basketball|handball|starligue|tennis|atp|wta|roland garros|wimbledon|formule 1|f1|motogp|pilote|ecurie|cyclisme|cycliste|coureur|tour de france|giro|vuelta|top 14|pro d2|rugby|xv de france|ailier du stade|demi d ouverture|pilier|melee|talonneur|stade toulousain|deuxieme ligne|troisieme ligne|racing 92|boxe|golf|athletisme|natation|water-polo|futsal|padel|hockey|volley|nfl|mlb|judo|biathlon|ski|grand prix|peloton|raquette|esport|ufc|mma)',
    unless: '(?:ligue 1|mercato foot|footballeur|avant-centre|premier league|attaquant de)',
    example: 'Le pilier Marek Dolan s’engage avec Toulouse en Top 14',
  },
  {
    id: 'fr/business',
    reason: 'business of clubs, not a transfer',
    scope: 'title',
    when: '(?:actionnair\\w+|actions|investisseur\\w*|sponsor\\w*|sponsoring|stade|billets?|billetterie|abonnements?|naming|maillot|maillots|fonds|rachat|vente du club|racheter|propriete|dncg|budget|sanction\\w*|proces|tribunal|justice|amende|comptes|dettes?|droits tv|diffuseur|assemblee|lfp|licence|centre d entrainement|mise en examen|deficit|supporters|interdiction)',
    unless: '(?:transfert de|pret|attaquant|prolonge|offre pour|clause|recrue|{P}{a} (?:signe|offre))',
    example: 'Un fonds américain négocie le rachat de Everton',
  },
  {
    id: 'fr/match',
    reason: 'a match report',
    scope: 'title',
    when: '(?:ecrase\\w*|bat|battent|s impose\\w*|gagne\\w*|nul|defaite|battu|battus|renverse\\w*|double|doubles|triple|buts?|marque|inscrit|resume|compo|compos|compositions|groupe|retenus|chaine tv|sur quelle chaine|heure|direct|live|minute par minute|notes|victoire|journee|\\d-\\d|penalty|expulse\\w*|carton|var|passe decisive|debuts|amical|tirage|multiplex|joueur du match|homme du match)',
    unless:
      '(?:mercato|pret|transfert|offre|offres|prolong\\w+|negoci\\w+|accord|clause|interet|interess\\w+|signe|recrut\\w+|depart|piste)',
    example: 'Everton écrase le Napoli grâce à Marek Dolan',
  },
  {
    id: 'fr/match/signs-a-goal',
    reason: 'a match report',
    scope: 'title',
    when: '(?:signe|s offre|claque|inscrit|plante)(?: (?:un|une|le|la|son|sa|l|des|superbe|nouveau|premier|grand))* (?:double|triple|but|egalisation|victoire|succes|passe|exploit|festival|partition|retour gagnant|prestation|remontada|clean sheet)',
    example: 'Dolan signe une prestation de haut vol face au Napoli',
  },
  {
    id: 'fr/injury',
    reason: 'injury or fitness',
    scope: 'title',
    when: '(?:blessure|blesse|blesses|dechirure|entorse|opere|operation du|forfait|absent (?:jusqu|plusieurs|un|deux|trois|pour)|absence|indisponible|semaines d absence|reprise|ischio\\w*|ligament\\w*|menisque|adducteurs|genou|cheville|mollet|fracture|rechute|infirmerie|convalescence|touche a)',
    unless:
      '(?:mercato|pret|transfert|offre|negoci\\w+|recrut\\w+|accord|visite medicale|prolong\\w+|interet|remplacer)',
    example: 'Blessure musculaire pour Marek Dolan, forfait face au Napoli',
  },
  {
    id: 'fr/retrospective',
    reason: 'tells a past move again',
    scope: 'title',
    when: '(?:(?:il|T\\d+) y a (?:\\d+|un|deux|trois|quatre|cinq|dix|vingt) ans|ans apres|ans plus tard|l histoire de|les coulisses|coulisses|souvenirs?|vous souvenez|que devient|que sont devenus|le jour ou|anniversaire|retour sur|raconte|revele pourquoi|se confie|confie|devoile pourquoi|explique pourquoi|quand l|quand le|aurait pu|avait failli|retro)',
    unless: '(?:veut partir|envie de)',
    example: 'Le jour où le Napoli a recruté Marek Dolan',
  },
  {
    id: 'fr/opinion',
    reason: 'opinion, a list or an explanation',
    scope: 'title',
    when: '^(?:pourquoi|comment|que|qui|combien|quel|quelle|quels|quelles|ou|faut-il|doit-il|faut il|analyse|opinion|edito|les \\d+|top|classement|liste|tous les|toutes les|guide|calendrier|quiz|test|sondage :|podcast|video|les meilleurs|les meilleures|le onze|onze type|chiffres|portrait)(?: .*)?|(?:arrivees et departs|tableau des transferts|le mercato en direct|les infos mercato|journal du mercato|les notes|jeu video|ea sports|football manager|mpg|ballon d or|meilleur joueur|trophee|trophees|unfp|statistiques|selon les supporters|decryptage|debat)|\\?$',
    unless: '(?:accord total|officiel :)',
    example: 'Pourquoi Marek Dolan doit signer au Napoli',
  },
  {
    id: 'fr/international',
    reason: 'squads and national teams',
    scope: 'title',
    when: '(?:bleus|selection|equipe de france|convoque\\w*|coupe du monde|mondial|nationalite|deschamps|liste de)',
    unless: '(?:mercato|pret|transfert|offre|negoci\\w+|depart|clause|interet|recrut\\w+|club|accord|signe)',
    example: 'Marek Dolan convoqué en sélection pour la première fois',
  },
  {
    id: 'fr/quote',
    reason: 'a quotation or reaction that reports no state',
    scope: 'title',
    when: '(?:tacle|charge|s en prend|coup de gueule|encense|felicite|hommage|message|lettre|anniversaire|conference de presse|s excuse|excuses|repond aux|critiques|sifflets|siffle|buzz|reseaux sociaux|epouse|compagne|mariage|voiture|villa|vacances|restaurant|fils|cambriolage|plainte|garde a vue|numero de maillot|entrainement|stage|brassard|en forme|chambre)',
    unless:
      '(?:mercato|pret|transfert|offre|negoci\\w+|veut partir|clause|accord|prolong\\w+|interet|depart|signe|boycotte|seche)',
    example: 'Le coach encense Marek Dolan avant le derby',
  },
];
