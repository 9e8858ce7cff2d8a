// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// The first message on every connection.
public struct WelcomeMessage: SchemaMessage {
  /// Which history the scope's revisions count in.
  public var epoch: String
  /// The scope's present revision.
  public var revision: Int
  /// The server's clock, in microseconds.
  public var serverTime: Int
  /// Names this connection in logs, and to other members.
  public var connectionId: String
  /// At least so often something comes; a client that hears nothing for twice as long connects anew.
  public var heartbeatMs: Int
  /// A digest of the schema that the server was built with: where it is another than the client's, fields may be new.
  public var schema: String

  public init(epoch: String, revision: Int, serverTime: Int, connectionId: String, heartbeatMs: Int, schema: String) {
    self.epoch = epoch
    self.revision = revision
    self.serverTime = serverTime
    self.connectionId = connectionId
    self.heartbeatMs = heartbeatMs
    self.schema = schema
  }

  public init(members: Members) throws(DecodeError) {
    epoch = try members.read("epoch")
    revision = try members.read("revision")
    serverTime = try members.read("serverTime")
    connectionId = try members.read("connectionId")
    heartbeatMs = try members.read("heartbeatMs")
    schema = try members.read("schema")
  }

  public func write(into members: inout Members) {
    members.write("epoch", epoch)
    members.write("revision", revision)
    members.write("serverTime", serverTime)
    members.write("connectionId", connectionId)
    members.write("heartbeatMs", heartbeatMs)
    members.write("schema", schema)
  }

  public static let facts = MessageFacts("WelcomeMessage", [
    FieldFacts(1, "epoch", .string),
    FieldFacts(2, "revision", .int),
    FieldFacts(3, "serverTime", .int),
    FieldFacts(4, "connectionId", .string),
    FieldFacts(5, "heartbeatMs", .int),
    FieldFacts(6, "schema", .string),
  ])
}
