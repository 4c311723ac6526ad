"""What happens to a case between its first and last day: hand-over, referral, the way home, links."""
