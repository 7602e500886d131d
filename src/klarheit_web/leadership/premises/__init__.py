"""Are the premises there? What the other rooms know, on one page; and the same in a talk, by hand."""
