# Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.
"""Of `Schema/runtimeSettings.graphql`."""
