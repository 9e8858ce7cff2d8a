// Who calls, from where, until when: what a rule knows of the transport, and no more. All of it values, so that a call
// makes nothing for a rule that does not ask.

public import Core
public import State

/// Who a call comes from.
public struct Caller: Sendable {
  /// The doors by which calls come.
  public enum Door: String, Sendable { case rest, grpc, call, management }

  public var identity: Identity
  public let door: Door
  public let requestID: RequestID
  /// When the answer is no longer wanted.
  public let deadline: MonotonicTime
  /// The loop that the call runs on.
  public let loop: Loop
  /// The client, or who a trusted proxy says it is; nil for who came over a Unix socket.
  public let address: IPAddress?
  /// The program that calls, by its own word.
  public var agent: String?
  /// The scope that the call is about, as text; nil where it is about none.
  public private(set) var scope: String?
  /// What the caller holds there, as the gatekeeper found when it let the call in; nothing before.
  public private(set) var held: AccessSet = []
  /// The call's own name, where it may be repeated.
  public var operation: OperationKey?
  /// The history that the caller's version counts in, where it said so: in another one the same number is another version.
  public var expectedEpoch: Epoch?
  /// Where the rule says which revision the call came to, for a door that asks.
  public var receipt: Receipt?
  /// Where the call came by a connection that stays: who is present by it goes with it.
  public var attendance: Attendance?

  /// Where what the call was about is written down.
  public var trail: Trail?

  public init(
    identity: Identity = .anonymous, door: Door, requestID: RequestID, deadline: MonotonicTime, loop: Loop,
    address: IPAddress?
  ) {
    self.identity = identity
    self.door = door
    self.requestID = requestID
    self.deadline = deadline
    self.loop = loop
    self.address = address
  }

  /// The same, let in.
  public func admitted(holding held: AccessSet, in scope: String?) -> Caller {
    var admitted = self
    (admitted.held, admitted.scope) = (held, scope)
    return admitted
  }
}

/// What a caller proved to be.
public struct Identity: Sendable, Hashable {
  /// The id of an account or a guest; nil for who said nothing.
  public var id: String?
  /// What it may wherever it calls; what it holds in a scope besides is `Caller.held`.
  public var access: AccessSet
  /// Which of its signings-in this is, where it has several.
  public var session: String?
  /// Whether what it showed is good only for what changes nothing.
  public var isReadOnly = false
  /// When it must have proved itself anew; nil where what it showed does not run out.
  public var expiresAt: Timestamp?

  public init(id: String?, access: AccessSet, session: String? = nil, expiresAt: Timestamp? = nil) {
    (self.id, self.access, self.session, self.expiresAt) = (id, access, session, expiresAt)
  }

  public static let anonymous = Identity(id: nil, access: [])
}

/// What a caller shows to be somebody.
public struct Credentials: Sendable {
  /// Of `Authorization: Bearer`.
  public var token: Secret?
  /// Of `?ticket=`, where a browser opens a connection and can send no field. It is good once.
  public var ticket: Secret?
  /// What the connection's address names, where a ticket is for one place.
  public var place: String?
  /// Whether it comes with every request by itself, as a browser's cookie does: who is signed out carries it still, and may do
  /// what anybody may.
  public var isAmbient = false

  public init(token: Secret? = nil, ticket: Secret? = nil) { (self.token, self.ticket) = (token, ticket) }

  /// Reads an Authorization field; nil where it is of another kind.
  public init?(authorization: String) {
    let parts = authorization.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    token = Secret(parts[1].drop { $0 == " " }.description)
  }
}
