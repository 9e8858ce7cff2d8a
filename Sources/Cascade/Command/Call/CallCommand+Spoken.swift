// What commands are called where the schema's name would be long to type: `cascade settings set`, `cascade audit list`.
// The schema's own words do as well.

internal import API

extension CallCommand {
  private static let short = ["audit-entry": "audit", "runtime-settings": "settings"]

  /// What people type.
  var spoken: (resource: String, operation: String) {
    let (resource, operation) = words
    let isSettings = resource == "runtime-settings"
    return (CallCommand.short[resource] ?? resource, isSettings && operation == "patch" ? "set" : operation)
  }

  func isCalled(_ resource: String) -> Bool { resource == spoken.resource || resource == words.resource }

  func isOperation(_ operation: String) -> Bool { operation == spoken.operation || operation == words.operation }
}
