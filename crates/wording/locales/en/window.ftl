# Words of the window: ui-….
