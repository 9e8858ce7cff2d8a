// The guides do what they say. Each is followed to the letter in a copy of the repository; what it has made is then called
// through every door, and what was touched by hand is held to the promise: one file of the schema and one function.

import Foundation
import Testing

@Suite(.serialized) struct FollowedTests {
  private static func guide(_ name: String) throws -> Guide {
    try Guide(String(contentsOf: Scratch.root.appending(path: "docs/guides/\(name).md"), encoding: .utf8))
  }

  @Test func addAField() throws {
    let guide = try FollowedTests.guide("add-a-field")
    let follower = try Follower()
    try follower.follow(guide)
    try expectOneOfEach(guide, follower.scratch)
    let info = try grpc(follower, "server_info", "ServerInfoService/Get", "{}")
    #expect(info["docsPath"] as? String == "/api/docs")
    try typeScript(follower, "field")
  }

  @Test func addAResource() throws {
    let guide = try FollowedTests.guide("add-a-resource")
    let follower = try Follower()
    try follower.follow(guide)
    try expectOneOfEach(guide, follower.scratch)
    let greeting = try grpc(follower, "greeting", "GreetingService/Greet", #"{"name": "Ada"}"#)
    #expect(greeting as NSDictionary == ["text": "Hello, Ada."])
    let refused = try grpc(follower, "greeting", "GreetingService/Greet", #"{"name": ""}"#)
    #expect(refused["status"] as? String == "INVALID_ARGUMENT", "\(refused)")
    try typeScript(follower, "resource")
    let flag = try follower.scratch.run(
      ".build/debug/cascade greeting greet --name '' --server \(follower.address)")
    #expect(flag.code == 2 && flag.said.contains("--name: has 0 characters"), "\(flag.said)")
    let described = try follower.scratch.run("curl -s http://\(follower.address)/api/openapi.json")
    #expect(described.said.contains("/api/greetings"))
  }

  // MARK: By hand

  /// One file of the schema, one function of Domain; the rest is what the generator makes of these two, byte for byte.
  private func expectOneOfEach(_ guide: Guide, _ scratch: Scratch) throws {
    let byHand = try guide.files.filter { try scratch.run("git check-ignore -q \($0)").code != 0 }
    #expect(byHand.filter { $0.hasPrefix("Schema/") && $0.hasSuffix(".graphql") }.count == 1, "\(byHand)")
    #expect(byHand.filter { $0.hasPrefix("Sources/Domain/") && $0.hasSuffix(".swift") }.count == 1, "\(byHand)")
    #expect(byHand.count == 2, "\(byHand)")
    #expect(functions(guide) == 1)
    let again = FileManager.default.temporaryDirectory.appending(path: "guides-\(UUID().uuidString.prefix(8))")
    defer { try? FileManager.default.removeItem(at: again) }
    try FileManager.default.createDirectory(at: again, withIntermediateDirectories: true)
    _ = try Scratch.output(
      ["bash", "-c", "git -C \(scratch.folder.path) archive HEAD | tar -x -C ."], in: again)
    for file in byHand {
      let target = again.appending(path: file)
      try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? FileManager.default.removeItem(at: target)
      try FileManager.default.copyItem(at: scratch.folder.appending(path: file), to: target)
    }
    _ = try Scratch.output([scratch.path(".build/debug/codegen"), "generate"], in: again)
    let (one, other) = (try tree(scratch.folder, scratch), try tree(again, scratch))
    if one != other {
      Issue.record("more was touched than \(byHand):\n\(try scratch.git("diff", "--stat", one, other))")
    }
  }

  /// How many functions of Swift the guide writes or changes.
  private func functions(_ guide: Guide) -> Int {
    guide.steps.reduce(0) { count, step in
      switch step {
      case .write(let path, let text) where path.hasSuffix(".swift"): count + text.ranges(of: "func ").count
      case .edit(let path, _, _) where path.hasSuffix(".swift"): count + 1
      default: count
      }
    }
  }

  /// What git calls the files of that folder, all but the ignored.
  private func tree(_ folder: URL, _ scratch: Scratch) throws -> String {
    let index = FileManager.default.temporaryDirectory.appending(path: "index-\(UUID().uuidString.prefix(8))")
    defer { try? FileManager.default.removeItem(at: index) }
    let place = ["GIT_DIR": scratch.path(".git"), "GIT_WORK_TREE": folder.path, "GIT_INDEX_FILE": index.path]
    _ = try Scratch.output(["git", "add", "-A"], in: folder, place)
    return try Scratch.output(["git", "write-tree"], in: folder, place)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  // MARK: Doors

  /// The answer as JSON; of a refusal its status. Python has the call from the generated `.proto` files alone.
  private func grpc(
    _ follower: Follower, _ group: String, _ rpc: String, _ input: String
  ) throws -> [String: Any] {
    let ran = try follower.scratch.run(
      "\(Scratch.python) Tests/Guides/Doors/grpc_call.py \(follower.address) \(group) \(rpc) '\(input)'")
    #expect(ran.code == 0, "\(ran.said)")
    return try JSONSerialization.jsonObject(with: Data(ran.said.utf8)) as? [String: Any] ?? [:]
  }

  /// The TypeScript client on Node: compiled strictly, through REST and through `call` in both encodings.
  private func typeScript(_ follower: Follower, _ name: String) throws {
    let prepared = try follower.scratch.run(
      """
      set -e; rm -rf build/doors; mkdir -p build/doors/tests; cd build/doors; client=../../clients/typescript
      cp -r $client/src $client/tsconfig.json $client/package.json .
      cp $client/tests/{node.d.ts,frames.ts,socket.ts,tsconfig.json} tests
      cp ../../Tests/Guides/Doors/{doors.ts,\(name).test.ts} tests
      tsc -p tests --outDir out
      """)
    #expect(prepared.code == 0, "\(prepared.said)")
    let ran = try follower.scratch.run(
      "CASCADE_GUIDE_URL=http://\(follower.address) node --test build/doors/out/tests/\(name).test.js")
    #expect(ran.code == 0 && ran.said.contains("# pass 3") && ran.said.contains("# fail 0"), "\(ran.said)")
  }
}
