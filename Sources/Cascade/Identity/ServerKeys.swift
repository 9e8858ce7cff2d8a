// The keys that seal what the database must not hold in clear. The operator gives them, or they are made at the first start
// and kept beside the database, for this server's user alone. Nodes of one installation must have the same.

internal import Core
internal import Generated
internal import Glibc
internal import Identity

enum ServerKeys {
  static let fileName = "server.key"

  /// The newest first; there is one at least.
  static func load(_ configuration: Configuration, _ data: DataDirectory) throws(StartError) -> [SymmetricKey] {
    let given = configuration.settings.auth.keys
    guard given.isEmpty else {
      var keys: [SymmetricKey] = []
      for (place, text) in given.enumerated() {
        guard let key = SymmetricKey(hex: Secret(text)) else { throw StartError(complaint(place)) }
        keys.append(key)
      }
      return keys
    }
    let file = "\(data.path)/\(fileName)"
    return [try unsafe access(file, F_OK) == 0 ? read(file) : make(file)]
  }

  /// What is wrong with the keys that were given.
  static func complaints(_ configuration: Configuration) -> [String] {
    let settings = configuration.settings
    if settings.auth.keys.isEmpty && configuration.postgres != nil && configuration.redis != nil {
      return [
        "auth.keys: servers that share a database share their keys: give CASCADE_AUTH_KEYS, of openssl rand -hex 32"
      ]
    }
    if settings.auth.accessLifetime > settings.auth.keyLifetime {
      return ["auth.access_lifetime: a token that outlives two keys (auth.key_lifetime) is believed by nobody"]
    }
    let keys = settings.auth.keys
    if Set(keys.map { $0.lowercased() }).count < keys.count { return ["auth.keys: two of them are the same"] }
    return keys.enumerated().filter { SymmetricKey(hex: Secret($0.element)) == nil }.map { complaint($0.offset) }
  }

  private static func complaint(_ place: Int) -> String {
    "auth.keys: key \(place + 1) is not 64 hexadecimal characters"
  }

  private static func read(_ file: String) throws(StartError) -> SymmetricKey {
    do throws(FileError) {
      let text = String(decoding: try SmallFile.read(file, limit: 1_024), as: UTF8.self)
      guard let key = SymmetricKey(hex: Secret(String(text.prefix { !$0.isWhitespace }))) else {
        throw FileError("is not a key of 64 hexadecimal characters")
      }
      return key
    } catch {
      throw StartError("\(file) \(error.reason)")
    }
  }

  private static func make(_ file: String) throws(StartError) -> SymmetricKey {
    let key = SymmetricKey.random()
    do throws(FileError) { try SmallFile.make(file, key.hex.reveal() + "\n") } catch {
      throw StartError("\(file): \(error.reason)")
    }
    return key
  }
}
