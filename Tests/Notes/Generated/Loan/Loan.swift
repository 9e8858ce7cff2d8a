// Generated from Schema/loan.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// A notebook that somebody took along.
public struct Loan: Sendable, Equatable {
  /// Its identity; stable for ever.
  public var id: ID<Loan> = .unset
  /// The notebook that it belongs to.
  public var notebookId: ID<Notebook> = .unset
  /// Who took it along.
  public var borrower: String = ""
  /// When.
  public var takenAt: Timestamp = .epoch
  /// Where to; everybody may know.
  public var destination: String = ""
  /// What for; who took it along and those who run the notebook know.
  public var purpose: String? = nil
  /// What is written on its tag; who took it along knows.
  public var tag: String? = nil
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    "id 1 notebookId 1010 borrower 2 takenAt 3 destination 4 purpose 5 tag 6 version 1004")

  public init() {}
}

extension Loan: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&notebookId)
      case 2: try json.read(&borrower)
      case 3: try json.read(&takenAt)
      case 4: try json.read(&destination)
      case 5: try json.read(&purpose)
      case 6: try json.read(&tag)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("notebookId", notebookId)
    json.field("borrower", borrower)
    json.field("takenAt", takenAt)
    json.field("destination", destination)
    json.field("purpose", purpose)
    json.field("tag", tag)
    json.field("version", version)
    json.endObject()
  }
}

extension Loan: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&notebookId)
      case 2: try reader.read(&borrower)
      case 3: try reader.read(&takenAt)
      case 4: try reader.read(&destination)
      case 5: try reader.read(&purpose)
      case 6: try reader.read(&tag)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, borrower)
    writer.field(3, takenAt)
    writer.field(4, destination)
    writer.field(5, purpose)
    writer.field(6, tag)
    writer.field(1004, version)
    writer.field(1010, notebookId)
  }
}

extension Loan: IDKind {
  public static let prefix: StaticString = "ln"
}

extension Loan: OperationOutput {
  public static let messageName: StaticString = "notes.v1.Loan"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
