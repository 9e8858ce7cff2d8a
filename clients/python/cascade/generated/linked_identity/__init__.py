# Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.
"""Of `Schema/linkedIdentity.graphql`."""
