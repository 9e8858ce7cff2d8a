# Generated from Schema/membership.graphql by codegen. Do not edit.
"""Of `Schema/membership.graphql`."""
