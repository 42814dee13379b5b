"""llama.cpp: probe, load, schedule, sample."""
