"""The mix of leadership: the leader's own, and nobody else's until the leader shows it to the team."""
