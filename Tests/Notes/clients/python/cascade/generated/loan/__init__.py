# Generated from Schema/loan.graphql by codegen. Do not edit.
"""Of `Schema/loan.graphql`."""
