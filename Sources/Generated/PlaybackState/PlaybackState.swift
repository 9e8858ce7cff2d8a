// Generated from Schema/playbackState.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// Where the room is in what it watches, and whether it moves. A position is a pure function of time, so nothing
/// ticks:
/// while playing it is `anchorPosition + max(0, now − anchorTime) · rate`, else `anchorPosition`.
public struct PlaybackState: Sendable, Equatable {
  /// The room that it belongs to.
  public var roomId: ID<Room> = .unset
  /// What is being watched; null when nothing is.
  public var mediaId: ID<Media>? = nil
  /// Whether it plays, is paused, or waits for members who are buffering.
  public var status: PlaybackStatus = .paused
  /// The position at `anchorTime`; of a broadcast, the time in its programme since its beginning.
  public var anchorPosition: Duration = .zero
  /// Server time at which `anchorPosition` held. It may lie shortly ahead, so that everybody starts together.
  public var anchorTime: Timestamp = .epoch
  /// 1 is normal speed.
  public var rate: Double = 1.0
  /// How long what is watched is; null when that is not known, or it is live.
  public var duration: Duration? = nil
  /// When the room stops waiting and goes on; null when it does not wait.
  public var waitsUntil: Timestamp? = nil
  /// When the next media begins by itself; null when that is not about to happen.
  public var nextAt: Timestamp? = nil
  /// Why it is as it is.
  public var reason: PlaybackReason = .created
  /// The member who did that; null when nobody did, or when it belongs to the room no more.
  public var actorId: ID<Member>? = nil
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    """
    roomId 1010 mediaId 1 status 2 anchorPosition 3 anchorTime 4 rate 5 duration 6 waitsUntil 7 nextAt 8 reason 9 \
    actorId 10 version 1004
    """)

  public init() {}
}

extension PlaybackState: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1: try json.read(&mediaId)
      case 2: try json.read(&status)
      case 3: try json.read(&anchorPosition)
      case 4: try json.read(&anchorTime)
      case 5: try json.read(&rate)
      case 6: try json.read(&duration)
      case 7: try json.read(&waitsUntil)
      case 8: try json.read(&nextAt)
      case 9: try json.read(&reason)
      case 10: try json.read(&actorId)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("mediaId", mediaId)
    json.field("status", status)
    json.field("anchorPosition", anchorPosition)
    json.field("anchorTime", anchorTime)
    json.field("rate", rate)
    json.field("duration", duration)
    json.field("waitsUntil", waitsUntil)
    json.field("nextAt", nextAt)
    json.field("reason", reason)
    json.field("actorId", actorId)
    json.field("version", version)
    json.endObject()
  }
}

extension PlaybackState: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1: try reader.read(&mediaId)
      case 2: try reader.read(&status)
      case 3: try reader.read(&anchorPosition)
      case 4: try reader.read(&anchorTime)
      case 5: try reader.read(&rate)
      case 6: try reader.read(&duration)
      case 7: try reader.read(&waitsUntil)
      case 8: try reader.read(&nextAt)
      case 9: try reader.read(&reason)
      case 10: try reader.read(&actorId)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, mediaId)
    writer.field(2, status)
    writer.field(3, anchorPosition)
    writer.field(4, anchorTime)
    writer.field(5, rate)
    writer.field(6, duration)
    writer.field(7, waitsUntil)
    writer.field(8, nextAt)
    writer.field(9, reason)
    writer.field(10, actorId)
    writer.field(1004, version)
    writer.field(1010, roomId)
  }
}

extension PlaybackState: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.PlaybackState"
  public var entityVersion: Int? { version }
}
