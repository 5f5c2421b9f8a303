"""The stages of a desk: product's own nine, which can be renamed, ordered, merged, and others beside them.

The rules know nine stages. Each stage of a desk counts as one of them, so that what is owed to whom follows
from it. A stage that was merged or deleted keeps leading to where its people went: imports, commands and
lines of history that name it mean that one.
"""

from __future__ import annotations

from recruiterdesk.core.values import replaced, value
from recruiterdesk.domain.words import Stage

OWN = "own-"
"""How the keys of added stages begin."""


@value
class DeskStage:
    """A stage of this desk.

    Args:
        key: the name of the rules' stage, or of an added one ("own-1").
        counts_as: which of the nine it is for the rules.
        name: what the recruiter calls it; "" is the word of the language.
    """

    key: str
    counts_as: Stage
    name: str = ""

    @property
    def own(self) -> str:
        """The key of an added stage; "" where it is one of the nine."""
        return self.key if self.key.startswith(OWN) else ""


_NINE = tuple(DeskStage(str(stage), stage) for stage in Stage)


@value
class StageList:
    """The stages in their order, and of those that are gone: key, key of where its people went, own name."""

    stages: tuple[DeskStage, ...] = _NINE
    gone: tuple[tuple[str, str, str], ...] = ()

    def at(self, key: str) -> DeskStage:
        """Return the stage of a key, or where its people went.

        Raises:
            KeyError: this desk never had such a stage.
        """
        leads, seen = self._leads(), {key}
        while key in leads and leads[key] not in seen:
            key = leads[key]
            seen.add(key)
        return next(each for each in self.stages if each.key == key) if self.has(key) else self._lost(key)

    def standing_at(self, stage: Stage, own_stage: str = "") -> DeskStage:
        """Return where an application stands, by what it stores."""
        return self.at(own_stage if own_stage and self.knows(own_stage) else str(stage))

    def has(self, key: str) -> bool:
        """Tell whether there is a stage with this key now."""
        return any(each.key == key for each in self.stages)

    def knows(self, key: str) -> bool:
        """Tell whether a stage has, or had, this key."""
        return self.has(key) or key in self._leads()

    def keys_at(self, key: str) -> tuple[str, ...]:
        """Return the key of a stage, and those of all that lead to it."""
        return (key, *(old for old, *_ in self.gone if self.at(old).key == key))

    def names_at(self, key: str) -> tuple[str, ...]:
        """Return what the recruiter calls a stage, and called those that lead to it."""
        older = (name for old, _, name in self.gone if self.at(old).key == key)
        return tuple(name for name in (self.at(key).name, *older) if name)

    def means(self, key: str) -> tuple[str, str]:
        """Return the key of the stage that a word means, and the recruiter's name for it; else the word."""
        if not self.knows(key):
            return key, ""
        stage = self.at(key)
        return stage.key, stage.name

    def named(self, name: str) -> DeskStage | None:
        """Return the stage that the recruiter calls so, or once called one that leads to it, in any case."""
        wanted = name.strip().casefold()
        called = [(each.name, each.key) for each in self.stages]
        called += [(old_name, old) for old, _, old_name in reversed(self.gone)]
        return next((self.at(key) for each, key in called if wanted and each.casefold() == wanted), None)

    def beside(self, key: str, steps: int) -> DeskStage | None:
        """Return the stage that lies so many steps on (or back); None beyond the ends."""
        number = self.stages.index(self.at(key)) + steps
        return self.stages[number] if 0 <= number < len(self.stages) else None

    def renamed(self, key: str, name: str) -> StageList:
        """Return the list with another name for a stage."""
        return self._with(tuple(replaced(s, name=name) if s.key == key else s for s in self.stages))

    def with_added(self, name: str, counts_as: Stage) -> StageList:
        """Return the list with one more stage, after the last that counts as the same."""
        taken = [*(each.key for each in self.stages), *(old for old, *_ in self.gone)]
        numbers = [int(key.removeprefix(OWN)) for key in taken if key.startswith(OWN)]
        added = DeskStage(f"{OWN}{max(numbers, default=0) + 1}", counts_as, name)
        before = [n for n, each in enumerate(self.stages) if each.counts_as.position <= counts_as.position]
        place = max(before, default=-1) + 1
        return self._with((*self.stages[:place], added, *self.stages[place:]))

    def moved(self, key: str, steps: int) -> StageList:
        """Return the list with a stage so many places on (or back)."""
        found = self.at(key)
        others = [each for each in self.stages if each is not found]
        place = min(max(self.stages.index(found) + steps, 0), len(others))
        return self._with((*others[:place], found, *others[place:]))

    def without(self, key: str, into: str) -> StageList:
        """Return the list without a stage, which leads to another from now on."""
        kept = tuple(each for each in self.stages if each.key != key)
        return StageList(kept, (*self.gone, (key, into, self.at(key).name)))

    def _leads(self) -> dict[str, str]:
        return {old: into for old, into, _ in self.gone}

    def _with(self, stages: tuple[DeskStage, ...]) -> StageList:
        return StageList(stages, self.gone)

    def _lost(self, key: str) -> DeskStage:
        """Return the stage that comes nearest to one of the nine that no stage stands for any more."""
        position = Stage(key).position if key in set(Stage) else -1
        if position < 0:
            raise KeyError(key)
        return min(self.stages, key=lambda each: abs(each.counts_as.position - position))


def stages_as_text(stages: StageList) -> dict[str, list[list[str]]]:
    """Return a list of stages as plain lists of texts, as it is stored."""
    return {
        "stages": [[each.key, str(each.counts_as), each.name] for each in stages.stages],
        "gone": [list(each) for each in stages.gone],
    }


def stages_from_text(stored: dict[str, list[list[str]]]) -> StageList:
    """Return what `stages_as_text` wrote."""
    stages = tuple(DeskStage(key, Stage(counts_as), name) for key, counts_as, name in stored["stages"])
    return StageList(stages, tuple((old, into, name) for old, into, name in stored["gone"]))
