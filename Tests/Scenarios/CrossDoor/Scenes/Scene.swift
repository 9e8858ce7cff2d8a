// How an operation is brought to succeed, and to each refusal that the schema names for it: what a machine cannot know. All
// else (who may not, what is wrong, what is not there, which version, how often) is made from the schema.
//
// A scene is a few lines in the file of its resource, under the operation's name, alone for success and with the schema's
// name of the error behind it. It makes people and things ready on a `Stage`, whose names are new for each scene, and
// returns the call, which goes through each door on a server of that door's own:
//
//   "user.ban": Scene { stage in
//     Call(stage.rootToken, ["userId": .string(try stage.account("ada").id)])
//   },
//   "user.ban ROLE_OUT_OF_REACH": Scene { … },
//
// `CrossDoorTests` names every scene that is missing, and every one that belongs to nothing. What a scene leaves behind on a
// server meets the next scene of its operation: who closes registration says `alone: .usual`. LOCKED_OUT needs no scene where
// another refusal, as of a wrong code, has one: that is tried until nobody may any more.

struct Scene: Sendable {
  typealias Make = @Sendable (Stage) throws -> Call

  /// On servers of its own, of that kind.
  var alone: Stage.Kind?
  /// How these are configured.
  var environment: [String: String]
  let make: Make

  init(alone: Stage.Kind? = nil, _ environment: [String: String] = [:], _ make: @escaping Make) {
    (self.alone, self.environment, self.make) = (alone, environment, make)
    if !environment.isEmpty && alone == nil { self.alone = .usual }
  }
}

enum Scenes {
  static let all: [String: Scene] = [
    apiKey, auth, emailAddress, emailLogin, oauth, opaque, passkey, secondFactors, server, session, signInProvider,
    user,
  ].reduce(into: [:]) { all, some in
    all.merge(some) { _, _ in preconditionFailure("a scene is there twice") }
  }

  static func success(_ operation: ServedOperation) -> Scene? { all[operation.name] }

  static func failure(_ operation: ServedOperation, _ error: String) -> Scene? { all["\(operation.name) \(error)"] }

  /// What is tried until nobody may any more, where nothing else is said.
  static func guessing(_ operation: ServedOperation) -> Scene? {
    operation.ownErrors.filter { $0.hasPrefix("WRONG_") }.lazy.compactMap { failure(operation, $0) }.first
  }

  /// Refusals that the schema names and no scene brings about: `auth.login ACCOUNT_BANNED`.
  static func missing(_ operations: [ServedOperation]) -> [String] {
    operations.flatMap { operation in
      let successes = success(operation) == nil ? [operation.name] : []
      return successes
        + operation.ownErrors.filter { error in
          failure(operation, error) == nil && !(error == "LOCKED_OUT" && guessing(operation) != nil)
        }.map { "\(operation.name) \($0)" }
    }
  }

  /// Scenes of what is not in the schema, or not served.
  static func stale(_ operations: [ServedOperation]) -> [String] {
    let known = operations.flatMap { operation in
      [operation.name] + (operation.ownErrors + operation.standardErrors).map { "\(operation.name) \($0)" }
    }
    return Set(all.keys).subtracting(known).sorted()
  }
}
