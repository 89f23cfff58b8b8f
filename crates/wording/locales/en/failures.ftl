# What broke and what to do: failure-<code> and .hint; values that do not fit: problem-<code>.

failure-not_found = The file or folder “{ $file }” cannot be found.
    .hint = Check its name and location.
failure-exists = A file named “{ $file }” is already there; it was left as it is.
    .hint = Choose another name.
failure-not_a_dossier = “{ $file }” is neither a Passerelle dossier nor a JSON file.
    .hint = Choose a .passerelle file, or a JSON file in the documented format (passerelle schema).
failure-newer = This dossier holds data that a newer version of Passerelle wrote.
    .hint = Update Passerelle; the file has not been changed.
failure-damaged = The file “{ $file }” is damaged.
    .hint = Take an earlier copy or a partner’s; the file has not been changed.
failure-refused = The file “{ $file }” holds data that a dossier never holds; it was not opened.
    .hint = Ask its sender for a new copy.
failure-incomplete = Changes are missing from the file “{ $file }”.
    .hint = Ask its sender for a complete copy.
failure-in_use = Another program is writing to “{ $file }”.
    .hint = Close it, then try again; nothing is lost.
failure-read_only = The location of “{ $file }” cannot be written to.
    .hint = Copy the dossier to a place where you may write, or choose another place.
failure-full = There is no space left on the disk for “{ $file }”.
    .hint = Free some space, then try again; what was saved is still saved.
failure-interrupted = A write to “{ $file }” was interrupted and cannot be repaired in this place.
    .hint = Copy the file and its journal to a folder where you may write, then open it.
failure-moved = The file “{ $file }” was moved or replaced while it was open.
    .hint = Put it back, or open the dossier again from its new location.
failure-other_dossier = These files hold two different dossiers.
    .hint = Only copies of one dossier can be merged.
failure-too_large = “{ $file }” exceeds the size allowed for a dossier.
    .hint = Make the file smaller: a scan at 150 dots per inch is usually enough.
failure-io = The system did not allow access to “{ $file }”: { $detail }.
    .hint = Check the place and the access rights.
failure-not_json = “{ $file }” is not valid JSON: { $detail }.
    .hint = Correct the file at the place indicated.
failure-bad_document = “{ $file }” holds { $count } values that do not fit the documented format; nothing was imported.
    .hint = Correct the fields indicated; “passerelle schema” describes the format.
failure-bad_value = The value does not fit this field.
    .hint = Correct the value or the path; nothing was changed.
failure-nothing_to_merge = There is nothing to merge.
    .hint = Name at least one file.
failure-annex_refused =
    { $detail ->
        [empty] “{ $file }” is empty.
        [too_large] “{ $file }” is too large for an annex.
        [format] “{ $file }” is neither a PDF nor a JPEG or PNG image.
        [damaged_pdf] The PDF “{ $file }” is damaged or incomplete.
        [password] The PDF “{ $file }” is protected by a password.
        [protection] The protection of the PDF “{ $file }” does not let it be bound with the other annexes.
        [no_pages] The PDF “{ $file }” has no page.
        [too_many_pages] The PDF “{ $file }” has too many pages for an annex.
        [damaged_image] The image “{ $file }” is damaged or incomplete.
        [unsupported_image] The image “{ $file }” is of a kind that PDF readers do not show.
        [image_too_large] The image “{ $file }” has too many pixels.
       *[other] “{ $file }” cannot become an annex.
    }
    .hint = Save the document as a PDF without password, or the image as JPEG, then attach it again. Nothing was changed.
failure-table_refused =
    { $detail ->
        [empty] “{ $file }” is empty.
        [too_large] “{ $file }” is too large for a list of expenses.
        [old_format] “{ $file }” is a workbook of the old .xls format.
        [password] The workbook “{ $file }” is protected by a password.
        [damaged] The file “{ $file }” is damaged or incomplete.
        [no_payments] No sheet of “{ $file }” names the columns of a list of expenses.
       *[format] “{ $file }” is neither an .xlsx or .ods workbook nor a .csv file.
    }
    .hint =
        { $detail ->
            [no_payments] The first row of the table has to name at least the amount, the date, and the label, the budget line or the voucher.
            [too_large] Keep only the sheet of expenses in the file.
           *[other] Save the table as .xlsx, .ods or .csv, without a password. Nothing has been changed.
        }
failure-unknown_sheet = “{ $file }” has no sheet called “{ $detail }”.
    .hint = Check the name of the sheet; capitals and accents count.
failure-no_annex = This dossier has no annex.
    .hint = Attach at least one file before asking for the annex volume.
failure-annex_without_file = The annex “{ $detail }” has no file in this dossier.
    .hint = Attach the file again; a JSON export does not carry the files.
