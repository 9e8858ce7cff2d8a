# Generated from Schema/typing.graphql by codegen. Do not edit.
"""Of `Schema/typing.graphql`."""
