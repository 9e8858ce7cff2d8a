# Generated from Schema/common.graphql by codegen. Do not edit.
"""Of `Schema/common.graphql`."""