failure-unknown_call = No call has the identifier “{ $detail }”.
    .hint = “passerelle calls” lists the calls that are known.
failure-bad_call_file = “{ $file }” is not a usable call file.
    .hint = Correct the lines named; `passerelle calls --file ID` writes a call file that can serve as a model.
failure-unknown_report = No report of the dossier has the identifier “{ $detail }”.
    .hint = “passerelle show D monitoring/reports” lists the reports.
failure-unknown_candidate = No candidate of the dossier has the identifier “{ $detail }”.
    .hint = “passerelle show D search/candidates” lists the candidates.
failure-no_candidate = The letter addresses a candidate: the dossier has several and has not retained any of them yet.
    .hint = Retain one, or name the one you write to.
failure-unknown_passage = This document has no passage “{ $detail }”.
    .hint = Open the document again: its passages follow the dossier.
failure-unknown_example = No example is named “{ $detail }”.
    .hint = Choose an example from the list.
failure-json_is_read_only = “{ $file }” is a JSON file: it can only be read.
    .hint = Make a dossier of it first with “passerelle import”.
failure-no_web_view = Passerelle is installed, but this computer lacks the component “Microsoft Edge WebView2” that shows its window.
    .hint = Download it from https://developer.microsoft.com/microsoft-edge/webview2/ (“Evergreen Standalone Installer”, x64) and run it; it takes no administrator’s rights. Without a connection, download it on another computer and bring it on a USB stick. Then open Passerelle again. Your dossiers are intact.
failure-internal = An unforeseen error stopped the operation. { $detail }
    .hint = The dossier was not changed. Try again; if the error persists, report it.
problem-unknown_field = { $path }: no field has this name.
problem-unknown_item = { $path }: this item is not in the dossier.
problem-container = { $path } is a group of fields or a list, not a field.
problem-not_a_list = { $path }: a list was expected.
problem-not_an_object = { $path }: an object was expected.
problem-not_text = { $path }: text was expected.
problem-too_long = { $path }: the text is longer than { $allowed } characters.
problem-not_a_number = { $path }: a number was expected, such as 12 or 12.5.
problem-number_as_text = { $path }: write this number as text, in quotes, so that every digit is kept.
problem-too_large = { $path }: this number is too large or has too many decimals.
problem-negative = { $path }: a number of zero or more was expected.
problem-out_of_bounds = { $path }: a whole number from { $from } to { $to } was expected.
problem-not_percent = { $path }: a percentage from 0 to 100 was expected.
problem-not_money = { $path }: an amount with its currency was expected, such as 1250.50 EUR.
problem-too_many_decimals =
    { $allowed ->
        [0] { $path }: this currency has no decimals.
       *[other] { $path }: this currency has fewer decimals.
    }
problem-unknown_currency = { $path }: this currency code is unknown; write EUR or XAF, for example.
problem-not_coordinates = { $path }: write latitude and longitude in decimal degrees, south and west with a minus, such as -4.7761, 11.8635.
problem-unknown_country = { $path }: this country code is unknown; write FR or CG, for example.
problem-not_a_date = { $path }: a date was expected, such as 2027-03-31.
problem-not_a_flag = { $path }: true or false was expected.
problem-not_a_choice = { $path }: one of these codes was expected: { $choices }.
problem-not_an_id = { $path }: an identifier of 1 to 40 characters (a–z, 0–9, - and _) was expected.
problem-duplicate_id = { $path }: two items of the list have this identifier.
problem-named_twice = { $path }: this name stands twice in the same object.
conflict-cleared = (cleared)
conflict-yes = Yes
conflict-no = No
finding-severity-blocks = Blocks
finding-severity-advises = Advice
finding-severity-informs = For information
conflict-removed = Removed by one person, edited by another.
doc-data-file = Content of the dossier as documented JSON
doc-warning-uncovered = The fonts lack the character { $character } ({ $code }) of the field “{ $field }”: its code is printed in a box.
doc-annex-kind = Kind
doc-annex-dated = Date of the document
doc-annex-expires = Valid until
doc-volume-title = Annexes
doc-volume-annex = Annex {"{"}letter{"}"}
doc-volume-stamp = Annex {"{"}letter{"}"} – {"{"}page{"}"}/{"{"}pages{"}"}
doc-volume-one_page = 1 page
doc-volume-many_pages = {"{"}count{"}"} pages
doc-volume-head_annex = Annex
doc-volume-head_title = Document
doc-volume-head_length = Length
doc-volume-head_page = Page
doc-volume-file = File
figure-expenses = Expenses
figure-in_kind = Of which in kind
figure-resources = Resources
figure-requested = Grant requested
figure-gap = Still to be funded
