// RFC 7396, the one patch that there is: on REST, in frames, in `patch` messages.

extension JSON {
  /// What this becomes. A resource's fields are always there: what is cleared is null, not gone.
  public func merged(with patch: JSON) -> JSON {
    guard case .object(let changes) = patch else { return patch }
    var members: [String: JSON] = if case .object(let members) = self { members } else { [:] }
    for (name, value) in changes {
      members[name] = value == .null ? .null : (members[name] ?? .null).merged(with: value)
    }
    return .object(members)
  }
}
