# Generated from Schema/chat.graphql by codegen. Do not edit.
"""Of `Schema/chat.graphql`."""
