// Reads a browser's JSON. Members that are not known here are passed over: browsers add to them from version to version.

internal import Core
internal import Wire

extension JSONMessage {
  static func read(_ text: Bytes, as what: StaticString) throws(PasskeyError) -> Self {
    guard text.count <= PasskeyLimits.responseBytes else {
      throw PasskeyError(.tooLarge, "\(what) has more than \(PasskeyLimits.responseBytes) bytes")
    }
    var violations = Violations()
    let value: Self?
    do throws(JSONError) {
      value = try decode(json: text, unknownFields: .skipped, violations: &violations)
    } catch { throw PasskeyError(.malformed, "\(what): \(error.reason.rawValue), at byte \(error.offset)") }
    // Both name fields of ours alone, since others were passed over.
    if let violation = violations.list.first {
      throw PasskeyError(.malformed, "\(what): \(violation.field) \(violation.message)")
    }
    guard let value else { throw PasskeyError(.malformed, "\(what) is none") }
    return value
  }
}
