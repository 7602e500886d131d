"""What every page shares: base templates, the style sheet, words, middleware. It knows no model."""
