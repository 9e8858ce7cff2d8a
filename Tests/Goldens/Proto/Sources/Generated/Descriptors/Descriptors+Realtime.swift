// Generated from Schema/realtime.graphql by codegen. Do not edit.

extension Descriptors {
  /// sample/v1/realtime.proto
  static let realtime: StaticString = """
    CoIDChhzYW1wbGUvdjEvcmVhbHRpbWUucHJvdG8SCXNhbXBsZS52MSJTCgdPYnNlcnZlEhMKAmlkGAEgASgJSABSAmlkiAEBEh8KCHJlc291cm\
    NlGAIgASgJSAFSCHJlc291cmNliAEBQgUKA19pZEILCglfcmVzb3VyY2UieAoEQ2FsbBITCgJpZBgBIAEoCUgAUgJpZIgBARIhCglvcGVyYXRp\
    b24YAiABKAlIAVIJb3BlcmF0aW9uiAEBEhkKBWlucHV0GAMgASgMSAJSBWlucHV0iAEBQgUKA19pZEIMCgpfb3BlcmF0aW9uQggKBl9pbnB1dC\
    JuCg1DbGllbnRNZXNzYWdlEi4KB29ic2VydmUYASABKAsyEi5zYW1wbGUudjEuT2JzZXJ2ZUgAUgdvYnNlcnZlEiUKBGNhbGwYAiABKAsyDy5z\
    YW1wbGUudjEuQ2FsbEgAUgRjYWxsQgYKBGtpbmRCFFoSc2FtcGxlL3YxO3NhbXBsZXYxYgZwcm90bzM=
    """
}
