"""Whether two things told are one: names, numbers and whatever else tells people, firms and places apart."""
