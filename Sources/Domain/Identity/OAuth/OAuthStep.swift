// What a way in by another service must still know when its person comes back. It is sealed into the `state`, so it may come
// back to another node.

public import API
internal import Core
internal import Generated
internal import Identity
internal import Wire

struct OAuthStep: ProtobufMessage {
  /// What its token is good for.
  static let purpose = "oauth"
  static let lifetime = Duration.seconds(600)

  var providerID = ""
  var returnTo = ""
  /// Where a program waits; 0 for none.
  var loopbackPort = 0
  /// Whose session it is that links an account; empty where somebody signs in.
  var userID = ""
  var sessionID = ""
  private var seed = Bytes()

  init() {}

  init(_ secrets: OAuthSecrets) { seed = Bytes(secrets.seed) }

  /// It was sealed by this very code, or by that of another version.
  static func read(_ state: [UInt8]) throws(APIError) -> (step: OAuthStep, secrets: OAuthSecrets) {
    guard let step = try? OAuthStep(decoding: Bytes(state)), let secrets = OAuthSecrets(seed: step.seed.array) else {
      throw APIError(.signInExpired, "This was begun at another version of this server: begin again.")
    }
    return (step, secrets)
  }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: providerID = try reader.string()
      case 2: returnTo = try reader.string()
      case 3: loopbackPort = Int(try reader.int64())
      case 4: userID = try reader.string()
      case 5: sessionID = try reader.string()
      case 6: seed = try reader.bytes()
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.string(1, providerID)
    writer.string(2, returnTo)
    writer.int64(3, Int64(loopbackPort))
    writer.string(4, userID)
    writer.string(5, sessionID)
    writer.bytes(6, seed)
  }
}

/// Where a browser goes that came back without the cookie of who began: to whoever began, with what it brought.
public enum OAuthDestination: Sendable, Equatable {
  /// To a page of this server, at this path.
  case page(String)
  /// To a program that waits on the browser's own machine.
  case program(port: Int)
}

extension Accounts {
  /// Where a state leads; it is looked at and not used up.
  public func destination(ofOAuth state: String) throws(APIError) -> OAuthDestination {
    let (step, _) = try OAuthStep.read(try self.step(state, of: OAuthStep.purpose).state)
    return step.loopbackPort == 0 ? .page(step.returnTo) : .program(port: step.loopbackPort)
  }
}
