// Services: one a resource, one method an operation, with the REST route that does the same as `google.api.http`.

extension ProtoFiles {
  func service(_ resource: Resource) -> ProtoService {
    ProtoService(
      name: resource.name + "Service", comment: comment(resource.description),
      methods: resource.operations.map(method))
  }

  /// The connection that stays, where the schema has its messages: one stream both ways.
  var realtimeService: ProtoService {
    ProtoService(
      name: "Realtime", comment: ["Calls and observations over one connection, as on the WebSocket."],
      methods: [
        ProtoMethod(
          name: "Connect",
          comment: ["The first message is `open`, which names the scope; the first answer is `welcome`."],
          input: name("ClientMessage"), output: name("ServerMessage"), isStream: true)
      ])
  }

  private func method(_ operation: Operation) -> ProtoMethod {
    var facts = ["For " + operation.allow.joined(separator: ", ") + "."]
    if !operation.isServed { facts.append("Not served yet: UNIMPLEMENTED.") }
    return ProtoMethod(
      name: Words(operation.name).upperCamel,
      comment: comment(operation.description, facts, deprecated: operation.deprecated), input: name(operation.input),
      output: output(operation.output), http: rule(operation), idempotency: idempotency(operation),
      isDeprecated: operation.deprecated != nil)
  }

  private func output(_ output: Operation.Output) -> ProtoName {
    switch output {
    case .nothing: WellKnown.name("Empty")
    case .object(let flat): name(flat)
    }
  }

  private func idempotency(_ operation: Operation) -> ProtoMethod.Idempotency {
    if operation.method == "GET" { return .noSideEffects }
    return operation.isIdempotent ? .idempotent : .unknown
  }

  private func rule(_ operation: Operation) -> ProtoMethod.HTTPRule {
    let path = operation.path.map { part in
      switch part {
      case .literal(let text): text
      case .parameter(let name): "{\(Words(name).snake)}"
      }
    }
    var body: String?
    if operation.kind == .patch {
      body = "patch"
    } else if model.object(operation.input).fields.contains(where: { $0.place == .body }) {
      body = "*"
    }
    return ProtoMethod.HTTPRule(
      method: operation.method.lowercased(), path: "/api/" + path.joined(separator: "/"), body: body)
  }
}
