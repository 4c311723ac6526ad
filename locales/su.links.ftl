### In Sundanese (everyday lemes). No native speaker has reviewed this file yet.

## Read by people

# To the other reporter of a merged case. Neutral: whoever holds the phone may read it.
neutral-merged-news = Aya wartos kanggo Anjeun. Mangga serat di dieu iraha wae.
