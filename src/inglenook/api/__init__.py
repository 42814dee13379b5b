"""The HTTP door: what OpenAI's clients speak, for this machine only. A client of the host."""
