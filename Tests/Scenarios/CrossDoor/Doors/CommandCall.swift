// An operation as people type it: `cascade user ban --user-id … --reason …`, by the real program. What is typed wrong is said
// before anything is sent, in flags; here they are fields again.

import Foundation

@testable import Codegen

enum CommandCall {
  static func run(_ operation: ServedOperation, _ call: Call, _ port: Int) -> Outcome? {
    guard let flags = flags(operation, call.input) else { return nil }
    let words = operation.name.split(separator: ".").map { Words(String($0)).kebab }
    var environment = ["CASCADE_SERVER": "127.0.0.1:\(port)"]
    environment["CASCADE_TOKEN"] = call.token
    let said = Tool.run(Tool.server, words + flags + ["--json"], environment: environment)
    if said.code == 0 { return .ok(JSON(said.data)) }
    let lines = said.errorLines.map { String($0.trimmingPrefix("cascade: ")) }
    return said.code == 2 ? typedWrong(lines, operation) : refused(lines, operation)
  }

  // MARK: Flags

  private static func flag(_ name: String) -> String { "--" + Words(name).kebab }

  private static func flags(_ operation: ServedOperation, _ input: [String: JSON]) -> [String]? {
    var flags: [String] = []
    for (name, value) in input.sorted(by: { $0.key < $1.key }) {
      let field = operation.fields.first { $0.name == name }
      if name == "patch", case .object(let shape)? = field?.type.base {
        let known = SchemaBook.shared.object(shape)?.fields ?? []
        for (name, value) in value.fields.sorted(by: { $0.key < $1.key }) {
          if value == .null {
            flags += ["--clear", Words(name).kebab]
          } else {
            flags += typed(name, value, known.first { $0.name == name })
          }
        }
        continue
      }
      // There is no null to type where nothing is cleared.
      guard value != .null else { return nil }
      flags += typed(name, value, field)
    }
    return flags
  }

  private static func typed(_ name: String, _ value: JSON, _ field: Field?) -> [String] {
    let values = field?.type.isList ?? false ? value.list ?? [value] : [value]
    return values.map { "\(flag(name))=\($0.string ?? $0.text)" }
  }

  // MARK: What it says

  private static func refused(_ lines: [String], _ operation: ServedOperation) -> Outcome {
    let pattern = #/^(.*) \(([a-z0-9_]+)\)(?:; try again in ([0-9.]+)s)?$/#
    guard let match = lines.last?.wholeMatch(of: pattern) else {
      return Outcome(code: "said \(lines.joined(separator: " / "))")
    }
    let wait = match.output.3.flatMap { Double($0) }.map { Int(($0 * 1_000).rounded(.up)) }
    return Outcome(
      code: String(match.output.2), detail: String(match.output.1),
      complaints: lines.dropLast().compactMap { complaint($0, operation) }, retryAfterMs: wait)
  }

  private static func typedWrong(_ lines: [String], _ operation: ServedOperation) -> Outcome {
    Outcome(code: "invalid_input", complaints: lines.compactMap { complaint($0, operation) })
  }

  /// The field, of `--user-id is missing: …`, `--username: …` and `unknown flag --x`.
  private static func complaint(_ line: String, _ operation: ServedOperation) -> String? {
    guard let match = line.firstMatch(of: #/^(?:unknown flag )?--([a-z0-9-]+)/#) else { return line }
    let name = String(match.output.1)
    for field in operation.fields {
      if Words(field.name).kebab == name { return field.name }
      guard field.name == "patch", case .object(let shape) = field.type.base else { continue }
      let inner = SchemaBook.shared.object(shape)?.fields.first { Words($0.name).kebab == name }
      if let inner { return "patch.\(inner.name)" }
    }
    // All that a patch has are flags of their own.
    return operation.isPatch ? "patch.\(name)" : name
  }
}
