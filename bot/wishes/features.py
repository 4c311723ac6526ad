"""What the judge of wishes looks at in a message: its words, which follow each other, and how they are spelt."""

from bot.domain.answers.wording import tokens

_MOST_WORDS = 60
_MIN_SPELT = 4
_GRAM = 4
_WORDS_A_STEP, _MOST_STEPS = 3, 5
_NUMBER = "9"  # which number it is says nothing of what is wanted
_DROP_VOWELS = str.maketrans("", "", "aeiou")


def find_features(text: str) -> frozenset[str]:
    """Return every feature once: w word, b two words, k consonants, l length; the rest are parts of words."""
    words = [word if word.isalpha() else _NUMBER for word in tokens(text)[:_MOST_WORDS]]
    found = {f"l {min(_MOST_STEPS, len(words) // _WORDS_A_STEP)}"}
    before = "<"
    for word in words:
        found.add("w " + word)
        found.add(f"b {before} {word}")
        before = word
        if len(word) >= _MIN_SPELT:
            found.add("k " + word[0] + word[1:].translate(_DROP_VOWELS))
            edged = f"<{word}>"
            found.update(edged[place : place + _GRAM] for place in range(len(edged) - _GRAM + 1))
    return frozenset(found)
