"""A save in, the changed page in the browser out: a local server that builds, serves and reloads."""
