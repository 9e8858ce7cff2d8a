// Generated from Schema/serverInfo.graphql by codegen. Do not edit.

extension Descriptors {
  /// cascade/v1/server_info.proto
  /// cascade/v1/server_info_service.proto
  static let serverInfo: StaticString = """
    Ct8CChxjYXNjYWRlL3YxL3NlcnZlcl9pbmZvLnByb3RvEgpjYXNjYWRlLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvItsBCg\
    pTZXJ2ZXJJbmZvEhcKBG5hbWUYASABKAlIAFIEbmFtZYgBARIdCgd2ZXJzaW9uGAIgASgJSAFSB3ZlcnNpb26IAQESJAoLYXBpX3ZlcnNpb24Y\
    AyABKAlIAlIKYXBpVmVyc2lvbogBARIaCghmZWF0dXJlcxgEIAMoCVIIZmVhdHVyZXMSLgoEdGltZRgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi\
    5UaW1lc3RhbXBSBHRpbWVCBwoFX25hbWVCCgoIX3ZlcnNpb25CDgoMX2FwaV92ZXJzaW9uIhQKElNlcnZlckluZm9HZXRJbnB1dEIWWhRjYXNj\
    YWRlL3YxO2Nhc2NhZGV2MWIGcHJvdG8zCskBCiRjYXNjYWRlL3YxL3NlcnZlcl9pbmZvX3NlcnZpY2UucHJvdG8SCmNhc2NhZGUudjEaHGNhc2\
    NhZGUvdjEvc2VydmVyX2luZm8ucHJvdG8yVwoRU2VydmVySW5mb1NlcnZpY2USQgoDR2V0Eh4uY2FzY2FkZS52MS5TZXJ2ZXJJbmZvR2V0SW5w\
    dXQaFi5jYXNjYWRlLnYxLlNlcnZlckluZm8iA5ACAUIWWhRjYXNjYWRlL3YxO2Nhc2NhZGV2MWIGcHJvdG8z
    """
}
