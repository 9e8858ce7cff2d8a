# Generated from Schema/note.graphql by codegen. Do not edit.
"""Of `Schema/note.graphql`."""
