"""What speech services and meeting programs hand out as JSON: one module per vendor."""
