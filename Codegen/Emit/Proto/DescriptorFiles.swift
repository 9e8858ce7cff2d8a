// The descriptors of all files in Swift: one StaticString of base64 a group, which the compiler takes as it is (a literal
// of bytes would cost seconds) and the server reads when reflection is asked for.

internal import Foundation

enum DescriptorFiles {
  /// `files` with those of protobuf's own that they import.
  static func files(_ files: [ProtoFile]) -> [GeneratedFile] {
    let imported = Set(files.flatMap(\.imports))
    var sets = [DescriptorSet(name: "wellKnown", files: WellKnown.files.filter { imported.contains($0.path) })]
    for file in files {
      let name = Words(file.sources[0]).lowerCamel
      if let index = sets.firstIndex(where: { $0.name == name }) {
        sets[index].files.append(file)
      } else {
        sets.append(DescriptorSet(name: name, files: [file]))
      }
    }
    return [index(sets.map(\.name))] + sets.map(write)
  }

  private struct DescriptorSet {
    var name: String
    var files: [ProtoFile]
  }

  private static func path(_ name: String) -> String {
    "Sources/Generated/Descriptors/Descriptors\(name.isEmpty ? "" : "+" + Words(name).upperCamel).swift"
  }

  private static func index(_ names: [String]) -> GeneratedFile {
    var out = CodePrinter()
    out.line("// Generated from Schema by codegen. Do not edit.")
    out.line()
    out.line("/// The descriptors of all .proto files, for reflection: base64 of one FileDescriptorSet each.")
    out.block("public enum Descriptors") { out in
      out.list("public static let all: [StaticString] = ", names)
    }
    return GeneratedFile(path: path(""), text: out.text)
  }

  private static func write(_ set: DescriptorSet) -> GeneratedFile {
    var bytes = ProtobufBytes()
    for file in set.files { bytes.message(1, ProtoDescriptor.write(file)) }
    let text = Data(bytes.bytes).base64EncodedString()
    let sources = set.files.flatMap(\.sources).unique.map { " from Schema/\($0).graphql" }.joined(separator: ",")
    var out = CodePrinter()
    out.line("// Generated\(sources) by codegen. Do not edit.")
    out.line()
    out.block("extension Descriptors") { out in
      for file in set.files { out.line("/// \(file.path)") }
      out.line("static let \(set.name): StaticString = \"\"\"")
      out.indented { out in
        var rest = Substring(text)
        while !rest.isEmpty {
          let part = rest.prefix(110)
          rest = rest.dropFirst(110)
          out.line(part + (rest.isEmpty ? "" : "\\"))
        }
        out.line("\"\"\"")
      }
    }
    return GeneratedFile(path: path(set.name), text: out.text)
  }
}
