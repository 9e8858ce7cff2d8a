// `cascade schema export`, as a team uses it that has the program and nothing else.

import Foundation
import Testing

@Suite struct SchemaCommandTests {
  private func files(_ folder: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: folder)
    var files: [String] = []
    while let name = all?.nextObject() as? String {
      if all?.fileAttributes?[.type] as? FileAttributeType == .typeRegular { files.append(name) }
    }
    return files.sorted()
  }

  @Test func exportWritesWhatTheProgramSpeaks() throws {
    let folder = Folder()
    let said = Tool.cascade("schema", "export", "--out", "a/b", in: folder.path)
    #expect(said.code == 0 && said.errors.isEmpty)
    let list = folder.read("a/b/export.txt").split(separator: "\n").map(String.init)
    #expect(said.output == "a/b: \(list.count - 1) files of \(list[0])\n")
    #expect(list[0] == Tool.cascade("version").output.trimmingCharacters(in: .newlines) + " (v1)")
    #expect(files(folder["a/b"]) == (list.dropFirst() + ["export.txt"]).sorted())
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    for (here, there) in [
      ("schema/room.graphql", "Schema/room.graphql"), ("schema/prelude.graphql", "Schema/prelude.graphql"),
      ("schema/schema.lock", "Schema/schema.lock"), ("openapi.json", "clients/openapi/openapi.json"),
      ("proto/cascade/v1/room_service.proto", "clients/proto/cascade/v1/room_service.proto"),
      ("proto/google/api/annotations.proto", "clients/proto/google/api/annotations.proto"),
    ] {
      let file = FileManager.default.contents(atPath: "\(root)/\(there)")
      #expect(file != nil && FileManager.default.contents(atPath: folder["a/b/\(here)"]) == file, "\(here)")
    }
  }

  @Test func protocTakesWhatIsExported() {
    let folder = Folder()
    #expect(Tool.cascade("schema", "export", in: folder.path).code == 0)
    let out = folder["cascade-schema/proto"]
    let protos = files(out).filter { $0.hasPrefix("cascade/") }
    #expect(protos.count > 10)
    let ran = Tool.run("protoc", ["-I", out, "--descriptor_set_out=\(folder["all.bin"])"] + protos)
    #expect(ran.code == 0, "\(ran.errors)")
  }

  @Test func whatIsThereIsNotTouchedUnlessToldSo() {
    let folder = Folder()
    folder.write("mine.txt", "mine")
    let refused = Tool.cascade("schema", "export", "--out", ".", in: folder.path)
    #expect(refused.code == 1 && refused.output.isEmpty)
    #expect(
      refused.errorLines == ["cascade: . is not empty; --force writes over what an earlier export wrote there"])
    #expect(files(folder.path) == ["mine.txt"])

    #expect(Tool.cascade("schema", "export", "--out=.", "--force", in: folder.path).code == 0)
    let exported = files(folder.path)
    // As if an older version had had a resource more, and somebody had written into the list.
    let outside = Folder()
    outside.write("kept.txt", "kept")
    let escape = "../\(URL(filePath: outside.path).lastPathComponent)/kept.txt"
    folder.write("export.txt", folder.read("export.txt") + "schema/gone.graphql\n\(escape)\n")
    folder.write("schema/gone.graphql", "type Gone")
    folder.write("schema/room.graphql", "changed")
    #expect(Tool.cascade("schema", "export", "--out", ".", "--force", in: folder.path).code == 0)
    #expect(files(folder.path) == exported, "what is gone is taken away")
    #expect(folder.read("mine.txt") == "mine" && outside.read("kept.txt") == "kept")
    #expect(folder.read("schema/room.graphql") != "changed")
  }

  @Test func aFolderThatCannotBeIsSaid() {
    let folder = Folder()
    folder.write("file", "")
    for out in ["file", "file/below"] {
      let said = Tool.cascade("schema", "export", "--out", out, in: folder.path)
      #expect(said.code == 1 && said.errorLines.count == 1 && said.errors.contains("Not a directory"), "\(said.errors)")
    }
  }

  @Test(arguments: [
    (["schema"], "cascade: cascade schema takes export"),
    (["schema", "exprot"], "cascade: cascade schema takes export, not exprot; did you mean export?"),
    (["schema", "export", "--out"], "cascade: --out needs a folder"),
    (["schema", "export", "--out="], "cascade: --out needs a folder"),
    (
      ["schema", "export", "--forec"],
      "cascade: cascade schema export does not take --forec; did you mean --force?"
    ),
  ])
  func refusesInOneLine(arguments: [String], line: String) {
    let said = Tool.run(Tool.server, arguments)
    #expect(said.code == 2 && said.errorLines == [line] && said.output.isEmpty)
  }

  @Test func helpExplainsIt() {
    let help = Tool.cascade("help", "schema")
    #expect(help.code == 0 && help.output.contains("cascade schema export [--out DIR] [--force]"))
    #expect(Tool.cascade("schema", "--help").output == help.output)
    #expect(Tool.cascade("schema", "export", "--help").output == help.output)
    #expect(Tool.cascade("--help").output.contains("cascade schema export"))
  }
}
