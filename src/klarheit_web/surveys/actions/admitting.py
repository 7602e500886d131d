"""New links and codes. Only their hashes are kept, and nothing says who holds which."""

from collections.abc import Sequence

from klarheit_web.surveys import codes
from klarheit_web.surveys.models import Admission, Round


def admit(round: Round, cells: Sequence[str], *, on_paper: bool = False) -> list[str]:
    """A new link or code for each cell; their hashes are written at once, in their own order."""
    made = [codes.new_code() if on_paper else codes.new_token() for _cell in cells]
    hashes = sorted((codes.hashed_token(one), cell) for one, cell in zip(made, cells, strict=True))
    Admission.objects.bulk_create(Admission(token_hash=key, round=round, cell=cell) for key, cell in hashes)
    return made
