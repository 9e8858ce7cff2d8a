// The version that a caller saw, held to the one that there is.

extension OperationOutput {
  /// Refuses a caller who decided on another version than this, and shows what there is now.
  public func check(_ expected: Int?) throws(APIError) {
    guard let expected, let version = entityVersion, expected != version else { return }
    throw APIError(
      DoorError.versionMismatch, "It is in version \(version) now, and the caller saw \(expected).",
      current: CurrentValue(self))
  }
}
