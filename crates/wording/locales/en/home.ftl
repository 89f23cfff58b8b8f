# Home, new dossiers, what a received file would change.


## First start

ui-home-open-example = Open an example

## The list

ui-home-order = Sort by
ui-home-order-changed = last change
ui-home-order-deadline = next deadline
ui-home-order-title = title
ui-home-stage = Progress
ui-home-stage-next = To complete: { $number } · { $stage }
ui-home-stage-solid = { $solid ->
    [0] none of { $stages } stages solid yet
    [one] { $solid } of { $stages } stages solid
   *[other] { $solid } of { $stages } stages solid
}
ui-home-stages-done = All stages are solid
ui-home-deadline = Deadline
ui-home-deadline-none = No date given
ui-home-deadline-today = Today
ui-home-deadline-near = { $days ->
    [one] Tomorrow
   *[other] In { $days } days
}
ui-home-deadline-far = In { $days } days
ui-home-deadline-past = Date passed
ui-home-ready = Readiness
ui-home-ready-no-call = No target call
ui-home-met = { $met ->
    [one] { $met } of { $rules } rules met
   *[other] { $met } of { $rules } rules met
}
ui-home-blocking = { $count ->
    [one] { $count } blocking point
   *[other] { $count } blocking points
}
ui-home-changed-today = Changed today at { $hour }
ui-home-changed-yesterday = Changed yesterday at { $hour }
ui-home-changed-on = Changed on { $day }
ui-home-archived-tag = Archived

## What can be done with a dossier

ui-home-more = More actions
ui-home-more-for = More actions for { $title }
ui-home-open = Open
ui-home-duplicate = Duplicate
ui-home-archive = Archive
ui-home-save-copy = Save a copy
ui-home-duplicated = Your country, your status, the language, the currency and the whole of the stage “Our territory” were kept. Everything else is empty, beginning with the title.
ui-home-archived = “{ $title }” has been archived.
    .hint = The search still finds it, and you can put it back on the list at any time.
ui-home-copied = Copy saved: { $path }
ui-home-archives = Archived dossiers ({ $count })
ui-home-bring-back = Put back on the list
ui-home-bring-back-of = Put back on the list: { $title }

## Search

ui-home-search = Search all dossiers
ui-home-found = { $count ->
    [one] { $count } dossier found
   *[other] { $count } dossiers found
}
ui-home-found-none = No dossier contains “{ $words }”.
    .hint = Try fewer words, or the beginning of a word. Accents, capitals and œ do not matter.
ui-home-more-hits = { $count ->
    [one] and { $count } more passage
   *[other] and { $count } more passages
}

## A new dossier

ui-home-new-why = All of this can wait, and can be changed later in the stage “Starting point”.
ui-home-new-side = Which side are you on?
    .help = The side shapes the law, the currency and the funding. It follows from the country.
ui-home-new-side-south = In the South
    .help = Countries on the OECD list of recipients of official development assistance
ui-home-new-side-north = In the North
    .help = All other countries
ui-home-new-countries-south = Countries of the South
ui-home-new-countries-north = Countries of the North
ui-home-new-pair = { $ours ->
    [south] { $theirs ->
        [south] This is a South–South cooperation.
       *[north] This is a South–North cooperation.
    }
   *[north] { $theirs ->
        [south] This is a North–South cooperation.
       *[north] This is a North–North cooperation.
    }
}
ui-home-new-language = In which language do you write the dossier?
    .help = The language of the documents, whatever that of the screen. It can be changed.
ui-home-new-both = { $language ->
    [fr] Write the texts in English too
   *[en] Write the texts in French too
}
ui-home-new-call = Which call for proposals are you aiming at?
    .help = The call gives the dossier its outline and the rules to check. You can change it later.
ui-home-new-call-none = None for now
    .help = The dossier follows a general outline.
ui-home-new-call-facts = { $edition } edition · { $status } · rules checked on { $day } · source: { $source }

## A received file

ui-receive-title = What this file brings
ui-receive-copy = “{ $file }” is a copy of your dossier “{ $title }”.
ui-receive-copy-archived = “{ $file }” is a copy of your archived dossier “{ $title }”, which will return to the list.
ui-receive-new = “{ $file }” holds a dossier that you do not have yet: “{ $title }”.
ui-receive-last = Last change: { $author }, { $day } at { $hour }.
ui-receive-nothing = This file brings nothing new: all that it holds is in your dossier already.
ui-receive-places = { $count ->
    [one] { $count } passage would change.
   *[other] { $count } passages would change.
}
ui-receive-conflicts = { $count ->
    [one] { $count } passage was changed on both sides: both versions will be kept, and you will choose.
   *[other] { $count } passages were changed on both sides: both versions will be kept, and you will choose.
}
ui-receive-attachments = { $count ->
    [one] { $count } attached file would be added:
   *[other] { $count } attached files would be added:
}
ui-receive-attachment-unnamed = a file that belongs to no annex
ui-receive-unchanged-yet = Nothing has been changed yet.
ui-receive-merge = Merge
ui-receive-add = Add to my dossiers
ui-receive-later = Not now
ui-receive-open = Open the dossier
ui-receive-close = Close
ui-receive-kind-written = Changed
ui-receive-kind-added = Added
ui-receive-kind-removed = Removed
ui-receive-kind-moved = Moved
ui-receive-kind-two_values = To be settled
ui-receive-kind-removed_and_edited = Removed and changed
ui-receive-torn = One of you removed it while the other changed it: you will choose.
ui-receive-before = Before
ui-receive-after = After
ui-receive-ours = Here
ui-receive-theirs = In the file
ui-receive-was-empty = (empty)
ui-receive-by = { $author }, { $day }
ui-receive-all = See the { $count } changes of this stage
ui-receive-merged = Merged. Nothing was lost: what the file brought is in your dossier.
ui-receive-taken = The dossier you received is now among yours.

## Choosing between two values

ui-home-shown-meanwhile = Shown meanwhile
ui-home-difference = Underlined words differ from one version to the other.
