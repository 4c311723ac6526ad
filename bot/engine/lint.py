"""Check the source of flows: only what a replay can repeat exactly may stand in them."""

import ast
from collections.abc import Iterator

ALLOWED_PACKAGES = ("bot.engine", "bot.domain", "bot.flows", "typing", "collections.abc", "dataclasses")

# Open files, consoles, other code, or values that differ from process to process.
FORBIDDEN_NAMES = frozenset(
    {"__import__", "breakpoint", "compile", "delattr", "eval", "exec", "getattr", "globals"}
    | {"hash", "id", "input", "locals", "open", "print", "setattr", "vars"}
)

_FORBIDDEN_STATEMENTS: dict[type[ast.AST], str] = {
    ast.Try: "try",
    ast.TryStar: "try",
    ast.With: "with",
    ast.AsyncWith: "async with",
    ast.AsyncFor: "async for",
    ast.Global: "global",
    ast.Nonlocal: "nonlocal",
    ast.Yield: "yield",
    ast.YieldFrom: "yield",
}


def check_flow_source(source: str) -> list[str]:
    """List what is wrong with a module of flows, as `line 3: uses try`; empty when it is sound."""
    tree = ast.parse(source)
    found: list[tuple[int, str]] = []
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        found += [(line, problem) for problem in _problems_of(node)]
    for function in ast.walk(tree):
        if isinstance(function, ast.AsyncFunctionDef):
            found += _problems_of_awaits(function)
    return [f"line {line}: {problem}" for line, problem in sorted(set(found))]


def _problems_of(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Import(names):
            yield from (f"imports {alias.name}" for alias in names if not _is_allowed(alias.name))
        case ast.ImportFrom(module, names, level):
            name = "." * level + (module or "")
            yield from (f"imports {name}.{alias.name}" for alias in names if not _is_allowed(name, alias.name))
        case ast.Name(name, ast.Load()) if name in FORBIDDEN_NAMES:
            yield f"uses {name}"
        case ast.For(iter=iterated) | ast.comprehension(iter=iterated) if _is_set(iterated):
            yield "goes through a set, whose order differs from process to process"
        case _ if type(node) in _FORBIDDEN_STATEMENTS:
            yield f"uses {_FORBIDDEN_STATEMENTS[type(node)]}"


def _is_allowed(module: str, name: str | None = None) -> bool:
    if module == "datetime":
        return name == "timedelta"
    # `from bot import engine` names a package in two halves.
    whole = f"{module}.{name}" if module == "bot" and name else module
    return any(whole == package or whole.startswith(package + ".") for package in ALLOWED_PACKAGES)


def _is_set(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id in ("set", "frozenset")
    return isinstance(node, ast.Set | ast.SetComp)


def _problems_of_awaits(function: ast.AsyncFunctionDef) -> Iterator[tuple[int, str]]:
    chats = _chat_names(function)
    awaited: set[ast.expr] = set()
    for node in ast.walk(function):
        if isinstance(node, ast.Await):
            awaited.add(node.value)
            if not (_is_chat_call(node.value, chats) or _is_block_call(node.value, chats)):
                yield node.lineno, "awaits something other than its chat"
    for node in ast.walk(function):
        if isinstance(node, ast.expr) and node not in awaited and _is_chat_call(node, chats):
            yield node.lineno, "does not await its chat"


def _chat_names(function: ast.AsyncFunctionDef) -> set[str]:
    arguments = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    names = {argument.arg for argument in arguments if _is_chat_annotation(argument.annotation)}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and _is_chat(node.value, names):
            names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    return names


def _is_chat_annotation(annotation: ast.expr | None) -> bool:
    match annotation:
        case ast.Name("Chat") | ast.Constant("Chat") | ast.Attribute(attr="Chat"):
            return True
    return False


def _is_chat(node: ast.expr, chats: set[str]) -> bool:
    match node:
        case ast.Name(name):
            return name in chats
        case ast.Call(func=ast.Attribute(value=base, attr="part")):
            return _is_chat(base, chats)
    return False


def _is_chat_call(node: ast.expr, chats: set[str]) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(value=base, attr="ask" | "do")):
            return _is_chat(base, chats)
    return False


def _is_block_call(node: ast.expr, chats: set[str]) -> bool:
    """A block is a plain async function that is given the chat."""
    match node:
        case ast.Call(func=ast.Name(), args=args, keywords=keywords):
            given = [*args, *(keyword.value for keyword in keywords)]
            return any(_is_chat(argument, chats) for argument in given)
    return False
