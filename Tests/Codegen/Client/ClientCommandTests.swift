// `codegen client` as a program, in an empty folder: what it needs, what it refuses, and what it leaves alone.

import Foundation
import Testing

@testable import Codegen

@Suite struct ClientCommandTests {
  /// A folder with a schema as an export has it.
  private func exported() throws -> Checkout {
    let checkout = try Checkout()
    #expect(try checkout.codegen("generate").code == 0)
    for name in ["prelude.graphql", "room.graphql", "schema.lock"] {
      try Files.write(
        try Files.read("Schema/\(name)", in: checkout.root), to: "export/schema/\(name)", in: checkout.root)
    }
    try Files.write("rooms 3.0 (v2)\nschema/room.graphql\n", to: "export/export.txt", in: checkout.root)
    return checkout
  }

  private func client(_ checkout: Checkout, _ more: String...) throws -> (code: Int32, output: String, errors: String) {
    try checkout.codegen(["client", "--language", "typescript", "--schema", "export"] + more)
  }

  @Test func `A client is whole, and says which schema it is of`() throws {
    let checkout = try exported()
    let made = try client(checkout, "--out", "deep/client")
    #expect(made.code == 0, "\(made.errors)")
    let files = try Files.list("deep/client", in: checkout.root).map { String($0.dropFirst("deep/client/".count)) }
    #expect(
      made.output == "deep/client: typescript client of rooms v2: \(files.count - 1) files, \(files.count) written\n")
    #expect(Set(files).isSuperset(of: ["package.json", "src/rest.ts", "src/generated/room/types.ts", "client.txt"]))
    let package = try Files.read("deep/client/src/generated/package.ts", in: checkout.root)
    #expect(package.contains("packageName = \"rooms.v2\""))
    let list = try Files.read("deep/client/client.txt", in: checkout.root).split(separator: "\n").map(String.init)
    #expect(list.first == "rooms v2, typescript, by `codegen client`")
    #expect(list.dropFirst().sorted() == files.filter { $0 != "client.txt" })
  }

  @Test func `Made again, it replaces what it wrote and nothing else`() throws {
    let checkout = try exported()
    #expect(try client(checkout, "--out", "c").code == 0)
    #expect(try client(checkout, "--out", "c").output.hasSuffix(", 0 written\n"))
    try Files.write("mine", to: "c/mine.txt", in: checkout.root)
    try Files.write("outside", to: "outside.txt", in: checkout.root)
    try Files.write("gone", to: "c/src/gone.ts", in: checkout.root)
    try Files.write("changed", to: "c/src/rest.ts", in: checkout.root)
    let list = try Files.read("c/client.txt", in: checkout.root)
    try Files.write(list + "src/gone.ts\n../outside.txt\n", to: "c/client.txt", in: checkout.root)
    #expect(try client(checkout, "--out", "c").output.hasSuffix(", 2 written\n"))
    #expect(!Files.exists("c/src/gone.ts", in: checkout.root))
    #expect(try Files.read("c/mine.txt", in: checkout.root) == "mine")
    #expect(Files.exists("outside.txt", in: checkout.root))
    #expect(try Files.read("c/src/rest.ts", in: checkout.root) != "changed")

    let other = try client(checkout, "--out", "Schema")
    #expect(other.code == 1 && other.errors == "Schema is not empty, and what is in it is no client that this wrote\n")
  }

  @Test func `What is no schema is refused with the reason`() throws {
    let checkout = try exported()
    func errors(_ words: String...) throws -> String {
      let answer = try checkout.codegen(["client", "--language", "python", "--out", "c"] + words)
      #expect(answer.code == 1 && answer.output.isEmpty)
      return answer.errors
    }
    #expect(try errors("--schema", "nowhere") == "nowhere has no schema: no prelude.graphql\n")
    #expect(try errors("--schema", "export", "--only", "Roam") == "there is no resource Roam; did you mean Room?\n")

    let lock = try Files.read("export/schema/schema.lock", in: checkout.root)
    try Files.remove("export/schema/schema.lock", in: checkout.root)
    #expect(try errors("--schema", "export").hasPrefix("export/schema has no schema.lock"))
    try Files.write(lock.replacing(" id\n", with: " key\n"), to: "export/schema/schema.lock", in: checkout.root)
    #expect(try errors("--schema", "export").contains("was edited by hand"))
    try Files.write(lock, to: "export/schema/schema.lock", in: checkout.root)

    let room = try Files.read("export/schema/room.graphql", in: checkout.root)
    let field = "  id: ID!\n  \"Why.\"\n  reason: String! @length(max: 9)\n"
    try Files.write(room.replacing("  id: ID!\n", with: field), to: "export/schema/room.graphql", in: checkout.root)
    #expect(
      try errors("--schema", "export") == "export/schema/schema.lock is not of these files: export the schema again\n")
    try Files.write("type", to: "export/schema/room.graphql", in: checkout.root)
    #expect(try errors("--schema", "export").hasPrefix("export/schema/room.graphql:1:"))
    #expect(!Files.exists("c", in: checkout.root), "nothing was written")
  }

  @Test(arguments: [
    ["--out", "c"], ["--language", "python"], ["--language", "pyton", "--out", "c"], ["--language"],
    ["--language", "python", "--out"], ["--language", "python", "--out", "c", "--only"],
    ["--language", "python", "--out", "c", "--force"], ["--language", "python", "--out", "c", "d"],
  ])
  func `A command that is not whole is told apart from what is wrong`(_ words: [String]) throws {
    let answer = try exported().codegen(["client"] + words)
    #expect(answer.code == 2 && answer.output.isEmpty && !answer.errors.isEmpty)
  }

  /// The Swift client stands on a product of this repository: its package names that, and has the generated half.
  @Test func `A Swift client is a package on this one`() throws {
    let checkout = try exported()
    let made = try checkout.codegen("client", "--language", "swift", "--schema", "export", "--out", "c")
    #expect(made.code == 0, "\(made.errors)")
    let files = Set(try Files.list("c", in: checkout.root))
    #expect(files.isSuperset(of: ["c/Package.swift", "c/README.md", "c/CascadeSchema/Generated/Room/Room.swift"]))
    #expect(files.allSatisfy { !$0.contains("CascadeClient/") })
    let manifest = try Files.read("c/Package.swift", in: checkout.root)
    #expect(manifest.contains(".product(name: \"CascadeClient\", package: \"cascade\")"))
  }
}
