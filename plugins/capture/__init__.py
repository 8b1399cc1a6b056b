"""Capture: raw text or a saved page becomes a story file and a receipt (a command; nothing runs in a build)."""
