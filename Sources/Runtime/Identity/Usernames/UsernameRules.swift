// Which names an account may have, and when two are the same. What a name looks like is in the schema and in Wire
// (`TextFormat.name`); here is what a schema cannot say: names that would be taken for the staff, and one form of all the
// ways in which a name can be written.

@_spi(_Unicode) internal import Swift
internal import Wire

/// Why a name may not be taken.
public enum UsernameFault: String, Sendable, CaseIterable {
  case tooShort
  case tooLong
  case badCharacters
  case reserved
}

/// Says whether a name may be taken.
public struct UsernameRules: Sendable {
  /// In Unicode scalars, as the schema counts.
  public static let lengths = 3...50

  /// Names that people would believe.
  public static let reserved: Set<String> = [
    "admin", "administrator", "bot", "dev", "developer", "help", "mod", "moderator", "official", "operator", "owner",
    "root", "security", "service", "staff", "support", "sysop", "system", "team",
  ]

  private let reserved: Set<String>

  /// With names that are reserved here beside those that are everywhere.
  public init(reserving more: [String] = []) {
    reserved = UsernameRules.reserved.union(more.map { UsernameRules.bare($0) })
  }

  /// What is wrong with it; nil where it may be taken. Who sets up the server may take a reserved one.
  public func fault(in name: String, allowingReserved: Bool = false) -> UsernameFault? {
    // A scalar has four bytes at most: no need to count those of a book.
    guard name.utf8.count <= 4 * UsernameRules.lengths.upperBound else { return .tooLong }
    let count = name.unicodeScalars.count
    if count < UsernameRules.lengths.lowerBound { return .tooShort }
    if count > UsernameRules.lengths.upperBound { return .tooLong }
    // A mark belongs to a letter in front of it.
    guard TextFormat.name.accepts(name), name.unicodeScalars.first?.properties.canonicalCombiningClass == .notReordered
    else { return .badCharacters }
    return !allowingReserved && reserved.contains(UsernameRules.bare(name)) ? .reserved : nil
  }

  /// The form by which names are compared, and unique: composed (NFC), with full-width letters as the usual ones, and
  /// without capitals, also those that are two letters when small.
  public static func key(of name: String) -> String {
    var narrow = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let isWide = (0xff01...0xff5e).contains(scalar.value)
      narrow.append(isWide ? Unicode.Scalar(UInt8(scalar.value - 0xfee0)) : scalar)
    }
    // Small, large and small again: `ẞ` is small as `ß`, which is large as `SS`. The key of a key is itself, of every
    // letter with every mark or two that case has to do with.
    return composed(composed(String(narrow)).lowercased().uppercased().lowercased())
  }

  /// Without what would not keep people from believing it: `_admin-` is no other name to them.
  private static func bare(_ name: String) -> String { key(of: name).filter { $0 != "_" && $0 != "-" } }

  private static func composed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text._nfc { scalars.append(scalar) }
    return String(scalars)
  }
}
