// Which shapes show one viewer less than another: by a field of their own, or by what they hold. Inputs and patches are
// none of them: a client sees what it says itself.

extension Model {
  /// The access that depends on the value: its owner's, as its resource's `owner` says.
  static let owner = "OWNER"

  /// The flat names of the messages and unions that hold something that not all may see.
  var discreet: Set<String> {
    let shown = objects.filter(\.isShown)
    var names = Set(shown.filter { $0.fields.contains { !$0.visibleTo.isEmpty } }.map(\.name.flat))
    var count = -1
    while count != names.count {
      count = names.count
      for object in shown where object.fields.contains(where: { names.contains($0.type.base.held ?? "") }) {
        names.insert(object.name.flat)
      }
      for union in unions where union.arms.contains(where: { names.contains($0.object) }) {
        names.insert(union.name.flat)
      }
    }
    return names
  }

  /// The fields that not all may see, of that message and of all that it holds, with the resource that has each.
  func restricted(in name: String) -> [(resource: String, field: Field)] {
    shapes(in: name).flatMap { shape in
      shape.fields.filter { !$0.visibleTo.isEmpty }.map { (shape.name.flat, $0) }
    }
  }

  /// That message, and all that it holds.
  func shapes(in name: String) -> [ObjectType] {
    var found: [ObjectType] = []
    var names = [name]
    var seen: Set<String> = []
    while let name = names.popLast() {
      guard seen.insert(name).inserted else { continue }
      names += unions.first { $0.name.flat == name }?.arms.map(\.object) ?? []
      guard let object = objects.first(where: { $0.name.flat == name }) else { continue }
      found.append(object)
      names += object.fields.compactMap(\.type.base.held)
    }
    return found
  }
}

extension ObjectType {
  fileprivate var isShown: Bool {
    switch role {
    case .resource, .value, .page: true
    case .input, .patch: false
    }
  }
}

extension BaseType {
  /// The message or union that it is.
  var held: String? {
    switch self {
    case .object(let name), .union(let name): name
    default: nil
    }
  }
}
