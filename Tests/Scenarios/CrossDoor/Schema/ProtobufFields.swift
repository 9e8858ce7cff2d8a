// A protobuf message as its bytes have it, before anybody says what they mean; and moments as JSON writes them.

import Foundation

struct ProtobufFields {
  enum Value {
    case number(UInt64)
    case block([UInt8])
  }

  private(set) var fields: [Int: [Value]] = [:]

  /// Nil where it is no message.
  init?(_ message: some Collection<UInt8>) {
    var rest = Array(message)[...]
    while !rest.isEmpty {
      guard let tag = Self.varint(&rest) else { return nil }
      let value: Value
      switch tag & 7 {
      case 0:
        guard let number = Self.varint(&rest) else { return nil }
        value = .number(number)
      case 1, 5:
        let count = tag & 7 == 1 ? 8 : 4
        guard rest.count >= count else { return nil }
        value = .number(rest.prefix(count).reversed().reduce(0) { $0 << 8 | UInt64($1) })
        rest = rest.dropFirst(count)
      case 2:
        guard let count = Self.varint(&rest), count <= UInt64(rest.count) else { return nil }
        value = .block(Array(rest.prefix(Int(count))))
        rest = rest.dropFirst(Int(count))
      default: return nil
      }
      fields[Int(tag >> 3), default: []].append(value)
    }
  }

  func text(_ number: Int) -> String? { block(number).map { String(decoding: $0, as: UTF8.self) } }
  func blocks(_ number: Int) -> [[UInt8]] {
    (fields[number] ?? []).compactMap { if case .block(let bytes) = $0 { bytes } else { nil } }
  }
  func block(_ number: Int) -> [UInt8]? { blocks(number).last }
  func number(_ number: Int) -> UInt64? { if case .number(let value)? = fields[number]?.last { value } else { nil } }

  static func varints(_ bytes: [UInt8]) -> [UInt64] {
    var (all, rest): ([UInt64], ArraySlice<UInt8>) = ([], bytes[...])
    while let one = varint(&rest) { all.append(one) }
    return all
  }

  /// Nanoseconds, of a Timestamp or a Duration.
  static func seconds(_ bytes: [UInt8]) -> Int64? {
    ProtobufFields(bytes).map {
      Int64(bitPattern: $0.number(1) ?? 0) * 1_000_000_000 + Int64(bitPattern: $0.number(2) ?? 0)
    }
  }

  private static func varint(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
    var (value, shift): (UInt64, UInt64) = (0, 0)
    while let byte = rest.popFirst(), shift < 64 {
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }
}

enum ISOMoment {
  /// Nil where the text is no moment.
  static func microseconds(_ text: String) -> Int64? {
    guard text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z/) != nil else { return nil }
    let part = text.firstMatch(of: /\.(\d+)Z/).map { String($0.output.1) } ?? ""
    guard let whole = try? Date(text.prefix(19) + "Z", strategy: .iso8601) else { return nil }
    let micros = Int64(part.padding(toLength: 6, withPad: "0", startingAt: 0)) ?? 0
    return Int64(whole.timeIntervalSince1970) * 1_000_000 + micros
  }

  static func text(microseconds: Int64) -> String {
    let whole = Date(timeIntervalSince1970: Double(microseconds.quotientAndRemainder(dividingBy: 1_000_000).quotient))
    return whole.formatted(.iso8601).dropLast() + String(format: ".%06dZ", microseconds % 1_000_000)
  }

  /// A moment from now, on a full second.
  static func text(secondsFromNow seconds: Double) -> String {
    text(microseconds: Int64(Date().timeIntervalSince1970 + seconds) * 1_000_000)
  }
}
