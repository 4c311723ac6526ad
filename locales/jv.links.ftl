## Read by people, in Javanese (polite krama madya). No native speaker has reviewed this file yet.

# To the other reporter of a merged case. Neutral: whoever holds the phone may read it.
neutral-merged-news = Wonten kabar kangge panjenengan. Kapan mawon saged nulis teng mriki.
