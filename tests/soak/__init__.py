"""The harness: real writers, faults, and a verifier that compares a newsroom with what was acknowledged."""
