// What the schema says, read as the generator reads it: the operations that are served, what they take, who may call them
// and what they may refuse. Nothing is listed by hand, so an operation that is added is here on the same day.

import Foundation
import Testing

@testable import Codegen

struct SchemaBook: Sendable {
  private let model: Model

  static let shared = SchemaBook()

  private init() {
    var root = URL(filePath: #filePath).deletingLastPathComponent()
    while !FileManager.default.fileExists(atPath: root.path + "/Schema/prelude.graphql") {
      precondition(root.path != "/", "the schema is above this file")
      root.deleteLastPathComponent()
    }
    guard let model = try? LoadedSchema.load(.cascade, in: root.path).model else {
      preconditionFailure("the schema cannot be read: codegen check says why")
    }
    self.model = model
  }

  var served: [ServedOperation] {
    model.resources.filter { !$0.isInternal }.flatMap(\.operations).filter(\.isServed)
      .map { ServedOperation($0, model) }
  }

  /// What can be observed in a scope of that kind: a user's, the server's.
  func observed(in scope: String) -> [String] {
    model.resources.filter { resource in
      let home = resource.scope == "SELF" ? resource.name.uppercased() : resource.scope
      return home == scope && resource.observe != nil && resource.isServed && !resource.isInternal
    }.map(\.key)
  }

  /// HTTP's status and gRPC's code of an error: `wrong_code`.
  func statuses(of code: String) -> (http: Int, grpc: String)? {
    model.errors.first { $0.code == code }.map { ($0.http, $0.grpc) }
  }

  /// `WRONG_CODE` as the doors say it.
  static func code(_ name: String) -> String { Words(name).snake }

  func object(_ name: String) -> ObjectType? { model.objects.first { $0.name.flat == name } }
  func enumeration(_ name: String) -> EnumType? { model.enums.first { $0.name.flat == name } }
  func union(_ name: String) -> UnionType? { model.unions.first { $0.name.flat == name } }
  func prefix(of resource: String) -> String? { model.resources.first { $0.name == resource }?.prefix }
}

/// An operation that has a rule behind it.
struct ServedOperation: Sendable, CustomTestStringConvertible {
  /// `user.ban`
  let name: String
  let method: String
  let path: String
  let rpc: String
  /// Flat names; no output for nothing.
  let input: String
  let output: String?
  let isPatch: Bool
  let successStatus: Int
  let allow: Set<String>
  /// Those that the schema names for it alone.
  let ownErrors: [String]
  /// And those that every operation of its kind may answer.
  let standardErrors: Set<String>
  let limit: CallLimit?
  let fields: [Field]

  fileprivate init(_ operation: Codegen.Operation, _ model: Model) {
    (name, method, path) = (operation.fullName, operation.method, operation.pathText)
    rpc = "/\(model.name).\(model.version).\(operation.resource)Service/\(Words(operation.name).upperCamel)"
    input = operation.input
    output = if case .object(let name) = operation.output { name } else { nil }
    (isPatch, successStatus) = (operation.kind == .patch, operation.successStatus)
    allow = Set(operation.allow)
    fields = model.object(operation.input).fields
    standardErrors = StandardErrors.names(for: operation, fields)
    ownErrors = operation.errors.filter { [standardErrors] in !standardErrors.contains($0) }
    limit = operation.limit
  }

  var testDescription: String { name }
  var takesVersion: Bool { fields.contains { $0.number == Implicit.expectedVersion } }
  var takesOperationID: Bool { fields.contains { $0.number == Implicit.operationID } }
}
