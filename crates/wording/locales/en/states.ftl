# The computed state of a stage.

state-not_started = Not started
state-in_progress = In progress
state-solid = Solid
