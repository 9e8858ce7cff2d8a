// From the model to files: which type is declared where, and who imports whom. Groups whose types need each other both
// ways share a file, named after the first: there is no other way to say it in .proto files.

struct ProtoFiles {
  let model: Model
  let package: String
  /// Where each type is declared, by flat name.
  let names: [String: ProtoName]
  /// Files of messages: their path and the groups in them.
  private let homes: [(path: String, groups: [String])]

  init(_ model: Model) {
    self.model = model
    package = "\(model.name).\(model.version)"
    let folder = "\(model.name)/\(model.version)/"
    homes = ProtoGroups.merged(model).map { (folder + Words($0[0]).snake + ".proto", $0) }
    let package = package
    var names: [String: ProtoName] = [:]
    for (path, groups) in homes {
      for (flat, group) in model.typeGroups where groups.contains(group) {
        names[flat] = ProtoName(package: package, name: flat, file: path)
      }
    }
    self.names = names
  }

  var all: [ProtoFile] { homes.map(messages) + homes.compactMap(services) }

  private func messages(_ path: String, _ groups: [String]) -> ProtoFile {
    var file = ProtoFile(path: path, package: package, sources: groups, options: options)
    file.enums = model.publicEnums.filter { groups.contains($0.group) }.map(enumeration)
    file.messages =
      model.objects.filter { groups.contains($0.group) }.map(message)
      + model.unions.filter { groups.contains($0.group) }.map(union)
    file.imports = imports(file.messages.flatMap(\.fields).compactMap(\.type.name), of: path)
    return file
  }

  private func services(_ path: String, _ groups: [String]) -> ProtoFile? {
    let resources = model.resources.filter { groups.contains($0.group) && !$0.operations.isEmpty }
    let realtime = model.unions.contains { groups.contains($0.group) && $0.name.flat == "ClientMessage" }
    guard !resources.isEmpty || realtime else { return nil }
    let path = path.replacingSuffix(".proto", with: "_service.proto")
    var file = ProtoFile(path: path, package: package, sources: groups, options: options)
    file.services = resources.map(service) + (realtime ? [realtimeService] : [])
    file.imports = imports(file.services.flatMap(\.methods).flatMap { [$0.input, $0.output] }, of: path)
    if !resources.isEmpty { file.imports = (file.imports + [GoogleAPI.annotations]).sorted() }
    return file
  }

  private func imports(_ types: [ProtoName], of path: String) -> [String] {
    Set(types.map(\.file)).subtracting([path]).sorted()
  }

  /// Go's plugin refuses files without it; the other languages have good defaults.
  private var options: [ProtoOption] {
    let value = "\(model.name)/\(model.version);\(model.name)\(model.version)"
    return [ProtoOption(name: "go_package", number: 11, value: .text(value))]
  }
}

extension Model {
  /// All types that are messages or enumerations, with their groups.
  var typeGroups: [(flat: String, group: String)] {
    publicEnums.map { ($0.name.flat, $0.group) } + objects.map { ($0.name.flat, $0.group) }
      + unions.map { ($0.name.flat, $0.group) }
  }
}

extension ProtoType {
  /// Of a type that is declared somewhere.
  var name: ProtoName? {
    switch self {
    case .message(let name), .enumeration(let name): name
    default: nil
    }
  }
}

extension String {
  func replacingSuffix(_ suffix: String, with other: String) -> String {
    hasSuffix(suffix) ? dropLast(suffix.count) + other : self
  }
}
