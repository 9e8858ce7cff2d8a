// Swift as it is generated passes the lint that people's Swift passes, for schemas of any shape: names as long as they may
// be, texts and tables beyond a line, and lists of one. The repository's own is seen to by scripts/lint.

import Foundation
import Testing

@testable import Codegen

@Suite struct SwiftFormatTests {
  @Test(arguments: ["long", "small", "sample"])
  func `Generated Swift passes lint`(_ name: String) throws {
    let model = try name == "sample" ? SampleModel.withRealtime() : SwiftFormatTests.model(name)
    let emitters = [
      SwiftEmitter.files, ConfigurationEmitter.files, CommandLineEmitter.files, ProtoEmitter.files,
    ]
    let files = emitters.flatMap { $0(model) }.filter { $0.path.hasSuffix(".swift") }
    #expect(files.count > 5)
    let folder = try ScratchFolder(files)
    let rules = TestRepository.root.appending(path: ".swift-format").path
    let ran = try TestRepository.run(
      ["swift", "format", "lint", "--strict", "--configuration", rules, "--recursive", "Sources"], in: folder.url)
    #expect(SwiftFormatTests.shown(ran.said, files) == "")
    #expect(ran.code == 0)
  }

  /// What lint says, with the line that it says it of.
  private static func shown(_ said: String, _ files: [GeneratedFile]) -> String {
    said.split(separator: "\n").map { line in
      let parts = line.split(separator: ":")
      let text = files.first { parts.count > 1 && $0.path == parts[0] }?.text ?? ""
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let number = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
      return "\(line)\n\(lines.indices.contains(number - 1) ? lines[number - 1] : "")\n"
    }.joined()
  }

  // MARK: Schemas

  private static func model(_ name: String) throws -> Model {
    let sources = try ["Schema/prelude.graphql", "Tests/Codegen/Mistakes/base.graphql"].map { path in
      SourceText(path: path, text: try Files.read(path, in: Fixture.root))
    }
    let own = SourceText(path: "\(name).graphql", text: name == "long" ? long : small)
    let loaded = LoadedSchema.read(sources + [own], lock: nil, name: "test", version: "v1")
    try #require(loaded.diagnostics.rendered(loaded.sources) == "")
    return try #require(loaded.model)
  }

  private static let small = """
    "One setting."
    type WebSettings @section(key: "web") {
      "What it is."
      kind: WebKind! @default(value: "PLAIN")
    }
    "One value."
    enum WebKind {
      "Plain."
      PLAIN
    }
    """

  /// `‹room›` stands for a name that begins so and is as long as any may be.
  private static var long: String {
    text.replacing(/‹([A-Za-z_]+)›/) { match in
      let head = String(match.1)
      let isValue = !head.contains { $0.isLowercase }
      let tail = isValue ? "_AND_WHAT_ELSE_IS_TO_BE_SAID_OF_IT_ALL" : "AndWhatElseIsToBeSaidOfItAll"
      return String((head + tail + tail.lowercased()).prefix(ModelBuilder.longestName))
    }
  }

  private static let words = Array(repeating: "and so on", count: 24).joined(separator: " ")

