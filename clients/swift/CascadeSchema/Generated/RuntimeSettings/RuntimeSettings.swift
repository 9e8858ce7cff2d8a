// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

public import CascadeClient

/// What is decided about this server while it runs. What is null is as its configuration has it.
public struct RuntimeSettings: SchemaMessage {
  /// Whether people can make themselves an account.
  public var isRegistrationOpen: Bool?
  /// Whether people can come as guests, where a room lets them.
  public var areGuestsAllowed: Bool?
  /// What this server is called.
  public var title: String?
  /// What it says about itself.
  public var about: String?
  /// The message of the day: what everybody shall read just now.
  public var motd: String?
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    isRegistrationOpen: Bool? = nil,
    areGuestsAllowed: Bool? = nil,
    title: String? = nil,
    about: String? = nil,
    motd: String? = nil,
    version: Int
  ) {
    self.isRegistrationOpen = isRegistrationOpen
    self.areGuestsAllowed = areGuestsAllowed
    self.title = title
    self.about = about
    self.motd = motd
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    isRegistrationOpen = try members.readOptional("isRegistrationOpen")
    areGuestsAllowed = try members.readOptional("areGuestsAllowed")
    title = try members.readOptional("title")
    about = try members.readOptional("about")
    motd = try members.readOptional("motd")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.writeNullable("isRegistrationOpen", isRegistrationOpen)
    members.writeNullable("areGuestsAllowed", areGuestsAllowed)
    members.writeNullable("title", title)
    members.writeNullable("about", about)
    members.writeNullable("motd", motd)
    members.write("version", version)
  }

  public static let facts = MessageFacts("RuntimeSettings", [
    FieldFacts(1, "isRegistrationOpen", .boolean, isNullable: true),
    FieldFacts(2, "areGuestsAllowed", .boolean, isNullable: true),
    FieldFacts(3, "title", .string, isNullable: true),
    FieldFacts(4, "about", .string, isNullable: true),
    FieldFacts(5, "motd", .string, isNullable: true),
    FieldFacts(1004, "version", .int),
  ])
}
