// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

public import CascadeClient

extension RuntimeSettings.Get {
  /// The input of `runtimeSettings.get`.
  public struct Input: SchemaMessage {
    public init() {}

    public init(members: Members) throws(DecodeError) {}

    public func write(into members: inout Members) {}

    public static let facts = MessageFacts("RuntimeSettingsGetInput", [])
  }
}
