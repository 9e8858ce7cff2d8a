# Generated from Schema/roomSettings.graphql by codegen. Do not edit.
"""Of `Schema/roomSettings.graphql`."""
