"""A log tells that something went wrong and where; never what somebody said."""

import logging
import traceback


class Wordless(logging.Filter):
    """Takes the message of an exception, the values of its frames and request arguments out of a record."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.exc_info and record.exc_info[0] is not None:
            kind, _, trace = record.exc_info
            places = (
                f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
            )
            record.msg = f"{record.getMessage()} | {kind.__name__} | " + " < ".join(reversed(list(places)))
            record.args = ()
            record.exc_info = record.exc_text = None
        return True
