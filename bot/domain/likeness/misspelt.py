"""Whether a word is another one with a single slip: a letter too many, too few, wrong, or two that changed places."""


def is_slip(typed: str, meant: str) -> bool:
    if typed == meant or abs(len(typed) - len(meant)) > 1:
        return False
    start = 0
    while start < min(len(typed), len(meant)) and typed[start] == meant[start]:
        start += 1
    mine, theirs = typed[start:], meant[start:]
    if len(mine) == len(theirs):
        is_turned = len(mine) >= 2 and mine[0] == theirs[1] and mine[1] == theirs[0] and mine[2:] == theirs[2:]
        return mine[1:] == theirs[1:] or is_turned
    return mine[1:] == theirs if len(mine) > len(theirs) else mine == theirs[1:]
