// A part of the model: some resources, and what they stand on. Everything else is gone from it, so a client that is made of
// it knows nothing of the rest; what it has, it has with the same names and numbers.

extension Model {
  /// What the hand-written half of every client stands on.
  private static let runtimeGroup = "realtime"

  func only(_ names: Set<String>) -> Model {
    var part = self
    part.resources = resources.filter { names.contains($0.name) }
    let kept = reachable(from: part.resources)
    part.objects = objects.filter { kept.contains($0.name.flat) }
    part.enums = enums.filter { kept.contains($0.name.flat) }
    part.unions = unions.filter { kept.contains($0.name.flat) }
    part.errors = errors(of: part.resources)
    part.sections = []
    return part
  }

  /// Flat names of the types that those resources and the runtime mention, and of what those mention.
  private func reachable(from resources: [Resource]) -> Set<String> {
    var waiting = resources.map(\.name) + resources.compactMap(\.resolverParameters)
    for operation in resources.flatMap(\.operations) {
      waiting.append(operation.input)
      if case .object(let name) = operation.output { waiting.append(name) }
    }
    waiting += objects.filter { $0.group == Model.runtimeGroup }.map(\.name.flat)
    waiting += enums.filter { $0.group == Model.runtimeGroup }.map(\.name.flat)
    waiting += unions.filter { $0.group == Model.runtimeGroup }.map(\.name.flat)
    var seen: Set<String> = []
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted else { continue }
      if let object = objects.first(where: { $0.name.flat == name }) { waiting += ClientModel.mentions(object) }
      if let union = unions.first(where: { $0.name.flat == name }) { waiting += union.arms.map(\.object) }
    }
    return seen
  }

  /// Codes that other operations alone answer are theirs.
  private func errors(of kept: [Resource]) -> [ErrorCode] {
    let own = Set(kept.flatMap(\.operations).flatMap(\.errors)).union(StandardErrors.all)
    let others = Set(resources.flatMap(\.operations).flatMap(\.errors)).subtracting(own)
    return errors.filter { !others.contains($0.name) }
  }
}
