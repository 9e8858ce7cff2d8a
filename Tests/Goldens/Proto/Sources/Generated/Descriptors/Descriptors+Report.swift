// Generated from Schema/report.graphql by codegen. Do not edit.

extension Descriptors {
  /// sample/v1/report.proto
  /// sample/v1/report_service.proto
  static let report: StaticString = """
    CoEDChZzYW1wbGUvdjEvcmVwb3J0LnByb3RvEglzYW1wbGUudjEifQoGUmVwb3J0EhMKAmlkGAEgASgJSABSAmlkiAEBEisKB3JlYXNvbnMYAi\
    ADKA4yES5zYW1wbGUudjEuUmVhc29uUgdyZWFzb25zEh4KB3ZlcnNpb24Y7AcgASgDSAFSB3ZlcnNpb26IAQFCBQoDX2lkQgoKCF92ZXJzaW9u\
    InoKEVJlcG9ydENyZWF0ZUlucHV0EisKB3JlYXNvbnMYAiADKA4yES5zYW1wbGUudjEuUmVhc29uUgdyZWFzb25zEicKDG9wZXJhdGlvbl9pZB\
    jqByABKAlIAFILb3BlcmF0aW9uSWSIAQFCDwoNX29wZXJhdGlvbl9pZCpDCgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASDwoLUkVB\
    U09OX1NQQU0QARIQCgxSRUFTT05fQUJVU0UQAkIUWhJzYW1wbGUvdjE7c2FtcGxldjFiBnByb3RvMwqtAQoec2FtcGxlL3YxL3JlcG9ydF9zZX\
    J2aWNlLnByb3RvEglzYW1wbGUudjEaFnNhbXBsZS92MS9yZXBvcnQucHJvdG8ySgoNUmVwb3J0U2VydmljZRI5CgZDcmVhdGUSHC5zYW1wbGUu\
    djEuUmVwb3J0Q3JlYXRlSW5wdXQaES5zYW1wbGUudjEuUmVwb3J0QhRaEnNhbXBsZS92MTtzYW1wbGV2MWIGcHJvdG8z
    """
}
