"""A zip that is made while it is sent: nothing of it lies on a disk."""

import io
import zipfile
from collections.abc import Iterator

from klarheit_web.accounts.models import Person
from klarheit_web.privacy.export.contents import files


class Outlet(io.RawIOBase):
    """Where the zip is written to; what came is taken out after each file. It can't be rewound."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, part: bytes) -> int:  # type: ignore[override]
        self.written.append(bytes(part))
        return len(part)

    def taken(self) -> bytes:
        found = b"".join(self.written)
        self.written.clear()
        return found


def zipped(person: Person) -> Iterator[bytes]:
    """The zip in parts, one for each file in it."""
    outlet = Outlet()
    with zipfile.ZipFile(outlet, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files(person):
            archive.writestr(path, content)
            yield outlet.taken()
    yield outlet.taken()
