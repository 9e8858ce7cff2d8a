// The tag of what is answered, as ETag and If-Match have it: `"epoch.version"`. What shows one caller more than another has a
// print of what was shown behind that, `"epoch.version.print"`, so that who comes to see more of the same version is not told
// that it has it already. What belongs to no scope has no epoch, and a client that knows nothing but the number may ask
// for that alone.

internal import API
internal import Core
internal import HTTP
internal import State

struct VersionTag: Equatable {
  /// Nil where any is meant.
  let epoch: Epoch?
  let version: Int
  /// Of the very bytes that were shown; nil where they are the same for all.
  let print: String?

  init(_ version: Int, in epoch: Epoch? = nil, print: String? = nil) {
    self.version = version
    self.epoch = epoch
    self.print = print
  }

  /// Of an answer; nil where that has no version.
  init?(_ reply: Reply) {
    guard let version = reply.version else { return nil }
    let print = reply.isDiscreet ? String(Fingerprint.of(reply.output.span), radix: 36) : nil
    self.init(version, in: reply.epoch, print: print)
  }

  /// Of a field; nil for what is none of ours, as no weak one is. Compression has a tag of its own for the same version.
  init?(_ tag: EntityTag) {
    let parts = tag.unpacked.split(separator: ".", omittingEmptySubsequences: false)
    guard !tag.isWeak, parts.count <= 3, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let digits = parts[parts.count == 1 ? 0 : 1]
    guard let version = Int(digits), version >= 0, String(version) == digits else { return nil }
    let epoch = parts.count == 1 ? nil : Epoch(String(parts[0]))
    self.init(version, in: epoch, print: parts.count == 3 ? String(parts[2]) : nil)
  }

  /// As a field holds it.
  var fieldValue: String {
    let parts = [epoch?.text, String(version), print].compactMap { $0 }
    return "\"" + parts.joined(separator: ".") + "\""
  }
}
