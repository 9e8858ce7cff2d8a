// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import Wire

extension PageSize {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// From left to right.
    public var width: Double?
    /// From top to bottom.
    public var height: Double?

    public static let fields = NameTable("width 1 height 2")

    public init() {}
  }
}

extension PageSize.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&width)
      case 2: try json.readPresent(&height)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("width", width)
    json.fieldIfPresent("height", height)
    json.endObject()
  }
}

extension PageSize.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&width)
      case 2: try reader.read(&height)
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, width)
    writer.field(2, height)
  }
}

extension PageSize.Patch {
  /// False where the field can be neither null nor empty.
  func clear(_ number: Int) -> Bool { false }

  /// What the mask does not name is left alone; what it names and the patch does not have is cleared.
  mutating func restrict(to mask: FieldMask, _ reader: inout ProtobufReader) {
    if !mask.contains(0) {
      width = nil
    } else if width == nil, !clear(1) {
      reader.noteNotCleared(1, Self.fields)
    }
    if !mask.contains(1) {
      height = nil
    } else if height == nil, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
  }
}

extension PageSize.Patch {
  /// What makes `new` of `old`.
  public init(from old: PageSize, to new: PageSize) {
    if old.width != new.width { width = new.width }
    if old.height != new.height { height = new.height }
  }

  public func apply(to value: inout PageSize) {
    if let width { value.width = width }
    if let height { value.height = height }
  }
}

extension PageSize.Patch {
  public func validate(into violations: inout Violations) {
    violations.range(width, 10...1000, "width")
    violations.range(height, 10...1000, "height")
  }
}
