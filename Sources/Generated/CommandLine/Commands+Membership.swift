// Generated from Schema/membership.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Membership` from a command line.
  static let membershipCommands: [CallCommand] = [
    CallCommand(
      Membership.Get.operation, input: Membership.Get.Input.self, output: Membership.self,
      help: "Read the membership.",
      flags: """
        roomId text! The room that it is about.
        """)
  ]
}
