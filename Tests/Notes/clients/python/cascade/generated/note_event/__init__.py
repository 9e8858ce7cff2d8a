# Generated from Schema/noteEvent.graphql by codegen. Do not edit.
"""Of `Schema/noteEvent.graphql`."""
