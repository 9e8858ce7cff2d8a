// Generated from Schema/time.graphql by codegen. Do not edit.

extension Descriptors {
  /// cascade/v1/time.proto
  /// cascade/v1/time_service.proto
  static let time: StaticString = """
    Cs4BChVjYXNjYWRlL3YxL3RpbWUucHJvdG8SCmNhc2NhZGUudjEiWgoEVGltZRITCgJ0MRgBIAEoA0gAUgJ0MYgBARITCgJ0MhgCIAEoA0gBUg\
    J0MogBARITCgJ0MxgDIAEoA0gCUgJ0M4gBAUIFCgNfdDFCBQoDX3QyQgUKA190MyItCg9UaW1lU2FtcGxlSW5wdXQSEwoCdDEYASABKANIAFIC\
    dDGIAQFCBQoDX3QxQhZaFGNhc2NhZGUvdjE7Y2FzY2FkZXYxYgZwcm90bzMKrwEKHWNhc2NhZGUvdjEvdGltZV9zZXJ2aWNlLnByb3RvEgpjYX\
    NjYWRlLnYxGhVjYXNjYWRlL3YxL3RpbWUucHJvdG8ySwoLVGltZVNlcnZpY2USPAoGU2FtcGxlEhsuY2FzY2FkZS52MS5UaW1lU2FtcGxlSW5w\
    dXQaEC5jYXNjYWRlLnYxLlRpbWUiA5ACAUIWWhRjYXNjYWRlL3YxO2Nhc2NhZGV2MWIGcHJvdG8z
    """
}
