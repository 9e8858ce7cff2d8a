// Generated from Schema/time.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Time` from a command line.
  static let timeCommands: [CallCommand] = [
    CallCommand(
      Time.Sample.operation, input: Time.Sample.Input.self, output: Time.self,
      help: "Ask what time it is.",
      flags: """
        t1 number When the client asks, in microseconds by a clock of its own that never steps. Default: 0.
        """)
  ]
}
