# Generated from Schema/apiKey.graphql by codegen. Do not edit.
"""Of `Schema/apiKey.graphql`."""
