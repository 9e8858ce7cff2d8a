// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

/// How notes are printed.
public struct PrintOptions: SchemaMessage {
  /// Whether both sides of the paper are used.
  public var isDoubleSided: Bool?
  /// Only these pages, by number; all of them when none is given.
  public var pages: [Int]
  /// Printed at the foot of each page.
  public var footer: String?
  /// White space around the text.
  public var margin: PrintMargin?

  public init(isDoubleSided: Bool? = nil, pages: [Int] = [], footer: String? = nil, margin: PrintMargin? = nil) {
    self.isDoubleSided = isDoubleSided
    self.pages = pages
    self.footer = footer
    self.margin = margin
  }

  public init(members: Members) throws(DecodeError) {
    isDoubleSided = try members.readOptional("isDoubleSided")
    pages = try members.readList("pages")
    footer = try members.readOptional("footer")
    margin = try members.readOptional("margin")
  }

  public func write(into members: inout Members) {
    members.writeSaid("isDoubleSided", isDoubleSided)
    members.writeUnlessEmpty("pages", pages)
    members.writeSaid("footer", footer)
    members.writeSaid("margin", margin)
  }

  public static let facts = MessageFacts("PrintOptions", [
    FieldFacts(1, "isDoubleSided", .boolean),
    FieldFacts(2, "pages", .int, isList: true),
    FieldFacts(3, "footer", .string, isNullable: true),
    FieldFacts(4, "margin", .message(PrintMargin.self), isNullable: true),
  ])
}

extension PrintOptions {
  /// What its fields are held to.
  public enum Limits {
    public static let pages = FieldLimits(minimum: 1, minCount: 0, maxCount: 100)
    public static let footer = FieldLimits(minLength: 0, maxLength: 80)
  }
}
