# The live page
ui-live = Document
ui-live-show = Show the document beside the form
ui-live-hide = Hide the document
ui-live-width = Width of the document
ui-live-page = Page { $page } of { $pages }
ui-live-back = Previous page
ui-live-on = Next page
ui-live-larger = Enlarge the page
ui-live-smaller = Fit the width
ui-live-coming = The page is being prepared…
ui-live-fields = Fields of the page
ui-live-picture = Picture of page { $page } of { $pages }; its fields follow
ui-live-to-field = Go to the field: { $field }
