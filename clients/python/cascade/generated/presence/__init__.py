# Generated from Schema/presence.graphql by codegen. Do not edit.
"""Of `Schema/presence.graphql`."""
