"""The owner's page, and the page behind a link."""
