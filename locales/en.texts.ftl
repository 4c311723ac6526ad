### No native speaker has reviewed this file yet.

## Officers: the page of all texts and of their reviews

console-admin-texts = Texts
console-admin-texts-text = What people read in each language, and what waits for a native speaker.
console-texts-text = All texts of each language beside their originals. A text no native speaker has reviewed is used all the same, but waits here.
console-texts-languages = Languages
console-texts-language = Language
console-texts-room = Part
console-texts-state = State
console-texts-sought = Search
console-texts-every = All
console-texts-go = Show
console-texts-col-reviewed = Reviewed
console-texts-of = { $count } of { $all }
console-texts-sheet = Download
console-texts-how = How to review and translate
console-texts-how-export = Download the language's sheet and send it to a native speaker.
console-texts-how-fill = Fill in the columns words, reviewed (yes), reviewer (initials) and remark. Leave the others as they are.
console-texts-how-import = Send the sheet back to whoever runs this installation. It goes into the next release, not in on this page; every row is checked first:
console-texts-found = { $count } texts, page { $number } of { $pages }
console-texts-limit = { $count } of at most { $limit } letters
console-texts-most = at most { $limit } letters
console-texts-falls-back = None yet: people read the Indonesian text.
console-texts-before = Before
console-texts-after = After
console-texts-empty = No text fits
console-texts-empty-text = Change the language, the part, the state or the words you look for.
console-text-state-reviewed = Reviewed
console-text-state-changed = Changed since its review
console-text-state-waiting = Waits for review
console-text-state-missing = Not translated yet
console-text-language-id = Indonesian
console-text-language-en = English
console-text-language-jv = Javanese
console-text-language-su = Sundanese
console-text-language-ms = Malay
console-text-language-mad = Madurese
