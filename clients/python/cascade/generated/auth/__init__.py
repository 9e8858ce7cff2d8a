# Generated from Schema/auth.graphql by codegen. Do not edit.
"""Of `Schema/auth.graphql`."""
