# Generated from Schema/session.graphql by codegen. Do not edit.
"""Of `Schema/session.graphql`."""
