"""What a participant holds: a link or a printed code to answer once, then a code of their own.

None of them is stored. Each has 80 bits or more and is only compared as a hash, so that guessing is hopeless
and nobody's attempts have to be counted, which would mean to keep addresses.
"""

import re
import secrets
from hashlib import sha256

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Thirty-two that nobody takes for one another; whoever writes an O or an L is understood all the same."""
BLOCKS = SIGNS_A_BLOCK = 4
_ALIKE = str.maketrans("OIL", "011")
_BETWEEN = re.compile(r"[\s\-–—.·]+")


def new_token() -> str:
    """For a link: 256 bits."""
    return secrets.token_urlsafe(32)


def new_code() -> str:
    """For paper: 80 bits as "7Q2K-M0XD-…", four blocks of four."""
    blocks = ("".join(secrets.choice(SIGNS) for _ in range(SIGNS_A_BLOCK)) for _ in range(BLOCKS))
    return "-".join(blocks)


def tidy(written: str) -> str:
    """A code as it was printed, however it was typed; anything else unchanged."""
    signs = _BETWEEN.sub("", written).upper().translate(_ALIKE)
    if len(signs) != BLOCKS * SIGNS_A_BLOCK or set(signs) - set(SIGNS):
        return written.strip()
    return "-".join(signs[start : start + SIGNS_A_BLOCK] for start in range(0, len(signs), SIGNS_A_BLOCK))


def is_code(written: str) -> bool:
    """Whether this could be a code at all, in the form it is printed in."""
    return len(written) == BLOCKS * SIGNS_A_BLOCK + BLOCKS - 1 and set(written) <= {*SIGNS, "-"}


def hashed_token(token: str) -> str:
    """What is stored of a link or a printed code until it is used."""
    return _hashed("token", token)


def sheet_key(code: str) -> str:
    """Under what a participant's answers are found while the round is open."""
    return _hashed("sheet", code)


def said_key(code: str) -> str:
    """Under what a participant's sentences are found; it does not lead to the sheet."""
    return _hashed("said", code)


def draft_key(token: str) -> str:
    """Under what the participant's own browser keeps a draft."""
    return _hashed("draft", token)[:32]


def _hashed(purpose: str, secret: str) -> str:
    return sha256(f"klarheit.survey.{purpose}:{tidy(secret)}".encode()).hexdigest()
