// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// Why there is no way to get what is being watched.
public struct PlaybackFailure: SchemaMessage {
  /// Where it went wrong.
  public var layer: PlaybackLayer
  /// The error's code: `credentials_refused`.
  public var code: String
  /// In a sentence.
  public var detail: String
  /// The status that the other server answered with; null when it did not answer.
  public var upstreamStatus: Int?
  /// When it will be tried again; null when somebody has to do something first.
  public var retryAt: Timestamp?

  public init(
    layer: PlaybackLayer, code: String, detail: String, upstreamStatus: Int? = nil, retryAt: Timestamp? = nil
  ) {
    self.layer = layer
    self.code = code
    self.detail = detail
    self.upstreamStatus = upstreamStatus
    self.retryAt = retryAt
  }

  public init(members: Members) throws(DecodeError) {
    layer = try members.read("layer")
    code = try members.read("code")
    detail = try members.read("detail")
    upstreamStatus = try members.readOptional("upstreamStatus")
    retryAt = try members.readOptional("retryAt")
  }

  public func write(into members: inout Members) {
    members.write("layer", layer)
    members.write("code", code)
    members.write("detail", detail)
    members.writeNullable("upstreamStatus", upstreamStatus)
    members.writeNullable("retryAt", retryAt)
  }

  public static let facts = MessageFacts("PlaybackFailure", [
    FieldFacts(1, "layer", .enumeration(PlaybackLayer.self)),
    FieldFacts(2, "code", .string),
    FieldFacts(3, "detail", .string),
    FieldFacts(4, "upstreamStatus", .int, isNullable: true),
    FieldFacts(5, "retryAt", .timestamp, isNullable: true),
  ])
}
