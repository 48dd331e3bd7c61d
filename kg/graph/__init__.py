"""Stage ``graph``: readings of articles become quads.

``draft`` turns one reading into the record of one article; ``identity`` settles who is who among all records;
``render`` writes graphs and descriptions; ``build`` does all of it in memory and so defines what a store must hold.
"""
