// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

/// What was sent to the printer.
public struct PrintJob: SchemaMessage {
  /// How many sheets it takes.
  public var sheets: Int
  /// When it will be done.
  public var readyAt: Timestamp

  public init(sheets: Int, readyAt: Timestamp) {
    self.sheets = sheets
    self.readyAt = readyAt
  }

  public init(members: Members) throws(DecodeError) {
    sheets = try members.read("sheets")
    readyAt = try members.read("readyAt")
  }

  public func write(into members: inout Members) {
    members.write("sheets", sheets)
    members.write("readyAt", readyAt)
  }

  public static let facts = MessageFacts("PrintJob", [
    FieldFacts(1, "sheets", .int),
    FieldFacts(2, "readyAt", .timestamp),
  ])
}
