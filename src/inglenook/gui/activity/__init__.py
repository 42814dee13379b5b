"""The activity page: what is and was done."""
