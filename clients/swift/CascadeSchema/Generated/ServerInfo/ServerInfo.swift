// Generated from Schema/serverInfo.graphql by codegen. Do not edit.

public import CascadeClient

/// What this server is and what it offers, for clients that want to know before they try.
public struct ServerInfo: SchemaMessage {
  /// The name of the program.
  public var name: String
  /// Its version.
  public var version: String
  /// The version of this interface, as packages and subprotocols carry it: `v1`.
  public var apiVersion: String
  /// What this server has and others may lack: `websocket`, `sse`, `grpc`. Ignore those that you do not know.
  public var features: [String]
  /// The server's clock.
  public var time: Timestamp
  /// What whoever runs it calls it; null where that is nothing in particular.
  public var title: String?
  /// What it says about itself.
  public var about: String?
  /// The message of the day: what everybody shall read just now.
  public var motd: String?

  public init(
    name: String,
    version: String,
    apiVersion: String,
    features: [String] = [],
    time: Timestamp,
    title: String? = nil,
    about: String? = nil,
    motd: String? = nil
  ) {
    self.name = name
    self.version = version
    self.apiVersion = apiVersion
    self.features = features
    self.time = time
    self.title = title
    self.about = about
    self.motd = motd
  }

  public init(members: Members) throws(DecodeError) {
    name = try members.read("name")
    version = try members.read("version")
    apiVersion = try members.read("apiVersion")
    features = try members.readList("features")
    time = try members.read("time")
    title = try members.readOptional("title")
    about = try members.readOptional("about")
    motd = try members.readOptional("motd")
  }

  public func write(into members: inout Members) {
    members.write("name", name)
    members.write("version", version)
    members.write("apiVersion", apiVersion)
    members.writeList("features", features)
    members.write("time", time)
    members.writeNullable("title", title)
    members.writeNullable("about", about)
    members.writeNullable("motd", motd)
  }

  public static let facts = MessageFacts("ServerInfo", [
    FieldFacts(1, "name", .string),
    FieldFacts(2, "version", .string),
    FieldFacts(3, "apiVersion", .string),
    FieldFacts(4, "features", .string, isList: true),
    FieldFacts(5, "time", .timestamp),
    FieldFacts(6, "title", .string, isNullable: true),
    FieldFacts(7, "about", .string, isNullable: true),
    FieldFacts(8, "motd", .string, isNullable: true),
  ])
}
