"""A log tells that something went wrong and where; never what somebody said."""

import logging
import re
import traceback

_TOKEN = re.compile(r"/(understood|invitation|survey|demo|email|key)/[^/\s]+")


class Wordless(logging.Filter):
    """Takes the message of an exception, the values of its frames and the tokens of links out of a record."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = _TOKEN.sub(r"/\1/…", record.getMessage()), ()
        if record.exc_info and record.exc_info[0] is not None:
            kind, _, trace = record.exc_info
            places = (
                f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
            )
            record.msg += f" | {kind.__name__} | " + " < ".join(reversed(list(places)))
            record.exc_info = record.exc_text = None
        return True
