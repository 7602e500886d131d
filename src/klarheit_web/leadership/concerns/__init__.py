"""Concerns with an answer: raised by name or carried by five, answered by a day, looked at again later."""
