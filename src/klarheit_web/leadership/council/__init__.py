"""The works council's room: what is set, what was attacked, what came out. No content, no count of use."""
