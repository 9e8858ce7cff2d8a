// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import Wire

extension ProviderItem {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Which provider: `webdav`, `jellyfin`.
    public var provider: String?
    /// Which of the servers of that kind that are set up here; the provider's own one when null.
    public var instance: Change<String> = .keep
    /// What it is called there: a path, an id, an address; as the provider's `browse` answers it.
    public var item: String?

    public static let fields = NameTable("provider 1 instance 2 item 3")

    public init() {}
  }
}

extension ProviderItem.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&provider)
      case 2: try json.read(&instance)
      case 3: try json.readPresent(&item)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("provider", provider)
    json.field("instance", instance)
    json.fieldIfPresent("item", item)
    json.endObject()
  }
}

extension ProviderItem.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&provider)
      case 2: try reader.read(&instance)
      case 3: try reader.read(&item)
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, provider)
    writer.field(2, instance)
    writer.field(3, item)
    var cleared: [Int] = []
    if instance.isCleared { cleared.append(2) }
    writer.field(1000, cleared)
  }
}

extension ProviderItem.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 2: instance = .clear
    default: return false
    }
    return true
  }

  /// What the mask does not name is left alone; what it names and the patch does not have is cleared.
  mutating func restrict(to mask: FieldMask, _ reader: inout ProtobufReader) {
    if !mask.contains(0) {
      provider = nil
    } else if provider == nil, !clear(1) {
      reader.noteNotCleared(1, Self.fields)
    }
    if !mask.contains(1) {
      instance = .keep
    } else if instance.isKept, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(2) {
      item = nil
    } else if item == nil, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
  }
}

extension ProviderItem.Patch {
  /// What makes `new` of `old`.
  public init(from old: ProviderItem, to new: ProviderItem) {
    if old.provider != new.provider { provider = new.provider }
    if old.instance != new.instance { instance = Change(new.instance) }
    if old.item != new.item { item = new.item }
  }

  public func apply(to value: inout ProviderItem) {
    if let provider { value.provider = provider }
    instance.apply(to: &value.instance)
    if let item { value.item = item }
  }
}

extension ProviderItem.Patch {
  static let providerPattern = Pattern("[a-z0-9_-]+")
  static let instancePattern = Pattern("[A-Za-z0-9_-]+")

  public func validate(into violations: inout Violations) {
    violations.length(provider, 1...64, "provider")
    violations.pattern(provider, Self.providerPattern, "provider")
    violations.length(instance.value, 1...64, "instance")
    violations.pattern(instance.value, Self.instancePattern, "instance")
    violations.length(item, 1...8192, "item")
  }
}
