# Generated from Schema/user.graphql by codegen. Do not edit.
"""Of `Schema/user.graphql`."""
