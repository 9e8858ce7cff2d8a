// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

/// Where a media comes from, for who added it.
public struct MediaOrigin: SchemaMessage {
  /// The source as it was given.
  public var source: MediaSource

  public init(source: MediaSource) {
    self.source = source
  }

  public init(members: Members) throws(DecodeError) {
    source = try members.read("source")
  }

  public func write(into members: inout Members) {
    members.write("source", source)
  }

  public static let facts = MessageFacts("MediaOrigin", [
    FieldFacts(1, "source", .union(MediaSource.self)),
  ])
}
