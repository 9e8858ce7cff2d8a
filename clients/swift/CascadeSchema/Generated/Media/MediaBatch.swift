// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

/// Media that were changed together.
public struct MediaBatch: SchemaMessage {
  /// The media as they are now, in the order of the call.
  public var items: [Media]

  public init(items: [Media] = []) {
    self.items = items
  }

  public init(members: Members) throws(DecodeError) {
    items = try members.readList("items")
  }

  public func write(into members: inout Members) {
    members.writeList("items", items)
  }

  public static let facts = MessageFacts("MediaBatch", [
    FieldFacts(1, "items", .message(Media.self), isList: true),
  ])
}
