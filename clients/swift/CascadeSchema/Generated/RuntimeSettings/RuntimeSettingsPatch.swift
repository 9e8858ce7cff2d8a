// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

public import CascadeClient

extension RuntimeSettings {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// Whether people can make themselves an account.
    public var isRegistrationOpen: Change<Bool>
    /// Whether people can come as guests, where a room lets them.
    public var areGuestsAllowed: Change<Bool>
    /// What this server is called.
    public var title: Change<String>
    /// What it says about itself.
    public var about: Change<String>
    /// The message of the day: what everybody shall read just now.
    public var motd: Change<String>

    public init(
      isRegistrationOpen: Change<Bool> = .keep,
      areGuestsAllowed: Change<Bool> = .keep,
      title: Change<String> = .keep,
      about: Change<String> = .keep,
      motd: Change<String> = .keep
    ) {
      self.isRegistrationOpen = isRegistrationOpen
      self.areGuestsAllowed = areGuestsAllowed
      self.title = title
      self.about = about
      self.motd = motd
    }

    public init(members: Members) throws(DecodeError) {
      isRegistrationOpen = try members.readChange("isRegistrationOpen")
      areGuestsAllowed = try members.readChange("areGuestsAllowed")
      title = try members.readChange("title")
      about = try members.readChange("about")
      motd = try members.readChange("motd")
    }

    public func write(into members: inout Members) {
      members.writeChange("isRegistrationOpen", isRegistrationOpen)
      members.writeChange("areGuestsAllowed", areGuestsAllowed)
      members.writeChange("title", title)
      members.writeChange("about", about)
      members.writeChange("motd", motd)
    }

    public static let facts = MessageFacts("RuntimeSettingsPatch", isPatch: true, [
      FieldFacts(1, "isRegistrationOpen", .boolean, isNullable: true),
      FieldFacts(2, "areGuestsAllowed", .boolean, isNullable: true),
      FieldFacts(3, "title", .string, isNullable: true),
      FieldFacts(4, "about", .string, isNullable: true),
      FieldFacts(5, "motd", .string, isNullable: true),
    ])
  }
}

extension RuntimeSettings.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let title = FieldLimits(minLength: 1, maxLength: 64)
    public static let about = FieldLimits(minLength: 0, maxLength: 500)
    public static let motd = FieldLimits(minLength: 0, maxLength: 1000)
  }
}
