# Generated from Schema/playlist.graphql by codegen. Do not edit.
"""Of `Schema/playlist.graphql`."""
