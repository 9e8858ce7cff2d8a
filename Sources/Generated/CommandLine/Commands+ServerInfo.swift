// Generated from Schema/serverInfo.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `ServerInfo` from a command line.
  static let serverInfoCommands: [CallCommand] = [
    CallCommand(
      ServerInfo.Get.operation, input: ServerInfo.Get.Input.self, output: ServerInfo.self,
      help: "Read the server info.")
  ]
}
