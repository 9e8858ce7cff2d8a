# Generated from Schema/config.graphql by codegen. Do not edit.
"""Of `Schema/config.graphql`."""
