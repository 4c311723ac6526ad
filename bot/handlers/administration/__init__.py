"""What administrators and auditors do: accounts, keys, rosters, rules, the catalogue, the trail."""
