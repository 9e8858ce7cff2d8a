// The hand-written halves that the generator carries. A client of somebody else's needs them of the version whose facts
// the emitters write, so they are inside the program, wherever it is run: there is no folder to find and none to forget.

internal import CClients

enum ClientRuntime {
  static func files(of language: ClientLanguage) -> [GeneratedFile] {
    (0..<cclients_count()).compactMap { index in
      let file = unsafe cclients_at(index)
      let path = unsafe String(cString: file.path)
      guard language.isRuntime(path) else { return nil }
      let text = unsafe String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
      return GeneratedFile(path: path, text: text)
    }
  }

  /// The list of what is carried, of all files below `clients/`. A file that is gone since is passed over: a generator
  /// that cannot be built could not write the list anew.
  static func table(_ paths: [String]) -> GeneratedFile {
    let carried = paths.filter { path in ClientLanguage.allCases.contains { $0.isRuntime(path) } }.sorted()
    var out = CodePrinter()
    out.line("// Generated from clients by codegen. Do not edit.")
    out.line()
    out.line("#include \"CClients.h\"")
    out.line()
    out.line("#pragma clang diagnostic ignored \"-Wc23-extensions\"")
    for (index, path) in carried.enumerated() {
      out.line()
      out.line("#if __has_embed(\"../../\(path)\")")
      out.line("static const unsigned char file\(index)[] = {")
      out.line("#embed \"../../\(path)\"")
      out.line("};")
      out.line("#endif")
    }
    out.line()
    out.block("static const cclients_file files[] =", " {", "};") { out in
      for (index, path) in carried.enumerated() {
        out.append("#if __has_embed(\"../../\(path)\")\n")
        out.line("{\"\(path)\", file\(index), sizeof file\(index)},")
        out.append("#endif\n")
      }
    }
    out.line()
    out.line("size_t cclients_count(void) { return sizeof files / sizeof files[0]; }")
    out.line()
    out.line("cclients_file cclients_at(size_t index) { return files[index]; }")
    return GeneratedFile(path: "Sources/CClients/clients.c", text: out.text)
  }
}
