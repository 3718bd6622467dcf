"""Live revisions to a publishable site, and its delivery."""
