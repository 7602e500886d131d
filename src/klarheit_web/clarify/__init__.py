"""The dialogue with oneself as a page, the first screen on a phone, one line after the talk."""