  private static let text = """
    "A room of long names, \(words)."
    type ‹Room›
      @resource(kind: STATE, scope: SELF, path: "rooms-and-what-else-is-to-be-said-of-it-all", prefix: "rm")
      @create(allow: [MEMBER, GUEST, VIEW_ROOM, SEND, KICK]) @patch(allow: [MEMBER]) @delete(allow: [MEMBER])
      @list(allow: [MEMBER], filter: ["‹name›", "‹state›", "‹size›"], order: ["‹name›", "‹size›"]) {
      "Its identity."
      id: ID!
      "Its name."
      ‹name›: String! @length(min: 1, max: 20000) @pattern(regex: "[a-z0-9][a-z0-9-]{0,100}[A-Z0-9_-]{0,9}[!-~]{0,100}[a-z]{0,100}[a-f]{0,100}")
      "Its own name, which may be null, \(words)."
      ‹title›: String @length(max: 20000) @format(as: BASE64URL)
      "What stands where nothing is said."
      ‹text›: String! @length(max: 1000) @default(value: "\(words)")
      "One of the values."
      ‹state›: ‹State›! @default(value: "‹POSTPONED›")
      "Some of them."
      ‹states›: [‹State›!]! @count(max: 10000)
      "Its labels."
      ‹labels›: [String!]! @count(min: 1, max: 100000) @length(min: 1, max: 10000)
      "Words of a kind."
      ‹words›: [String!]! @count(max: 10) @length(max: 1000)
      "Its size."
      ‹size›: Int! @range(min: -9000000, max: 9000000) @default(value: "1")
      "Below nothing."
      ‹deep›: Int! @range(min: -9, max: -3) @default(value: "-5")
      "A large number."
      ‹large›: Int64 @range(min: -9000000)
      "At least so long."
      ‹least›: Duration @range(min: 0)
      "At most so much."
      ‹weight›: Float @range(max: -0.5)
      "Its measure."
      ‹measure›: ‹Measure›!
      "Its other measure."
      ‹other›: ‹Measure›
      "Its measures."
      ‹measures›: [‹Measure›!]! @count(max: 10)
      "What happened last."
      ‹event›: ‹Event›! @output
      "Who made it."
      ‹creator›: ID @ref(to: "‹Room›") @immutable
      "Set once."
      ‹once›: String! @length(max: 12) @immutable
      "Seen by few."
      ‹count›: Int! @output

      "Do something, \(words)."
      ‹doIt›(
        "What for."
        ‹reason›: ‹Measures›!
        "How."
        ‹ways›: [‹State›!]! @count(min: 1, max: 5000)
        "With which."
        ‹labels›: [String!]! @count(min: 1, max: 5000) @length(max: 5000)
        "Which."
        ‹which›: ‹State›!
      ): ‹Room›! @action(path: "{‹which›}/things-that-are-done", allow: [MEMBER, GUEST, VIEW_ROOM, SEND, KICK])
      "Look at something."
      ‹see›(
        "Since when."
        ‹since›: Timestamp!
        "How."
        ‹ways›: [‹State›!]! @count(min: 1, max: 5000)
      ): Nothing @action(method: GET, path: "see-the-things-that-were-done", allow: [ANYONE], idempotent: true)
    }

    "What is measured."
    type ‹Measure› {
      "A number."
      ‹number›: Float! @range(min: 0.25, max: 123456789.5) @default(value: "123456.75")
      "A length of time."
      ‹wait›: Duration! @range(min: 0, max: 1000000) @default(value: "1234.567s")
      "A kind."
      ‹kind›: ‹State›! @default(value: "‹POSTPONED›")
    }

    "What may be measured."
    input ‹Measures› {
      "Many."
      ‹many›: [‹Inner›!]! @count(max: 100)
      "One."
      ‹one›: ‹Inner›!
      "One or none."
      ‹none›: ‹Inner›
    }

    "What is inside."
    input ‹Inner› {
      "A text."
      ‹text›: String! @length(max: 10) @pattern(regex: "[a-z]+")
    }

    "What happens."
    union ‹Event› = ‹Come› | ‹Gone›

    "Somebody came."
    type ‹Come› @tag(name: "‹come›") {
      "Who."
      ‹who›: String!
    }

    "Somebody went."
    type ‹Gone› {
      "Who."
      ‹who›: String!
    }

    "How it is."
    enum ‹State› {
      "As planned."
      ‹PLANNED›
      "Later."
      ‹POSTPONED›
    }

    "Settings of long names."
    type ‹Web› @section(key: "web") {
      "Where, \(words)."
      ‹doors›: [Address!]! @default(value: ":1, :2, :3, :4, :5, :6, :7, :8, :9, :10, :11, :12, :13, :14, :15, :16, :17, :18")
        @count(max: 100)
      "Where else."
      ‹file›: Path @setting(reload: true, note: "\(words)")
      "Whom to ask."
      ‹mail›: String @length(max: 10000) @pattern(regex: "[a-z0-9]{1,100}[a-z0-9-]{0,100}[A-Z0-9_-]{0,100}[!-~]{0,100}")
      "Who."
      ‹name›: String @default(value: "\(words)") @secret
      "How many."
      ‹most›: Int! @default(value: "9000000") @range(min: 1, max: 900000000)
      "How long."
      ‹wait›: Duration! @default(value: "1s") @range(min: 0.0005, max: 86400)
      "Which."
      ‹kind›: ‹State›! @default(value: "‹PLANNED›")
    }
    """
}
