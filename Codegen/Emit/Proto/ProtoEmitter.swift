// Protobuf: `.proto` files for whoever wants a client in any language, and the same as descriptors for our own server's
// reflection. Messages of a schema file are in one file and its services in another: services are what ties resources to
// each other, and .proto files cannot import in circles.

enum ProtoEmitter {
  static func files(_ model: Model) -> [GeneratedFile] {
    let files = ProtoFiles(model).all
    return files.map { GeneratedFile(path: "clients/proto/" + $0.path, text: ProtoText.write($0)) }
      + GoogleAPI.files + DescriptorFiles.files(files)
  }
}
