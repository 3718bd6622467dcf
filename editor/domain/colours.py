"""The colours that rubrics have."""

COLOURS = (
    "news", "city", "politics", "economy", "society", "regions", "culture", "ecology", "explain", "opinion",
)  # fmt: skip
"""Names of the colour pairs that the window's and the site's themes define."""
