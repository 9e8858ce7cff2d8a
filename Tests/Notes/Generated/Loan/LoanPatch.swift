// Generated from Schema/loan.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Loan {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Its identity; stable for ever.
    public var id: ID<Loan>?
    /// The notebook that it belongs to.
    public var notebookId: ID<Notebook>?
    /// Who took it along.
    public var borrower: String?
    /// When.
    public var takenAt: Timestamp?
    /// Where to; everybody may know.
    public var destination: String?
    /// What for; who took it along and those who run the notebook know.
    public var purpose: Change<String> = .keep
    /// What is written on its tag; who took it along knows.
    public var tag: Change<String> = .keep
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      "id 1 notebookId 1010 borrower 2 takenAt 3 destination 4 purpose 5 tag 6 version 1004")

    public init() {}
  }
}

extension Loan.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&id)
      case 1010: try json.readPresent(&notebookId)
      case 2: try json.readPresent(&borrower)
      case 3: try json.readPresent(&takenAt)
      case 4: try json.readPresent(&destination)
      case 5: try json.read(&purpose)
      case 6: try json.read(&tag)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("id", id)
    json.fieldIfPresent("notebookId", notebookId)
    json.fieldIfPresent("borrower", borrower)
    json.fieldIfPresent("takenAt", takenAt)
    json.fieldIfPresent("destination", destination)
    json.field("purpose", purpose)
    json.field("tag", tag)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension Loan.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
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
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, borrower)
    writer.field(3, takenAt)
    writer.field(4, destination)
    writer.field(5, purpose)
    writer.field(6, tag)
    var cleared: [Int] = []
    if purpose.isCleared { cleared.append(5) }
    if tag.isCleared { cleared.append(6) }
    writer.field(1000, cleared)
    writer.field(1004, version)
    writer.field(1010, notebookId)
  }
}

extension Loan.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 5: purpose = .clear
    case 6: tag = .clear
    default: return false
    }
    return true
  }

  /// What the mask does not name is left alone; what it names and the patch does not have is cleared.
  mutating func restrict(to mask: FieldMask, _ reader: inout ProtobufReader) {
    if !mask.contains(0) {
      id = nil
    } else if id == nil, !clear(1) {
      reader.noteNotCleared(1, Self.fields)
    }
    if !mask.contains(1) {
      notebookId = nil
    } else if notebookId == nil, !clear(1010) {
      reader.noteNotCleared(1010, Self.fields)
    }
    if !mask.contains(2) {
      borrower = nil
    } else if borrower == nil, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(3) {
      takenAt = nil
    } else if takenAt == nil, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(4) {
      destination = nil
    } else if destination == nil, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(5) {
      purpose = .keep
    } else if purpose.isKept, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(6) {
      tag = .keep
    } else if tag.isKept, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(7) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension Loan.Patch {
  /// What makes `new` of `old`.
  public init(from old: Loan, to new: Loan) {
    if old.id != new.id { id = new.id }
    if old.notebookId != new.notebookId { notebookId = new.notebookId }
    if old.borrower != new.borrower { borrower = new.borrower }
    if old.takenAt != new.takenAt { takenAt = new.takenAt }
    if old.destination != new.destination { destination = new.destination }
    if old.purpose != new.purpose { purpose = Change(new.purpose) }
    if old.tag != new.tag { tag = Change(new.tag) }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout Loan) {
    if let id { value.id = id }
    if let notebookId { value.notebookId = notebookId }
    if let borrower { value.borrower = borrower }
    if let takenAt { value.takenAt = takenAt }
    if let destination { value.destination = destination }
    purpose.apply(to: &value.purpose)
    tag.apply(to: &value.tag)
    if let version { value.version = version }
  }
}

extension Loan.Patch {
  public func validate(into violations: inout Violations) {
    if id != nil { violations.note(.readOnly, "is set by the server", "id") }
    if notebookId != nil { violations.note(.readOnly, "is set by the server", "notebookId") }
    if borrower != nil { violations.note(.readOnly, "is set by the server", "borrower") }
    if takenAt != nil { violations.note(.readOnly, "is set by the server", "takenAt") }
    violations.length(destination, 1...100, "destination")
    violations.length(purpose.value, 0...200, "purpose")
    if !tag.isKept { violations.note(.readOnly, "is set by the server", "tag") }
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
