"""What translators work with: every text as a row of a sheet, checked when it comes back, and who has reviewed it."""
