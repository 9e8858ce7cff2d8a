// gRPC's reflection: lets a client that has no .proto files (grpcurl, a debugger) ask what is served. Off unless the
// server says so. Both versions speak the same messages under two names.

internal import Core

/// The reflection services, v1 and v1alpha.
public enum ReflectionService {
  /// Tells of `services` and of reflection itself.
  public static func services(describing services: [GRPCService]) -> [GRPCService] {
    let index = ReflectionIndex(services + [v1(nil), v1alpha(nil)])
    return [v1(index), v1alpha(index)]
  }

  private static func v1(_ index: ReflectionIndex?) -> GRPCService {
    GRPCService(
      "grpc.reflection.v1.ServerReflection", descriptors: GRPCDescriptors(ReflectionProto.reflection),
      methods: index.map { [method($0)] } ?? [])
  }

  private static func v1alpha(_ index: ReflectionIndex?) -> GRPCService {
    GRPCService(
      "grpc.reflection.v1alpha.ServerReflection", descriptors: GRPCDescriptors(ReflectionAlphaProto.reflection),
      methods: index.map { [method($0)] } ?? [])
  }

  private static func method(_ index: ReflectionIndex) -> GRPCMethod {
    .bidirectional("ServerReflectionInfo") {
      (
        requests: GRPCRequestStream<ReflectionRequest>, replies: GRPCResponseStream<ReflectionResponse>, _
      ) throws(GRPCError) in
      while let request = try await requests.next() {
        try await replies.write(ReflectionResponse(answer(request, index), to: request))
      }
    }
  }

  static func answer(_ request: ReflectionRequest, _ index: ReflectionIndex) -> ReflectionResponse.Answer {
    switch request.question {
    case .listServices: .services(index.services)
    case .fileByName(let name): files(name, index)
    case .fileDeclaring(let symbol): files(index.file(declaring: symbol), index)
    case .fileExtending(let type, let number): files(index.file(extending: type, number), index)
    case .extensionNumbers(let type):
      index.extensionNumbers(of: type).map { .extensionNumbers(type, $0) }
        ?? .error(.notFound, "There is no such type.")
    case nil: .error(.invalidArgument, "The request asks nothing that is known here.")
    }
  }

  private static func files(_ name: String?, _ index: ReflectionIndex) -> ReflectionResponse.Answer {
    name.flatMap(index.closure).map { .files($0) } ?? .error(.notFound, "There is no such file or symbol.")
  }
}
