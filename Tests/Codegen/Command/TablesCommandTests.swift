// `codegen migrate` and `codegen breaking` as programs, in a repository of the test's own.

import Testing

@testable import Codegen

@Suite struct TablesCommandTests {
  @Test func `Breaking compares with what git has, and says by its code whether anything breaks`() throws {
    let checkout = try Checkout()
    let same = try checkout.codegen("breaking", "--against", "HEAD")
    #expect(same.code == 0 && same.output == "Nothing changed.\n")

    try Files.write("extend enum Role {\n  \"Helps.\"\n  HELPER\n}\n", to: "Schema/more.graphql", in: checkout.root)
    let more = try checkout.codegen("breaking", "--against", "HEAD")
    #expect(more.code == 0 && more.output.contains("Role.HELPER: it is new"), "\(more.errors)")

    try checkout.commit()
    try Files.remove("Schema/more.graphql", in: checkout.root)
    let less = try checkout.codegen("breaking", "--against", "HEAD")
    #expect(less.code == 1 && less.output.contains("Role.HELPER: it is gone") && less.errors.isEmpty)
    #expect(try checkout.codegen("breaking", "--against", "HEAD~1").output == "Nothing changed.\n")
  }

  @Test(arguments: ["nowhere", "--output=x", "", "HEAD:Schema"])
  func `A revision that is none is refused`(_ revision: String) throws {
    let answer = try Checkout().codegen("breaking", "--against", revision)
    #expect(answer.code == 1 && !answer.errors.isEmpty && answer.output.isEmpty)
  }

  @Test func `Migrate writes files, refuses what is lossy, and knows when there is nothing to do`() throws {
    let checkout = try Checkout()
    let first = try checkout.codegen("migrate", "--name", "initial")
    #expect(first.code == 0, "\(first.errors)")
    #expect(
      first.output == """
        migrations/sqlite/0001_initial.sql
        migrations/postgres/0001_initial.sql
        migrations/schema.snapshot
        Sources/CAssets/migrations.c

        """)
    #expect(try checkout.codegen("migrate", "--name", "again").code == 0)
    #expect(MigrationFolder(root: checkout.root).nextNumber == "0002")

    let schema = try Files.read("Schema/room.graphql", in: checkout.root)
    try Files.write(
      schema.replacing("  name: String! @length(min: 1, max: 50)", with: "  title: String! @length(min: 1, max: 50)")
        .replacing("filter: [\"name\"]", with: "filter: [\"title\"]"), to: "Schema/room.graphql", in: checkout.root)
    let refused = try checkout.codegen("migrate", "--name", "title")
    #expect(refused.code == 1 && refused.errors.contains("rooms.name: the column goes with all its values"))
    #expect(MigrationFolder(root: checkout.root).nextNumber == "0002")
    #expect(try checkout.codegen("migrate", "--name", "title", "--accept").code == 0)
    #expect(
      MigrationFolder(root: checkout.root).names == [
        .sqlite: ["0001_initial", "0002_title"], .postgres: ["0001_initial", "0002_title"],
      ])
  }

  @Test func `A table that no migration makes is missed by check, with the command that mends it`() throws {
    let checkout = try Checkout()
    let generated = try checkout.codegen("generate")
    #expect(generated.output.contains("tables change; when that is whole, run: swift run codegen migrate --name NAME"))
    let missing = try checkout.codegen("check")
    #expect(missing.code == 1)
    #expect(missing.errors.contains("table rooms comes, and no migration does it yet\ntable scopes comes,"))
    #expect(missing.errors.contains("; run: swift run codegen migrate --name NAME\n"))
    #expect(try checkout.codegen("migrate", "--name", "initial").code == 0)
    #expect(try checkout.codegen("check").code == 0)

    let schema = try Files.read("Schema/room.graphql", in: checkout.root)
    let field = "  id: ID!\n  \"What it is about.\"\n  topic: String! @length(max: 80) @default(value: \"\")\n"
    try Files.write(schema.replacing("  id: ID!\n", with: field), to: "Schema/room.graphql", in: checkout.root)
    #expect(try checkout.codegen("generate").code == 0)
    #expect(
      try checkout.codegen("check").errors.hasPrefix(
        "rooms: column topic comes, and no migration does it yet\nrooms: check rooms_topic_length comes"))
    #expect(try checkout.codegen("migrate", "--name", "add_topic").code == 0)
    let check = try checkout.codegen("check")
    #expect(check.code == 0 && check.output == "codegen check: nothing to do\n", "\(check.errors)")
    let table = try Files.read("Sources/CAssets/migrations.c", in: checkout.root)
    #expect(table.contains("#embed \"../../migrations/postgres/0002_add_topic.sql\""))

    try Files.remove("migrations/postgres/0002_add_topic.sql", in: checkout.root)
    #expect(try checkout.codegen("check").errors.contains("has no counterpart in migrations/postgres"))
  }

  @Test(arguments: [["migrate"], ["migrate", "--name"], ["migrate", "name"], ["breaking"], ["breaking", "HEAD"]])
  func `Words that are not meant so are told apart from what is wrong`(_ words: [String]) throws {
    let checkout = try Checkout()
    let answer =
      try words.count == 1 ? checkout.codegen(words[0]) : checkout.codegen(words[0], words[1])
    #expect(answer.code == 2)
  }
}
