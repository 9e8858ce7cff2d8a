# Generated from Schema/report.graphql by codegen. Do not edit.
"""Of `Schema/report.graphql`."""
