"""Personas and prompts: who answers, and what is asked again and again."""
