# Generated from Schema/serverInfo.graphql by codegen. Do not edit.
"""Of `Schema/serverInfo.graphql`."""
