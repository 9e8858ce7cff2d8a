// What both ends must say alike, or no login succeeds: it is part of the transcript that both sign. A server of ours goes by
// its key and a user by theirs, so that neither a new domain nor a new name breaks a login; names are for who wants them.

/// The context of the application, and the names of both ends where they have other ones than their keys.
public struct OpaqueAgreement: Sendable {
  public var context: [UInt8]
  public var client: [UInt8]?
  public var server: [UInt8]?

  public init(context: [UInt8] = Array("Cascade-OPAQUE-1".utf8), client: [UInt8]? = nil, server: [UInt8]? = nil) {
    self.context = context
    self.client = client
    self.server = server
  }
}
