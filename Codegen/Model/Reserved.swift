// Words that a name cannot be, because one of the languages that we write in would not have it, or would understand
// something else. Where a language has an escape that reads well (Swift's backticks, quoted SQL) its words are free.

enum Reserved {
  /// Fields, arguments and operations.
  static func language(ofMember name: String) -> String? {
    if swiftMembers.contains(name) { return "Swift" }
    if typeScriptMembers.contains(name) { return "TypeScript" }
    if pythonMembers.contains(name) { return "Python" }
    return nil
  }

  /// Types, of any kind.
  static func language(ofType name: String) -> String? {
    if swiftTypes.contains(name) { return "Swift" }
    if typeScriptTypes.contains(name) { return "TypeScript" }
    if pythonTypes.contains(name) { return "Python" }
    if name == "Message" || name == "Empty" { return "protobuf" }
    return nil
  }

  /// What the command line has beside the resources.
  static let commands: Set<String> = [
    "audit", "config", "db", "help", "nodes", "schema", "serve", "settings", "version",
  ]

  private static let swiftMembers: Set<String> = [
    "self", "Self", "init", "deinit", "subscript", "Type", "Protocol", "class", "struct", "enum", "extension", "func",
    "import", "let", "var", "return", "throw", "throws", "try", "catch", "switch", "case", "default", "do", "else",
    "for", "guard", "if", "in", "is", "as", "repeat", "while", "where", "break", "continue", "defer", "fallthrough",
    "operator", "protocol", "public", "private", "internal", "fileprivate", "static", "super", "true", "false", "nil",
    "inout", "associatedtype", "typealias", "rethrows", "Any", "hashValue", "debugDescription", "wireForm",
  ]
  private static let typeScriptMembers: Set<String> = [
    "constructor", "prototype", "__proto__", "toString", "valueOf", "hasOwnProperty", "toJSON", "then", "new", "this",
    "typeof", "void", "with", "delete", "function", "instanceof", "null", "undefined", "export", "const", "debugger",
  ]
  /// `from` is Python's alone, and its client writes `from_`: too good a word to lose.
  private static let pythonMembers: Set<String> = [
    "None", "True", "False", "and", "assert", "async", "await", "def", "del", "elif", "except", "finally", "global",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "yield",
  ]
  private static let swiftTypes: Set<String> = [
    "Any", "AnyObject", "Array", "Bool", "CallLimit", "Character", "Clock", "Codable", "Dictionary", "Double",
    "Duration", "Error",
    "Float", "ID", "Int", "Never", "Optional", "Protocol", "Result", "Self", "Sendable", "Sequence", "Set", "String",
    "Task", "Type", "UInt", "Void", "Bytes", "Caller", "Change", "FieldMask", "Operation", "Timestamp", "Violations",
    "Setting", "Settings", "StaticString", "APIError", "AccessSet", "BoundOperation", "CallCommand", "CaseIterable",
    "Descriptors", "Equatable", "ErrorKind", "Int64", "IDKind", "JSONError", "JSONMessage", "JSONReader", "JSONWriter",
    "NameTable", "Nothing",
    "OperationInput", "OperationOutput", "Pattern", "Payload", "ProtobufMessage", "ProtobufReader", "ProtobufWriter",
    "SettingChoice", "Surface", "Handlers", "WireEnum", "WireError", "WireUnion",
    "JSON", "Members", "Resource", "UnknownArm", "ResourceFacts", "RowReader", "RowWriter", "StateKey", "StateValue",
    "StorageError", "StoredRow", "StoredTable", "ViewerClass", "NothingAsked", "PresenceValue", "ResolvedValue",
    "SortKey", "Filter", "DoorError", "Resolver", "Resolvers", "Discreet", "Owned", "Viewer", "ScopeKind",
    "StateTable",
  ]
  private static let typeScriptTypes: Set<String> = [
    "Date", "Function", "Map", "Number", "Object", "Partial", "Pick", "Promise", "Record", "RegExp", "Symbol",
    "Boolean", "Response", "Request", "WebSocket", "Event", "Omit",
  ]
  private static let pythonTypes: Set<String> = ["None", "True", "False", "Exception", "Unset", "Literal", "Enum"]
}
