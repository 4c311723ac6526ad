"""What people tell or ask in words of their own, whatever question is open: whom it is about, what they want, when."""
