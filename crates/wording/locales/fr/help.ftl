# The help and what guides on a stage’s page: ui-help-…, ui-gate-…, ui-errors-….

ui-help = Aide
ui-help-shortcut = Aide sur cette page (F1)
ui-help-close = Fermer l’aide
ui-help-close-home = Retour aux dossiers
ui-help-contents = Pages de l’aide
ui-help-lead = Passerelle suit la méthode de la coopération décentralisée, étape par étape.
ui-help-order = L’ordre des étapes est un conseil, rien n’est verrouillé : commencez où vous en êtes. Tout ce que vous écrivez est enregistré aussitôt, sur votre machine.
ui-help-stages = Étapes
ui-help-to-stage = Ouvrir l’étape
ui-help-questions = Ce que l’étape demande
ui-help-rules-here = Ce que Passerelle vérifie ici
ui-help-rules = Règles
ui-help-rules-lead = { $count ->
    [one] { $count } règle dit ce qui manque à un dossier.
   *[other] { $count } règles disent ce qui manque à un dossier. Chacune dit pourquoi, et d’où elle vient.
}
ui-help-why = Pourquoi
ui-help-why-of = Pourquoi ?
ui-help-mend = Que faire
ui-help-met = Votre dossier respecte cette règle.
ui-help-source = D’où vient cette règle
ui-help-stage-of = Étape : { $stage }
ui-help-code = Code : { $code }
ui-help-no-rule = Cette règle n’existe pas ou n’existe plus.
ui-help-watch = Vigilance
ui-help-watch-points = Points de vigilance
ui-help-weighs-blocks = Sans cela, le dossier serait écarté ou contraire au droit.
ui-help-weighs-advises = Le dossier peut partir sans cela ; il serait plus faible.
ui-help-weighs-informs = Rien ne manque ; ce point mérite votre attention.
ui-help-weighs-watch = Cela n’empêche pas de déposer, mais fragilise l’engagement lui-même.

ui-help-glossary = Glossaire
ui-help-glossary-lead = Les mots de la coopération décentralisée, tels que Passerelle les emploie.

ui-help-keys = Clavier
ui-help-keys-lead = Tout se fait au clavier : la tabulation va de champ en champ, ces touches font le reste.
ui-help-keys-everywhere = Partout
ui-help-keys-dossier = Dans un dossier
ui-help-keys-jump = Dans la liste « Aller à… »
ui-help-keys-table = Dans le tableau d’une liste
ui-help-keys-map = Sur la carte des acteurs
ui-help-keys-press = Touches
ui-help-keys-does = Effet
ui-help-keys-or = ou
ui-help-key-jump = Aller à une étape, un champ, un élément ou un dossier
ui-help-key-help = Ouvrir l’aide de l’étape en cours
ui-help-key-larger = Tout afficher plus grand ; la molette avec Ctrl fait de même
ui-help-key-smaller = Tout afficher plus petit
ui-help-key-natural = Revenir à la taille d’origine
ui-help-key-export = Exporter le dossier
ui-help-key-undo = Annuler la dernière modification, hors d’un champ de texte
ui-help-key-redo = Rétablir ce qui vient d’être annulé
ui-help-key-panes = Passer au volet suivant : en-tête, étapes, page
ui-help-key-panes-back = Revenir au volet précédent
ui-help-key-choose = Choisir le lieu suivant ou précédent
ui-help-key-first = Choisir le premier, tant que rien n’est tapé
ui-help-key-last = Choisir le dernier, tant que rien n’est tapé
ui-help-key-open = Y aller
ui-help-key-close = Fermer sans bouger
ui-help-keyname-Shift = Maj
ui-help-keyname-Plus = +
ui-help-keyname-Minus = −
ui-help-keyname-Zero = 0
ui-help-keyname-Enter = Entrée
ui-help-keyname-Escape = Échap
ui-help-keyname-ArrowDown = ↓
ui-help-keyname-ArrowUp = ↑
ui-help-keyname-Home = Début
ui-help-keyname-End = Fin

ui-help-about = À propos
ui-help-about-lead = Passerelle prépare les dossiers de coopération décentralisée, de la première motivation au dépôt.
ui-help-version = Version { $version }
ui-help-licence = Logiciel libre, sous licence { $licence }, au choix.
ui-help-offline = Passerelle fonctionne sans réseau. Vos dossiers restent dans vos fichiers : rien n’est envoyé.
ui-help-data = Données et polices
ui-help-data-fonts = Police Noto Sans et ses sœurs arabe, khmère et éthiopienne : les auteurs du projet Noto, licence SIL Open Font 1.1.
ui-help-data-names = Noms des pays et des monnaies, langues des pays : Unicode CLDR 48, licence Unicode 3.0.
ui-help-data-places = Lieux du monde : GeoNames (geonames.org), licence CC BY 4.0 ; coordonnées arrondies, noms et régions rapprochés.
ui-help-data-authorities = Communes, intercommunalités, départements et régions de France : INSEE et DGCL, dans l’édition d’Etalab, Licence Ouverte 2.0.
ui-help-data-outlines = Contours des terres et frontières : Natural Earth, dans l’édition de Visionscarto, licence BSD à 3 clauses. Une carte ne prend pas parti sur une frontière disputée.
ui-help-data-classes = Pays les moins avancés : liste des Nations unies ; pays bénéficiaires de l’aide : liste du CAD de l’OCDE. Les deux listes sont datées et peuvent changer.
ui-help-data-goals = Objectifs de développement durable : Nations unies ; les intitulés courts sont les nôtres.
ui-help-data-icons = Icônes : Lucide, licence ISC.
ui-help-data-examples = Dossiers d’exemple : suites fictives de coopérations réelles ; leurs montants sont illustratifs.
ui-help-calls = Appels connus
ui-help-calls-lead = Les règles des financeurs changent chaque année : vérifiez toujours l’appel en vigueur.
ui-help-confidence-read = Règles lues dans cette source, vérifiées le { $date }.
ui-help-confidence-reconstructed = Règles reconstituées à partir d’autres informations, vérifiées le { $date }.
ui-help-packages = Logiciels tiers
ui-help-packages-lead = Passerelle contient ces logiciels libres, chacun sous sa licence. Merci à leurs auteurs.
ui-help-packages-rust = { $count ->
    [one] { $count } bibliothèque Rust
   *[other] { $count } bibliothèques Rust
}
ui-help-packages-npm = { $count ->
    [one] { $count } paquet npm
   *[other] { $count } paquets npm
}

## Before the partner search

ui-gate-title = Avant de chercher : votre engagement
ui-gate-lacking = { $count ->
    [one] Il manque encore quelque chose à l’engagement, dans une étape.
   *[other] Il manque encore quelque chose à l’engagement, dans { $count } étapes.
}
ui-gate-open = La recherche reste ouverte : rien n’est verrouillé. Mais un partenaire répondra mieux à un territoire qui sait ce qu’il veut.
ui-gate-ready = Votre engagement est construit
ui-gate-ready-hint = Motivations, portage, acteurs, territoire, enjeux et apports : rien n’y manque. Vous pouvez chercher.
ui-gate-more = { $count ->
    [one] et { $count } autre point
   *[other] et { $count } autres points
}

## Values that were refused

ui-errors-title = { $count ->
    [one] Une réponse n’est pas enregistrée
   *[other] { $count } réponses ne sont pas enregistrées
}
ui-errors-hint = Ce que vous avez tapé est gardé dans le champ. Corrigez-le pour qu’il soit enregistré.
