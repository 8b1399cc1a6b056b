"""A story file: reading it, writing it, and what it carries when it is rendered."""
