"""The benchmark: Pulang, two bot frameworks and the floor, measured side by side on the machine at hand."""
