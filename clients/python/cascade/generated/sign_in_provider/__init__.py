# Generated from Schema/signInProvider.graphql by codegen. Do not edit.
"""Of `Schema/signInProvider.graphql`."""
