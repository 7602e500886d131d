"""Surveys made of the rooms of leadership: which parts are asked, prepared as a draft."""
