"""Watches which way every condition in the code of the flows goes: both values of each, each case and each loop."""

import ast
import inspect
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import TypeVar

from bot.engine.flow import Flow

T = TypeVar("T")

_PROBE = "__went__"


@dataclass(frozen=True, order=True)
class Branch:
    """A condition that is true or false; of a case or a loop only that it is gone into."""

    file: str
    line: int
    condition: str
    value: bool

    def __str__(self) -> str:
        return f"{self.file}: `{self.condition}` is never {self.value}"


class BranchWatch:
    """left: the branches nobody has gone into yet. never: those that cannot be."""

    def __init__(self, modules: Sequence[ModuleType], never: Collection[str] = ()) -> None:
        self._modules = modules
        self._never = never
        self._branches: list[tuple[Branch, Branch]] = []
        self.left: set[Branch] = set()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Run the flows with a probe in every condition; they do the same as without."""
        before = [(function, function.__code__) for module in self._modules for function in _functions_of(module)]
        for module in self._modules:
            codes = {code.co_name: code for code in self._probed(module).co_consts if isinstance(code, CodeType)}
            vars(module)[_PROBE] = self._went
            for function in _functions_of(module):
                function.__code__ = codes[function.__name__]
        try:
            yield
        finally:
            for function, code in before:
                function.__code__ = code
            for module in self._modules:
                del vars(module)[_PROBE]

    def _probed(self, module: ModuleType) -> CodeType:
        file = Path(inspect.getsourcefile(module) or "")
        source = file.read_text(encoding="utf-8")
        probes = _Probes(file.name, self._branches)
        tree = ast.fix_missing_locations(probes.visit(ast.parse(source)))
        self.left |= {each for each in probes.found if str(each) not in self._never}
        return compile(tree, str(file), "exec")

    def _went(self, number: int, value: T) -> T:
        true, false = self._branches[number]
        self.left.discard(true if value else false)
        return value


def _functions_of(module: ModuleType) -> Iterator[FunctionType]:
    for value in vars(module).values():
        function = value.run if isinstance(value, Flow) else value
        if isinstance(function, FunctionType) and function.__module__ == module.__name__:
            yield function


class _Probes(ast.NodeTransformer):
    """Puts a probe around every part of a condition."""

    def __init__(self, file: str, branches: list[tuple[Branch, Branch]]) -> None:
        self._file = file
        self._branches = branches
        self.found: set[Branch] = set()

    def visit_If(self, node: ast.If) -> ast.AST:
        node.test = self._condition(node.test)
        node.body, node.orelse = self._all(node.body), self._all(node.orelse)
        return node

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        node.test = self._condition(node.test)
        node.body, node.orelse = self.visit(node.body), self.visit(node.orelse)
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        """Outside a condition the last part decides nothing."""
        node.values = [*map(self._condition, node.values[:-1]), self.visit(node.values[-1])]
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        node.iter = self.visit(node.iter)
        node.ifs = [self._condition(each) for each in node.ifs]
        return node

    def visit_match_case(self, node: ast.match_case) -> ast.AST:
        node.body = [self._passed(node.pattern), *self._all(node.body)]
        return node

    def visit_For(self, node: ast.For) -> ast.AST:
        node.iter = self.visit(node.iter)
        node.body = [self._passed(node.target), *self._all(node.body)]
        return node

    def _all(self, nodes: list[ast.stmt]) -> list[ast.stmt]:
        return [self.visit(each) for each in nodes]

    def _condition(self, node: ast.expr) -> ast.expr:
        if isinstance(node, ast.BoolOp):
            node.values = [self._condition(each) for each in node.values]
            return node
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            node.operand = self._condition(node.operand)
            return node
        true = Branch(self._file, node.lineno, ast.unparse(node), True)
        false = Branch(self._file, node.lineno, true.condition, False)
        self.found |= {true, false}
        return self._probe(true, false, self.visit(node))

    def _passed(self, node: ast.pattern | ast.expr) -> ast.stmt:
        branch = Branch(self._file, node.lineno, ast.unparse(node), True)
        self.found.add(branch)
        return ast.copy_location(ast.Expr(self._probe(branch, branch, ast.Constant(True))), node)

    def _probe(self, true: Branch, false: Branch, value: ast.expr) -> ast.expr:
        self._branches.append((true, false))
        number = ast.Constant(len(self._branches) - 1)
        return ast.Call(ast.Name(_PROBE, ast.Load()), [number, value], [])
