// Generated from Schema/pen.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Pen {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Its identity; stable for ever.
    public var id: ID<Pen>?
    /// What is written on it.
    public var name: String?
    /// What it cost, as unpadded base64url of the bill.
    public var bill: Change<String> = .keep
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable("id 1 name 2 bill 3 version 1004")

    public init() {}
  }
}

extension Pen.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&id)
      case 2: try json.readPresent(&name)
      case 3: try json.read(&bill)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("id", id)
    json.fieldIfPresent("name", name)
    json.field("bill", bill)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension Pen.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&name)
      case 3: try reader.read(&bill)
      case 1004: try reader.read(&version)
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, name)
    writer.field(3, bill)
    var cleared: [Int] = []
    if bill.isCleared { cleared.append(3) }
    writer.field(1000, cleared)
    writer.field(1004, version)
  }
}

extension Pen.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 3: bill = .clear
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
      name = nil
    } else if name == nil, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(2) {
      bill = .keep
    } else if bill.isKept, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(3) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension Pen.Patch {
  /// What makes `new` of `old`.
  public init(from old: Pen, to new: Pen) {
    if old.id != new.id { id = new.id }
    if old.name != new.name { name = new.name }
    if old.bill != new.bill { bill = Change(new.bill) }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout Pen) {
    if let id { value.id = id }
    if let name { value.name = name }
    bill.apply(to: &value.bill)
    if let version { value.version = version }
  }
}

extension Pen.Patch {
  public func validate(into violations: inout Violations) {
    if id != nil { violations.note(.readOnly, "is set by the server", "id") }
    violations.length(name, 1...50, "name")
    violations.format(name, .name, "name")
    violations.length(bill.value, 0...4096, "bill")
    violations.format(bill.value, .base64url, "bill")
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
