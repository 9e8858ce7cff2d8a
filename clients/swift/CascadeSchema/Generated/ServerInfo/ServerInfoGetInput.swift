// Generated from Schema/serverInfo.graphql by codegen. Do not edit.

public import CascadeClient

extension ServerInfo.Get {
  /// The input of `serverInfo.get`.
  public struct Input: SchemaMessage {
    public init() {}

    public init(members: Members) throws(DecodeError) {}

    public func write(into members: inout Members) {}

    public static let facts = MessageFacts("ServerInfoGetInput", [])
  }
}
