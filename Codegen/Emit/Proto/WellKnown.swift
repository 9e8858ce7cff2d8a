// Protobuf's own types that ours stand on. Every protoc brings their files; a server brings their descriptors, since a
// reflection client asks for all that a file imports.

enum WellKnown {
  static func name(_ type: String) -> ProtoName {
    ProtoName(package: "google.protobuf", name: type, file: "google/protobuf/\(Words(type).snake).proto")
  }

  static let files = [
    file("Duration", go: "durationpb", ["seconds": .int64, "nanos": .int32]),
    file("Empty", go: "emptypb", [:]),
    file("FieldMask", go: "fieldmaskpb", ["paths": .string], label: .repeated),
    file("Timestamp", go: "timestamppb", ["seconds": .int64, "nanos": .int32]),
  ]

  private static func file(
    _ type: String, go: String, _ fields: KeyValuePairs<String, ProtoType>, label: ProtoField.Label = .singular
  ) -> ProtoFile {
    let name = name(type)
    var file = ProtoFile(path: name.file, package: name.package)
    file.options = [
      ProtoOption(name: "java_package", number: 1, value: .text("com.google.protobuf")),
      ProtoOption(name: "java_outer_classname", number: 8, value: .text(type + "Proto")),
      ProtoOption(name: "java_multiple_files", number: 10, value: .flag(true)),
      ProtoOption(
        name: "go_package", number: 11, value: .text("google.golang.org/protobuf/types/known/" + go)),
      ProtoOption(name: "cc_enable_arenas", number: 31, value: .flag(true)),
      ProtoOption(name: "objc_class_prefix", number: 36, value: .text("GPB")),
      ProtoOption(name: "csharp_namespace", number: 37, value: .text("Google.Protobuf.WellKnownTypes")),
    ]
    let fields = fields.enumerated().map { index, field in
      ProtoField(name: field.key, jsonName: field.key, number: index + 1, type: field.value, label: label)
    }
    file.messages = [ProtoMessage(name: type, fields: fields)]
    return file
  }
}
