# Generated from Schema/time.graphql by codegen. Do not edit.
"""Of `Schema/time.graphql`."""
