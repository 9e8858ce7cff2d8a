# Generated from Schema/playback.graphql by codegen. Do not edit.
"""Of `Schema/playback.graphql`."""
