# Generated from Schema/reader.graphql by codegen. Do not edit.
"""Of `Schema/reader.graphql`."""
