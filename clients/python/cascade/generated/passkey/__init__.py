# Generated from Schema/passkey.graphql by codegen. Do not edit.
"""Of `Schema/passkey.graphql`."""
