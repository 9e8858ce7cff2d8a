# Generated from Schema/realtime.graphql by codegen. Do not edit.
"""Of `Schema/realtime.graphql`."""
