// Generated from Schema/settings.graphql by codegen. Do not edit.

extension Descriptors {
  /// notes/v1/settings.proto
  static let settings: StaticString = """
    CpcBChdub3Rlcy92MS9zZXR0aW5ncy5wcm90bxIIbm90ZXMudjEqVgoIV2hlbkZ1bGwSGQoVV0hFTl9GVUxMX1VOU1BFQ0lGSUVEEAASFAoQV0\
    hFTl9GVUxMX1JFRlVTRRABEhkKFVdIRU5fRlVMTF9EUk9QX09MREVTVBACQhJaEG5vdGVzL3YxO25vdGVzdjFiBnByb3RvMw==
    """
}
