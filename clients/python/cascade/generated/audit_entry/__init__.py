# Generated from Schema/auditEntry.graphql by codegen. Do not edit.
"""Of `Schema/auditEntry.graphql`."""
