// What of all this the server carries in itself: the schema, OpenAPI, the .proto files and the reference, so that a
// binary alone can show and export what it speaks, and the migrations, so that it can bring its database to where it
// wants it. The C compiler embeds files in no time, where Swift would need minutes.

enum AssetsEmitter {
  private static let folders = ["Schema/", "clients/openapi/", "clients/proto/", "docs/reference/"]

  /// The table of those of `paths` that are carried.
  static func file(_ paths: [String]) -> GeneratedFile {
    table(
      "cassets_generated", paths.filter { path in folders.contains { path.hasPrefix($0) } }, from: "Schema",
      to: "Sources/CAssets/generated.c")
  }

  /// The table of the migrations. It is one by itself because `codegen migrate` writes it, whatever else is generated.
  static func migrations(_ folder: MigrationFolder, of project: Project) -> GeneratedFile {
    table(project.migrations.table, folder.paths, from: folder.path, to: project.migrations.file)
  }

  private static func table(_ name: String, _ paths: [String], from source: String, to file: String) -> GeneratedFile {
    let carried = paths.sorted()
    let root = String(repeating: "../", count: file.split(separator: "/").count - 1)
    var out = CodePrinter()
    out.line("// Generated from \(source) by codegen. Do not edit.")
    out.line()
    out.line("#include \"tables.h\"")
    out.line()
    out.line("#pragma clang diagnostic ignored \"-Wc23-extensions\"")
    for (index, path) in carried.enumerated() {
      out.line()
      out.line("static const unsigned char file\(index)[] = {")
      out.line("#embed \"\(root)\(path)\"")
      out.line("};")
    }
    out.line()
    out.block("const cassets_file \(name)[] =", " {", "};") { out in
      for (index, path) in carried.enumerated() {
        out.line("{\"\(path)\", file\(index), sizeof file\(index)},")
      }
    }
    out.line()
    out.line("const size_t \(name)_count = \(carried.count);")
    return GeneratedFile(path: file, text: out.text)
  }
}
