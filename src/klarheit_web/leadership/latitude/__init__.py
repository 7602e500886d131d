"""The latitude map: per situation and kind what is granted, believed and needed; and what is handed to it."""
