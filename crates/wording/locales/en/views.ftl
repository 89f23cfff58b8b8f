# The views of the window and what their drawings say.

# Influence × interest.
figure-map-quadrant = { $name } · { $count }
figure-map-place = influence { $influence }, interest { $interest } – { $advice }
figure-map-point = { $label }, { $name }: { $place }

ui-view-map = Map of the stakeholders
ui-view-map-help = Drag a stakeholder to its place, or select it and move it with the arrow keys. The list says the same.
ui-view-map-moved = { $name }: { $place }
ui-view-unplaced = To be placed
ui-view-unplaced-help = These stakeholders do not have both marks yet. Drag them onto the map, or select them and press an arrow key.
figure-map-waiting = { $label }, { $name }: to be placed
ui-view-nobody = Add stakeholders to the list below first: the map will show them.
ui-view-unnamed = unnamed
ui-view-actor = Stakeholder
ui-view-advice = What to do
ui-view-mark-of = { $field } of { $name }
ui-view-look = How to look at it
ui-view-look-map = Map
ui-view-look-list = List
ui-view-map-keys = The arrow keys change influence, up or down, and interest, left or right.
