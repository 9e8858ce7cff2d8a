// How things of the model are called in the Swift client: as on the server, but for what a client takes as it comes. Ids
// are text, and payloads are JSON.

struct SwiftClientNames {
  private let names: SwiftNames

  init(_ model: Model) { names = SwiftNames(model) }

  /// `PlaybackState.Play.Input`, for the flat name.
  func type(_ flat: String) -> String { names.type(flat) }

  /// The type of one value.
  func type(_ base: BaseType) -> String {
    switch base {
    case .id, .fieldMask: "String"
    case .payload: "JSON"
    default: names.base(base)
    }
  }

  func literal(_ value: DefaultValue) -> String { names.literal(value) }

  /// What the facts call its kind.
  func kind(_ base: BaseType) -> String {
    switch base {
    case .string, .id, .path, .address, .network, .origin, .logLevels, .fieldMask: ".string"
    case .boolean: ".boolean"
    case .int, .bytes: ".int"
    case .int64: ".int64"
    case .float: ".float"
    case .timestamp: ".timestamp"
    case .duration: ".duration"
    case .payload: ".payload"
    case .enumeration(let name): ".enumeration(\(type(name)).self)"
    case .object(let name): ".message(\(type(name)).self)"
    case .union(let name): ".union(\(type(name)).self)"
    }
  }
}
