// What a call was about, and who it turned out to come from, for whoever keeps a record of calls: a rule that signs somebody
// in knows who that is when the gatekeeper knew nobody. Ids alone, never what was said: a name that somebody tries to sign
// in with may be a password in the wrong field.

public import Core
internal import Wire

/// Of one call. Written while it runs, read when it is finished.
public final class Trail: Sendable {
  public struct Facts: Sendable, Equatable {
    /// Who the caller proved to be by this very call.
    public var actor: String?
    public var scope: String?
    /// The ids of what it was about in that scope, and of what it made.
    public var subjects: [String] = []
  }

  private let kept = Monitor(Facts())

  public static let maxSubjects = 16

  public init() {}

  public var facts: Facts { kept.withLock { $0 } }

  /// The caller is this one, whose own account the call was about.
  public func became(_ actor: String) {
    kept.withLock { $0.actor = actor }
    within(actor)
  }

  /// The call is about this scope, which its input did not name by its id.
  public func within(_ scope: String) {
    kept.withLock { facts in
      if facts.scope == nil { facts.scope = scope }
    }
  }

  /// The call is about the thing of this id.
  public func about(_ id: String) {
    kept.withLock { facts in
      guard id != facts.scope, !facts.subjects.contains(id), facts.subjects.count < Trail.maxSubjects else { return }
      facts.subjects.append(id)
    }
  }

  /// The input was understood.
  @usableFromInline
  func began(_ operation: Operation, _ scope: String?, _ input: () -> Bytes) {
    kept.withLock { $0.scope = scope }
    for id in Trail.ids(input, operation) { about(id) }
  }

  /// What the operation's address names by an id.
  private static func ids(_ input: () -> Bytes, _ operation: Operation) -> [String] {
    let numbers = operation.path.split(separator: "/").compactMap { segment -> Int? in
      guard segment.hasPrefix("{"), segment.hasSuffix("Id}") else { return nil }
      return operation.parameters.number(of: String(segment.dropFirst().dropLast()).utf8Span.span)
    }
    guard !numbers.isEmpty else { return [] }
    var ids: [String] = []
    var reader = ProtobufReader(input())
    // It was written by ourselves: what cannot be read is not there.
    do throws(WireError) {
      while let field = try reader.nextField() {
        if numbers.contains(field) { ids.append(try reader.string()) } else { try reader.skip() }
      }
    } catch {}
    return ids
  }
}
