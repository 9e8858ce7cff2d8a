// A number in base ten, on the stack: lengths and statuses are written into every answer.

/// The digits of a number, with a minus sign where it is below zero.
public struct DecimalText {
  private var digits = InlineArray<20, UInt8>(repeating: 0x30)
  private var start = 20

  public init(_ value: Int) {
    var rest = value.magnitude
    repeat {
      start &-= 1
      digits[start] = UInt8(truncatingIfNeeded: 48 &+ rest % 10)
      rest /= 10
    } while rest > 0
    if value < 0 {
      start &-= 1
      digits[start] = 0x2d
    }
  }

  public var span: Span<UInt8> {
    @_lifetime(borrow self)
    get { digits.span.extracting(start..<20) }
  }
}
