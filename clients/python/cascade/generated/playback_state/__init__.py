# Generated from Schema/playbackState.graphql by codegen. Do not edit.
"""Of `Schema/playbackState.graphql`."""
