# Generated from Schema/tables.graphql by codegen. Do not edit.
"""Of `Schema/tables.graphql`."""
