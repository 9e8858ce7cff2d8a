# Generated from Schema/pen.graphql by codegen. Do not edit.
"""Of `Schema/pen.graphql`."""
