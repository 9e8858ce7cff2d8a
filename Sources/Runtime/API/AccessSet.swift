// Who may: roles and permissions of the schema's `Access`, as bits. Generated code names them: `AccessSet.viewRoom`.

/// A set of accesses.
public struct AccessSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The positions that are set, lowest first.
  public var positions: [Int] { (0..<64).filter { rawValue & (1 << UInt64($0)) != 0 } }
}
