// The generated half of the Swift client. What can be asked for is the module `CascadeSchema`: a folder a schema file, in
// it a file a type with its shape and how it travels, a file a resource with what can be called and observed. The
// messages of connections stand beside the hand-written half, in `CascadeClient`: whatever the product, they are one.

enum SwiftClientEmitter {
  static let folder = "clients/swift/CascadeSchema/Generated"
  static let realtimeFolder = "clients/swift/CascadeClient/Generated"

  static func files(_ model: Model) -> [GeneratedFile] {
    let client = ClientModel(model)
    let names = SwiftClientNames(model)
    var files: [GeneratedFile] = []
    for group in client.groups {
      let isRealtime = group.unions.contains { $0.name.flat == "ClientMessage" }
      func add(_ name: String, _ text: String) {
        let place = isRealtime ? realtimeFolder : "\(folder)/\(Words(group.name).upperCamel)"
        let head = "// Generated from Schema/\(group.name).graphql by codegen. Do not edit.\n\n"
        let imports = isRealtime ? "" : "public import CascadeClient\n\n"
        files.append(GeneratedFile(path: "\(place)/\(name).swift", text: head + imports + text))
      }
      for object in group.objects { add(object.name.flat, SwiftClientMessage(client, names, object).text) }
      for type in group.enums { add(type.name.flat, SwiftClientEnum.text(type)) }
      for type in group.unions { add(type.name.flat, SwiftClientUnion(names, type).text) }
      for resource in group.resources where !resource.operations.isEmpty || resource.observe != nil {
        add(resource.name + "Operations", SwiftClientOperations(client, names, resource).text)
      }
      if isRealtime { add("PackageName", SwiftClientTables.package(model)) }
    }
    return files + SwiftClientTables.files(model)
  }

  /// A package of its own for a team elsewhere: what can be asked for, on the product `CascadeClient` of this repository,
  /// which has the hand-written half and the messages of connections. Nothing of that half is copied, for it stands on
  /// the runtime's own network.
  static func standalone(_ model: Model) -> [GeneratedFile] {
    let manifest = GeneratedFile(path: "clients/swift/Package.swift", text: self.manifest)
    return files(model).filter { $0.path.hasPrefix(folder) } + [manifest]
  }

  private static let manifest = """
    // swift-tools-version: 6.2
    // Generated from Schema by codegen. Do not edit, but for where the package `cascade` is.
    import PackageDescription

    let package = Package(
      name: "cascade-api",
      products: [.library(name: "CascadeAPI", targets: ["CascadeAPI"])],
      dependencies: [.package(name: "cascade", path: "../cascade")],
      targets: [
        .target(
          name: "CascadeAPI", dependencies: [.product(name: "CascadeClient", package: "cascade")],
          path: "CascadeSchema")
      ])

    """
}

extension CodePrinter {
  /// `///` lines, at a depth that is known to who calls.
  mutating func document(_ text: String, deprecated: String? = nil, depth: Int = 0) {
    for line in CodeLayout.wrap(text, columns: 116 - 2 * depth) { self.line(line.isEmpty ? "///" : "/// \(line)") }
    if let deprecated { line("@available(*, deprecated, message: \(SwiftNames.quote(deprecated)))") }
  }

  /// What stands in the type that `nested` names, which may be a type within others.
  mutating func inside(of nested: [String], _ body: (inout CodePrinter) -> Void) {
    let outer = nested.dropLast().joined(separator: ".")
    if outer.isEmpty { body(&self) } else { block("extension \(outer)", body: body) }
  }

  private mutating func block(_ head: String, body: (inout CodePrinter) -> Void) { block(head, " {", "}", body) }
}
