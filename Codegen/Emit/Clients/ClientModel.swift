// The model as a client sees it, for the emitters of clients: by group, without what travels in gRPC alone, and with what
// follows from who writes a message. Nothing in it depends on the language.

struct ClientModel {
  /// One schema file's part.
  struct Group {
    var name: String
    var objects: [ObjectType] = []
    var enums: [EnumType] = []
    var unions: [UnionType] = []
    var resources: [Resource] = []
    var operations: [Operation] { resources.flatMap(\.operations) }
    var observed: [Resource] { resources.filter { $0.observe != nil } }
  }

  let model: Model
  let groups: [Group]
  /// Flat names of what a server may send: there every field is said.
  private let readable: Set<String>
  /// The group of each type, by its flat name.
  let home: [String: String]

  init(_ model: Model) {
    self.model = model
    let groups = ClientModel.group(model)
    self.groups = groups
    readable = ClientModel.readable(in: model)
    var home: [String: String] = [:]
    for group in groups {
      for name in group.objects.map(\.name) + group.enums.map(\.name) + group.unions.map(\.name) {
        home[name.flat] = group.name
      }
    }
    self.home = home
  }

  /// Whether a client may leave the field out when it writes the message.
  func isOptional(_ field: Field, in object: ObjectType) -> Bool {
    switch object.role {
    case .patch: true
    case .input: !field.isRequired
    case .resource, .page: false
    case .value: !field.isRequired && !readable.contains(object.name.flat)
    }
  }

  /// The codes, as on the wire, that say something of this operation: its own, not those that the doors answer.
  func tellingErrors(_ operation: Operation) -> [String] {
    model.errors.filter { operation.errors.contains($0.name) && !StandardErrors.all.contains($0.name) }.map(\.code)
  }

  /// The flat names of the types that a message mentions.
  static func mentions(_ object: ObjectType) -> [String] { object.fields.compactMap { $0.type.base.flatName } }

  private static func group(_ model: Model) -> [Group] {
    var groups: [Group] = []
    func add(_ name: String, _ change: (inout Group) -> Void) {
      let index = groups.firstIndex { $0.name == name } ?? groups.count
      if index == groups.count { groups.append(Group(name: name)) }
      change(&groups[index])
    }
    for object in model.objects {
      var object = object
      object.fields.removeAll { $0.place == .grpc }
      // A patch carries the others too when it comes from the server; then the resource's own shape reads it.
      if case .patch = object.role { object.fields.removeAll { $0.isOutput || $0.isImmutable || $0.isCreateOnly } }
      add(object.group) { $0.objects.append(object) }
    }
    for type in model.publicEnums { add(type.group) { $0.enums.append(type) } }
    for type in model.unions { add(type.group) { $0.unions.append(type) } }
    for resource in model.resources { add(resource.group) { $0.resources.append(resource) } }
    return groups.sorted { $0.name < $1.name }
  }

  private static func readable(in model: Model) -> Set<String> {
    var names: [String] = model.resources.map(\.name)
    for case .object(let name) in model.resources.flatMap(\.operations).map(\.output) { names.append(name) }
    // Messages that no client sends come from the server.
    names += model.unions.filter { $0.name.flat != "ClientMessage" }.flatMap(\.arms).map(\.object)
    var seen: Set<String> = []
    while let name = names.popLast() {
      guard seen.insert(name).inserted else { continue }
      if let object = model.objects.first(where: { $0.name.flat == name }) { names += mentions(object) }
      if let union = model.unions.first(where: { $0.name.flat == name }) { names += union.arms.map(\.object) }
    }
    return seen
  }
}

extension BaseType {
  /// Of the type that it refers to, if it does.
  var flatName: String? {
    switch self {
    case .enumeration(let name), .object(let name), .union(let name): name
    default: nil
    }
  }
}
