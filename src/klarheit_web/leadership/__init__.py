"""Are the premises for success there? Guidelines, latitude, contradictions, mix, concerns, the interface."""
