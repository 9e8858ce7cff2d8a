# Generated from Schema/chatMessage.graphql by codegen. Do not edit.
"""Of `Schema/chatMessage.graphql`."""
