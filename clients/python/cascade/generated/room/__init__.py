# Generated from Schema/room.graphql by codegen. Do not edit.
"""Of `Schema/room.graphql`."""
