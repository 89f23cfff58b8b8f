# Stage 11, sign-off and submission: labels, help and examples of its fields.

field-filing-annexes = Annexes
    .help = The documents are kept inside the dossier and numbered in the order of this list.
    .one = an annex
    .add = Add an annex
    .empty = Nothing has been attached yet. You can attach PDF files and images.
field-filing-annexes-title = Title
field-filing-annexes-kind = Kind of document
field-filing-annexes-file_name = File name
field-filing-annexes-sha256 = Digest of the file
    .help = It proves that the document has not changed. It is calculated: there is nothing to enter.
field-filing-annexes-media_type = File type
field-filing-annexes-size = Size (bytes)
field-filing-annexes-pages = Number of pages
field-filing-annexes-dated = Date of the document
field-filing-annexes-expires_on = Valid until
    .help = The application tells you if the document expires before submission.
field-filing-annexes-note = Note for the reader
    .help = A sentence that the reader of the volume will find with the document.

field-filing-comments = Comments
    .help = Remarks of those who read the draft.
    .one = a comment
    .add = Add a comment
    .empty = No comments yet.
field-filing-comments-author = Author (function)
field-filing-comments-date = Date
field-filing-comments-about = Part concerned
field-filing-comments-text = Comment
    .help = What has to be looked at again, and what you propose.
field-filing-comments-settled = Dealt with

field-filing-sign_offs = Sign-offs
    .help = The elected official signs off a frozen version: if the dossier changes afterwards, the sign-off no longer covers it.
    .one = a sign-off
    .add = Add a sign-off
    .empty = No version has been signed off yet.
field-filing-sign_offs-function = Function
field-filing-sign_offs-date = Date
field-filing-sign_offs-digest = Digest of the version
    .help = It is calculated and identifies exactly the content signed off.
field-filing-sign_offs-note = Remarks
    .help = Any reservations that the elected official makes when signing off.

field-filing-submissions = Submissions
    .help = What was submitted, to which call, and what came of it.
    .one = a submission
    .add = Add a submission
    .empty = Nothing has been submitted yet.
field-filing-submissions-call = Call for proposals
field-filing-submissions-date = Submitted on
field-filing-submissions-amount = Amount requested
field-filing-submissions-receipt = Receipt number
field-filing-submissions-status = Status
field-filing-submissions-answered_on = Answer received on
field-filing-submissions-answer = Funder’s answer
    .help = The answer as the funder gave it, with its conditions.
