// graphql-core in the Python that scripts/bootstrap installs, and what our files need around them to be a schema.

import Foundation
import TestProcesses
import Testing

enum StockTool {
  /// What it has against each text; nothing where it takes it. `parse` reads type system definitions and nothing else;
  /// `build` also holds them to the rules of GraphQL.
  static func ask(_ question: String, _ texts: [String]) throws -> [String] {
    let process = TestProcess()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = Reading.root.appending(path: "build/python/bin/python")
    process.arguments = ["-c", script, question]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(texts))
    try input.fileHandleForWriting.close()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let answers = try JSONDecoder().decode([String].self, from: answer)
    try #require(answers.count == texts.count)
    return answers
  }

  private static let script = """
    import json, sys
    from graphql import GraphQLError, build_schema, parse
    from graphql.language import TypeSystemDefinitionNode, TypeSystemExtensionNode

    def against(text):
        try:
            if sys.argv[1] == "build":
                build_schema(text)
            else:
                for definition in parse(text).definitions:
                    if not isinstance(definition, (TypeSystemDefinitionNode, TypeSystemExtensionNode)):
                        return "no definition of types"
        except (GraphQLError, TypeError) as error:
            return str(error) or "refused"
        return ""

    sys.stdin.reconfigure(encoding="utf-8")
    sys.setrecursionlimit(10000)
    json.dump([against(text) for text in json.load(sys.stdin)], sys.stdout)
    """

  static let tables = [
    "Scope": "enum Scope { SELF ROOM }", "Role": "enum Role { MEMBER }",
    "ErrorCode": "enum ErrorCode { ROOM_FULL BANNED WRONG_PASSWORD }",
    "Access": "enum Access { SIGNED_IN GUEST VIEW_ROOM MANAGE_ROOM_SETTINGS DELETE_ROOM CONTROL_PLAYBACK }",
  ]

  /// A resource of each kind of trouble for a stock tool: `docs` show these two.
  static let examples = """
    "What it plays."
    enum PlaybackStatus { PAUSED PLAYING }

    "Who is in a room."
    type Member { "Its identity." id: ID! }

    type Room
      @resource(kind: STATE, scope: SELF, path: "rooms", prefix: "rm")
      @stored(table: "rooms")
      @index(on: ["name"], unique: true)
      @index(on: ["creatorId"])
      @create(allow: [SIGNED_IN]) @get(allow: [VIEW_ROOM]) @list(filter: ["name"])
      @patch(allow: MANAGE_ROOM_SETTINGS) @delete(allow: [DELETE_ROOM])
      @observe(allow: [VIEW_ROOM]) {
      id: ID!
      name: String! @length(min: 1, max: 128)
      maxMembers: Int! @range(min: 1, max: 10000) @default(value: "100")
      creatorId: ID! @ref(to: "User") @output
      status: PlaybackStatus! @default(value: "PAUSED")
      rate: Float! @range(min: 0.25, max: 4)
      join(
        "Needed where the room has one."
        password: String @length(max: 128)
      ): Member! @action(method: POST, path: "join", allow: [SIGNED_IN, GUEST], errors: [WRONG_PASSWORD, ROOM_FULL])
      leave: Nothing @action(path: "leave", allow: [GUEST]) @deprecated(reason: "Go by the door.")
    }
    """
}
