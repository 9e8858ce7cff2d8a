# Generated from Schema/secondFactors.graphql by codegen. Do not edit.
"""Of `Schema/secondFactors.graphql`."""
