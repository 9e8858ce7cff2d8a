# Generated from Schema/summary.graphql by codegen. Do not edit.
"""Of `Schema/summary.graphql`."""
