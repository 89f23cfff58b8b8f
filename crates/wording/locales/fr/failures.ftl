# What broke, and what to do about it: failure-<code> with .hint; problem-<code> for values that do not fit their field.
