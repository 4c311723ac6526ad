"""The product: conversations, officers' desk and everything around them."""
