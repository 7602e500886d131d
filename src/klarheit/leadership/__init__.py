"""Statistics of the premises: agreement, latitude, contradictions, mix, the interface."""
