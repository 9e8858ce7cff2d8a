// The hand-written halves that the generator carries.

import Foundation
import Testing

@testable import Codegen

@Suite struct ClientRuntimeTests {
  @Test(arguments: [ClientLanguage.typescript, .python])
  func `It carries them as they are, whole, and nothing else`(_ language: ClientLanguage) throws {
    let carried = ClientRuntime.files(of: language)
    let there = try Files.list("clients/" + language.rawValue, in: Fixture.root).filter(language.isRuntime)
    #expect(carried.map(\.path).sorted() == there)
    for file in carried { #expect(try Files.read(file.path, in: Fixture.root) == file.text) }
    #expect(carried.count > 15)
    #expect(carried.contains { $0.path.hasSuffix("README.md") })
    #expect(!carried.contains { $0.path.contains("/generated/") || $0.path.contains("test") })
  }

  @Test(arguments: [
    "clients/typescript/src/generated/index.ts", "clients/typescript/tests/rest.test.ts", "clients/typescript/.env",
    "clients/typescript/node_modules/x/src/a.ts", "clients/python/cascade/__pycache__/rest.pyc",
    "clients/python/tests/x.py",
    "clients/python/cascade/generated/room/types.py", "clients/web/docs/start.js", "src/rest.ts",
  ])
  func `What is generated, tested or lies about is not part of them`(_ path: String) {
    #expect(!ClientLanguage.allCases.contains { $0.isRuntime(path) })
  }

  @Test func `The list passes over files that are gone`() {
    let table = ClientRuntime.table(["clients/python/cascade/rest.py", "clients/python/tests/a.py", "LICENSE"])
    #expect(table.path == "Sources/CClients/clients.c")
    #expect(
      table.text.contains(
        """
        #if __has_embed("../../clients/python/cascade/rest.py")
          {"clients/python/cascade/rest.py", file0, sizeof file0},
        #endif
        };
        """))
    #expect(!table.text.contains("LICENSE") && !table.text.contains("tests"))
  }
}
