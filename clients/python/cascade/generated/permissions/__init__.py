# Generated from Schema/permissions.graphql by codegen. Do not edit.
"""Of `Schema/permissions.graphql`."""
