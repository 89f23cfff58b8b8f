# Les dépenses d’un tableur : les mots par lesquels ses colonnes se reconnaissent (séparés par |), et ce qui en est dit.

table-sheet-expenses = Dépenses | Dépense | Dépenses réalisées | Paiements | Suivi des dépenses | Journal des dépenses
table-head-date = Date | Jour | Date de paiement | Date du paiement | Payé le | Date de la dépense | Date de dépense | Date de règlement | Date du règlement | Date d’opération | Date de l’opération | Date de facture | Date de la facture
table-head-label = Libellé | Objet | Désignation | Description | Dépense | Détail | Objet de la dépense | Nature de la dépense | Libellé de la dépense
table-head-amount = Montant payé | Montant TTC | Montant réglé | Montant de la dépense | Total TTC | Débit | Somme
table-head-currency = Monnaie | Devise
table-head-line = Ligne | Ligne budgétaire | Ligne de budget | Imputation | Imputation budgétaire
table-head-voucher = Pièce | N° de pièce | N° pièce | N° de la pièce | Numéro de pièce | Facture | N° de facture | N° facture | Numéro de facture | Justificatif | N° de justificatif | Pièce justificative | Référence | Réf.
table-sums = Total | Totaux | Sous-total | Somme | Report | À reporter

table-quoted = « { $text } »
table-expenses-added =
    { $count ->
        [0] Aucune dépense à ajouter.
        [one]
            { $span ->
                [undated] Une dépense à ajouter, sans date : { $amounts }.
               *[day] Une dépense à ajouter, du { $from } : { $amounts }.
            }
       *[other]
            { $span ->
                [undated] { $shown } dépenses à ajouter, sans date : { $amounts }.
                [day] { $shown } dépenses à ajouter, du { $from } : { $amounts }.
               *[days] { $shown } dépenses à ajouter, du { $from } au { $to } : { $amounts }.
            }
    }
table-expenses-known =
    { $count ->
        [one] Une ligne est déjà dans le dossier : elle ne sera pas comptée deux fois.
       *[other] { $shown } lignes sont déjà dans le dossier : elles ne seront pas comptées deux fois.
    }
table-expenses-unread =
    { $count ->
        [one] Une ligne ne peut pas être lue : les cellules en cause sont nommées.
       *[other] { $shown } lignes ne peuvent pas être lues : les cellules en cause sont nommées.
    }
table-expenses-open =
    { $count ->
        [one] Une dépense à ajouter n’est rattachée à aucune ligne du budget : vous la rattacherez ensuite.
       *[other] { $shown } dépenses à ajouter ne sont rattachées à aucune ligne du budget : vous les rattacherez ensuite.
    }
table-rows-passed =
    { $count ->
        [one] Une ligne du tableau n’est pas une dépense (total ou texte) ; elle est laissée de côté.
       *[other] { $shown } lignes du tableau ne sont pas des dépenses (totaux ou textes) ; elles sont laissées de côté.
    }
table-other-heads = Colonnes non reprises, faute d’équivalent dans le dossier : { $heads }.
table-nothing-added = Rien n’a été ajouté : corrigez ces cellules, ou relancez la commande avec --leave-unread pour ne prendre que les lignes lisibles.

# Ce qui ne se lit pas dans une cellule.
table-unread-not_a_day = { $cell } : « { $text } » n’est pas une date valable ; écrivez par exemple 31/03/2027 ou 2027-03-31.
table-unread-not_an_amount = { $cell } : « { $text } » n’est pas un montant ; écrivez par exemple 1250,50 ou 1250,50 EUR.
table-unread-no_amount = { $cell } : le montant manque.
table-unread-unknown_currency = { $cell } : la monnaie « { $text } » est inconnue ; écrivez par exemple EUR, XAF ou FCFA.
table-unread-too_many_decimals = { $cell } : « { $text } » a plus de décimales que sa monnaie.
table-unread-unknown_line = { $cell } : aucune ligne du budget ne s’appelle « { $text } ».
table-unread-several_lines = { $cell } : plusieurs lignes du budget s’appellent « { $text } » ; indiquez aussi leur numéro, par exemple 12 – { $text }.
table-unread-fault = { $cell } (« { $head } ») : la formule aboutit à une erreur, { $text }.

# La fenêtre.
ui-expenses-import = Importer depuis un tableur
ui-expenses-dialog = Choisir le fichier des dépenses
ui-expenses-review = Dépenses du fichier « { $file } »
ui-expenses-sheet = Feuille
ui-expenses-unchanged = Rien n’est encore modifié.
ui-expenses-add = { $count ->
    [one] Ajouter cette dépense
   *[other] Ajouter ces { $count } dépenses
}
ui-expenses-add-readable = { $count ->
    [one] Ajouter la seule ligne lisible
   *[other] Ajouter les { $count } lignes lisibles
}
ui-expenses-leave = Ne rien ajouter
ui-expenses-close = Fermer
ui-expenses-rows = Lignes du fichier
ui-expenses-row = Ligne
ui-expenses-fate = Traitement
ui-expenses-fate-added = À ajouter
ui-expenses-fate-known = Déjà là
ui-expenses-fate-unread = Illisible
ui-expenses-all = Voir les { $count } lignes
ui-expenses-taken = { $count ->
    [one] Une dépense a été ajoutée. Un seul « Annuler » la retire.
   *[other] { $count } dépenses ont été ajoutées. Un seul « Annuler » les retire.
}
