"""Who is who: mentions of people in many articles, settled by evidence, with a score that can be shown.

A mention becomes a profile (``profiles``): the name, the posts, their regions, the year. Two profiles that share a block are
compared: how alike the names are (``likeness``), and what posts, regions and times say for or against one person; each such
feature has a weight in ``identity_weights.csv``, and their sum is the score (``scoring``). What scores ``SAME`` or more is
joined, best first, unless something keeps it apart (``clusters``); human decisions stand above that (``judgements``). Then
people are named (``naming``). ``settling`` does all of it in memory; a store does the same for what a change touches.
"""
