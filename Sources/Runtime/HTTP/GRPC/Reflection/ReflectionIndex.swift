// What reflection knows: every .proto file of the services that are served, and which file declares which symbol and
// which extension. Built once when reflection is switched on; then only read.

internal import Core
internal import Wire

struct ReflectionIndex: Sendable {
  /// One FileDescriptorProto, read as far as reflection needs.
  struct File: Sendable {
    var name = ""
    var package = ""
    var dependencies: [String] = []
    var symbols: [String] = []
    var extensions: [Extension] = []
    var bytes = Bytes()
  }

  struct Extension: Sendable, Hashable {
    var type = ""
    var number: Int32 = 0
  }

  let services: [String]
  private var files: [String: File] = [:]
  private var symbols: [String: String] = [:]
  private var extensions: [Extension: String] = [:]

  init(_ served: [GRPCService]) {
    self.init(files: served.flatMap { $0.descriptors?.files() ?? [] }, services: served.map(\.name).sorted())
  }

  init(files descriptors: [Bytes], services: [String]) {
    self.services = services
    for bytes in descriptors {
      let file = ReflectionIndex.read(bytes)
      files[file.name] = file
      for symbol in file.symbols { symbols[symbol] = file.name }
      for declared in file.extensions { extensions[declared] = file.name }
    }
  }

  // MARK: Looking up

  /// The file and all that it imports, each once, the asked one first.
  func closure(of name: String) -> [Bytes]? {
    guard files[name] != nil else { return nil }
    var order = [name]
    var next = 0
    while next < order.count {
      for import_ in files[order[next]]?.dependencies ?? [] where !order.contains(import_) { order.append(import_) }
      next += 1
    }
    return order.compactMap { files[$0]?.bytes }
  }

  func file(declaring symbol: String) -> String? {
    symbols[symbol.hasPrefix(".") ? String(symbol.dropFirst()) : symbol]
  }

  func file(extending type: String, _ number: Int32) -> String? { extensions[Extension(type: type, number: number)] }

  /// Nil for a type that is not known.
  func extensionNumbers(of type: String) -> [Int32]? {
    guard symbols[type] != nil else { return nil }
    return extensions.keys.filter { $0.type == type }.map(\.number).sorted()
  }

  // MARK: Reading descriptors

  private static func read(_ bytes: Bytes) -> File {
    do throws(WireError) {
      var file = File()
      file.bytes = bytes
      file.package = try package(of: bytes)
      var reader = ProtobufReader(bytes)
      while let field = try reader.nextField() {
        switch field {
        case 1: file.name = try reader.string()
        case 3: file.dependencies.append(try reader.string())
        case 4: try message(&reader, file.package, &file)
        case 5: try named(&reader, file.package, children: .beside, &file)
        case 6: try named(&reader, file.package, children: .within, &file)
        case 7: try extended(&reader, file.package, &file)
        default: try reader.skip()
        }
      }
      return file
    } catch { preconditionFailure("a descriptor that was compiled in cannot be read: \(error)") }
  }

  private static func package(of bytes: Bytes) throws(WireError) -> String {
    var reader = ProtobufReader(bytes)
    while let field = try reader.nextField() {
      if field == 2 { return try reader.string() }
      try reader.skip()
    }
    return ""
  }

  private static func join(_ scope: String, _ name: String) -> String { scope.isEmpty ? name : scope + "." + name }

  /// DescriptorProto: its name comes first, so that what is nested has its scope.
  private static func message(_ reader: inout ProtobufReader, _ scope: String, _ file: inout File) throws(WireError) {
    try reader.nested { reader throws(WireError) in
      var name = scope
      while let field = try reader.nextField() {
        switch field {
        case 1:
          name = join(scope, try reader.string())
          file.symbols.append(name)
        case 2: try named(&reader, name, children: .none, &file)
        case 3: try message(&reader, name, &file)
        case 4: try named(&reader, name, children: .beside, &file)
        case 6: try extended(&reader, name, &file)
        default: try reader.skip()
        }
      }
    }
  }

  /// Where the names of what a thing has in its field 2 stand: a method within its service, an enum's value beside it.
  private enum Children {
    case none, within, beside
  }

  /// Anything whose field 1 is its name: a field, a method, an enum or a service.
  private static func named(
    _ reader: inout ProtobufReader, _ scope: String, children: Children, _ file: inout File
  ) throws(WireError) {
    try reader.nested { reader throws(WireError) in
      var name = scope
      while let field = try reader.nextField() {
        if field == 1 {
          name = join(scope, try reader.string())
          file.symbols.append(name)
        } else if field == 2, children != .none {
          try named(&reader, children == .within ? name : scope, children: .none, &file)
        } else {
          try reader.skip()
        }
      }
    }
  }

  /// FieldDescriptorProto of an extension.
  private static func extended(_ reader: inout ProtobufReader, _ scope: String, _ file: inout File) throws(WireError) {
    var declared = Extension()
    try reader.nested { reader throws(WireError) in
      while let field = try reader.nextField() {
        switch field {
        case 1: file.symbols.append(join(scope, try reader.string()))
        case 2: declared.type = String(try reader.string().drop { $0 == "." })
        case 3: declared.number = try reader.int32()
        default: try reader.skip()
        }
      }
    }
    file.extensions.append(declared)
  }
}
