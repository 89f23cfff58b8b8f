# The computed state of a stage.

state-not_started = Non commencée
state-in_progress = En cours
state-solid = Solide
