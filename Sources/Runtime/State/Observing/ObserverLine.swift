// Who observes a scope, in the order in which they came: who waits longest is told first. One leaves without anybody being
// looked through, since many leave at once when a network goes: a gap stays in the line, and gaps are closed up when they
// are more than those who stand there.

struct ObserverLine {
  /// In their order, with gaps.
  private(set) var line: [ObjectIdentifier?] = []
  private var members: [ObjectIdentifier: (place: Int, observer: Observer)] = [:]

  var isEmpty: Bool { members.isEmpty }

  mutating func append(_ observer: Observer) {
    let id = ObjectIdentifier(observer)
    members[id] = (line.count, observer)
    line.append(id)
  }

  mutating func remove(_ observer: Observer) {
    guard let (place, _) = members.removeValue(forKey: ObjectIdentifier(observer)) else { return }
    line[place] = nil
    if line.count > 2 * members.count + 16 { closeUp() }
  }

  private mutating func closeUp() {
    line = line.filter { $0 != nil }
    for (place, id) in line.enumerated() {
      if let id { members[id]?.place = place }
    }
  }

  /// Nil where it left.
  subscript(id: ObjectIdentifier) -> Observer? { members[id]?.observer }
}
