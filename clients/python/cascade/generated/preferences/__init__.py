# Generated from Schema/preferences.graphql by codegen. Do not edit.
"""Of `Schema/preferences.graphql`."""
