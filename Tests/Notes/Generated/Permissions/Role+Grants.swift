// Generated from Schema/permissions.graphql by codegen. Do not edit.

extension Role {
  /// What it is granted where nobody says otherwise.
  public var granted: [Permission] {
    switch self {
    case .creator:
      [
        .readNotes, .writeNotes, .manageNotebook,
      ]
    case .editor:
      [
        .readNotes, .writeNotes,
      ]
    case .reader:
      [
        .readNotes
      ]
    }
  }
}

extension Permission {
  /// Its bit in the one layout.
  public var bit: Int {
    switch self {
    case .readNotes: 0
    case .writeNotes: 1
    case .manageNotebook: 2
    }
  }
}
