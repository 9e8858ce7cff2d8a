# Generated from Schema/notebook.graphql by codegen. Do not edit.
"""Of `Schema/notebook.graphql`."""
