"""Which stories of an archive are one: the same address, the same text after small edits, the same event elsewhere.

Story files in, pairs of stories with the reason in words out; a library that `capture` and `gate` ask.
"""
