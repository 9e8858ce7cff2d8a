// `codegen new resource` as a program, from the first word to a repository in which nothing is left to do; and what every
// command says of itself.

import Foundation
import Testing

@testable import Codegen

@Suite struct NewCommandTests {
  @Test func `A new resource, generated, leaves nothing to do`() throws {
    let checkout = try Checkout()
    let made = try checkout.codegen("new", "resource", "watchParty")
    #expect(made.code == 0, "\(made.errors)")
    #expect(made.output.hasPrefix("Schema/watchParty.graphql\n\nWhat comes next:\n"))
    #expect(made.output.contains("Sources/Domain/WatchParty/Rules+WatchParty.swift"))
    #expect(try checkout.codegen("check").code == 1, "what is not generated is missed")
    #expect(try checkout.codegen("migrate", "--name", "initial").code == 0, "the tables that are there already")
    let generated = try checkout.codegen("generate")
    #expect(generated.code == 0, "\(generated.errors)")
    #expect(Files.exists("Sources/Generated/WatchParty/WatchParty.swift", in: checkout.root))
    let check = try checkout.codegen("check")
    #expect(check.code == 0 && check.output == "codegen check: nothing to do\n", "\(check.errors)")

    let again = try checkout.codegen("new", "resource", "WatchParty")
    #expect(again.code == 1)
    #expect(again.errors == "WatchParty exists already: Schema/watchParty.graphql:15\n")
  }

  @Test func `A resource in a file of another name is refused`() throws {
    let checkout = try Checkout()
    let room = try Files.read("Schema/room.graphql", in: checkout.root)
    try FileManager.default.removeItem(atPath: checkout.root + "/Schema/room.graphql")
    try Files.write(room, to: "Schema/places.graphql", in: checkout.root)
    let refused = try checkout.codegen("check")
    #expect(refused.code == 1 && refused.errors.contains("move it to room.graphql"), "\(refused.errors)")
  }

  @Test func `What is refused writes nothing`() throws {
    let checkout = try Checkout()
    let before = try Files.list("Schema", in: checkout.root)
    for (words, code) in [
      (["new", "resource", "Room"], 1), (["new", "resource", "Version"], 1), (["new", "resource", "a b"], 2),
      (["new", "resource"], 2), (["new"], 2), (["new", "thing", "Poll"], 2), (["new", "resource", "A", "B"], 2),
      (["new", "resource", "-x"], 2),
    ] {
      let answer = try checkout.codegen(words)
      #expect(answer.code == code && !answer.errors.isEmpty && answer.output.isEmpty, "\(words) \(answer)")
    }
    #expect(try Files.list("Schema", in: checkout.root) == before)
  }

  @Test(arguments: Command.Word.allCases)
  func `Every command explains itself`(_ word: Command.Word) throws {
    let checkout = try Checkout()
    for words in [[word.rawValue, "--help"], [word.rawValue, "x", "-h"], ["help", word.rawValue]] {
      let answer = try checkout.codegen(words)
      #expect(answer.code == 0 && answer.errors.isEmpty && answer.output == Help.text(word))
    }
    #expect(Help.text(word).split(separator: "\n").allSatisfy { $0.count <= 120 })
    #expect(word == .help || Help.overview.contains("codegen \(word.rawValue)"), "help leaves \(word) out")
  }

  @Test func `A command that is none is told from one that is meant`() throws {
    let checkout = try Checkout()
    let slip = try checkout.codegen("generat")
    #expect(slip.code == 2 && slip.errors == "unknown command generat; did you mean generate?\n")
    #expect(try checkout.codegen("generate", "all").code == 2)
    #expect(try checkout.codegen().output == Help.overview)
  }
}

@Suite struct ExplainCommandTests {
  @Test func `Explain answers on standard output, and refuses with a reason`() throws {
    let checkout = try Checkout()
    let room = try checkout.codegen("explain", "room")
    #expect(room.code == 0 && room.output.hasPrefix("Room · Schema/room.graphql\n") && room.errors.isEmpty)
    #expect(room.output.contains("PATCH /api/rooms/{roomId} → 200"))
    let slip = try checkout.codegen("explain", "Roam")
    #expect(slip.code == 1 && slip.errors == "there is no resource Roam; did you mean Room?\n" && slip.output.isEmpty)
    for words in [["explain"], ["explain", "Room", "Member"]] { #expect(try checkout.codegen(words).code == 2) }
  }
}
