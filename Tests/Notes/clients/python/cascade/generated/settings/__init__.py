# Generated from Schema/settings.graphql by codegen. Do not edit.
"""Of `Schema/settings.graphql`."""
