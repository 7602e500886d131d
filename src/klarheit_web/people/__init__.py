"""What administrators do: invite, give roles, keep the reporting line. No content, no credentials."""
