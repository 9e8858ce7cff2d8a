# Generated from Schema/member.graphql by codegen. Do not edit.
"""Of `Schema/member.graphql`."""
