"""Links and codes: hard to guess, easy to type, and of no use to whoever reads their hashes."""

import math

from klarheit_web.surveys.codes import (
    BLOCKS,
    SIGNS,
    SIGNS_A_BLOCK,
    draft_key,
    hashed_token,
    is_code,
    new_code,
    new_token,
    said_key,
    sheet_key,
    tidy,
)


def test_code_has_eighty_bits() -> None:
    assert math.log2(len(set(SIGNS))) * BLOCKS * SIGNS_A_BLOCK == 80


def test_code_is_printed_in_four_blocks_of_four() -> None:
    code = new_code()
    assert is_code(code)
    assert [len(block) for block in code.split("-")] == [4, 4, 4, 4]


def test_no_two_codes_or_links_are_the_same() -> None:
    made = {new_code() for _time in range(1000)} | {new_token() for _time in range(1000)}
    assert len(made) == 2000


def test_code_is_understood_in_any_spelling() -> None:
    spellings = ("7q2k m0xd 01ab zzzz", "7Q2K-MOXD-OIAB-ZZZZ", "7Q2K–M0XD–OlAB–ZZZZ", " 7q2km0xdo1abzzzz ")
    assert {tidy(one) for one in spellings} == {"7Q2K-M0XD-01AB-ZZZZ"}


def test_link_stays_as_it_is() -> None:
    token = new_token()
    assert tidy(token) == token
    assert not is_code(token)


def test_something_else_is_no_code() -> None:
    assert [is_code(tidy(one)) for one in ("", "1234", "7Q2K-M0XD-01AB-ZZZU", "<script>")] == [False] * 4


def test_hash_for_one_purpose_says_nothing_of_the_others() -> None:
    code = new_code()
    assert len({hashed_token(code), sheet_key(code), said_key(code), draft_key(code)}) == 4
    assert not hashed_token(code).startswith(draft_key(code))
