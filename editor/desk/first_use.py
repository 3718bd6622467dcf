"""Values that are made when they are first asked for, by whichever thread asks first."""

from __future__ import annotations

from collections.abc import Callable, Container
from threading import RLock
from typing import Any, Generic, TypeVar, overload

Made = TypeVar("Made")
Owner = TypeVar("Owner")

_MAKING = RLock()
"""One lock for all: making one value may ask for another."""


class first_use(Generic[Owner, Made]):  # noqa: N801 - it stands where `property` and `cached_property` stand
    """A property that is made once for each object; `cached_property` from Python 3.12 on may make it twice.

    The function under it may import what it needs: what nobody asks for is then not loaded.
    """

    def __init__(self, make: Callable[[Owner], Made]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, owner: None, kind: type[Any]) -> first_use[Owner, Made]: ...
    @overload
    def __get__(self, owner: Owner, kind: type[Any]) -> Made: ...

    def __get__(self, owner: Owner | None, kind: type[Any]) -> Made | first_use[Owner, Made]:
        """What was made; from the second time on Python finds it in the object itself and never comes here."""
        if owner is None:
            return self
        with _MAKING:
            made = owner.__dict__
            if self._name not in made:
                made[self._name] = self._make(owner)
            return made[self._name]


def everything(owner: object, *, but: Container[str] = ()) -> None:
    """Make all of an object's values now, except some by their names, so that nobody waits for one later."""
    for name, value in vars(type(owner)).items():
        if isinstance(value, first_use) and name not in but:
            getattr(owner, name)
