"""Forms of signing in and of the own account. Those of allauth are named in `settings` and worded here."""
