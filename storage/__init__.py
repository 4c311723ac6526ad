"""All SQL of the product: gives and takes domain values, never rows."""
