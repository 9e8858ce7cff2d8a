# Generated from Schema/media.graphql by codegen. Do not edit.
"""Of `Schema/media.graphql`."""
