// What must hold of the PROXY protocol machine for any bytes: it says the same however they are cut, takes the header
// and not a byte of what follows, and never keeps more than its bound.

import Core

@testable import Net

public enum ProxyProtocolProperty {
  private enum Outcome: Equatable {
    case needsMore
    case header(ProxyHeader, taken: Int)
    case failed(NetError)
  }

  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    guard let control = input.first else { return }
    let bytes = input.dropFirst()
    let whole = outcome([Array(bytes)])
    precondition(whole == outcome(Pieces.cut(bytes, 1)), "byte by byte")
    precondition(whole == outcome(Pieces.cut(bytes, Int(control))), "in pieces")
    switch whole {
    case .header(_, let taken):
      let stated = Array(bytes.prefix(16)).suffix(2).reduce(0) { $0 << 8 | Int($1) }
      precondition(taken == 16 + stated && stated <= ProxyProtocolMachine.maxBodyBytes, "not exactly the header")
      precondition(whole == outcome([Array(bytes.prefix(taken)), [0xff]]), "what follows has a say")
    case .needsMore:
      precondition(bytes.count < 16 + ProxyProtocolMachine.maxBodyBytes, "beyond the bound")
    case .failed: break
    }
  }

  private static func outcome(_ pieces: [[UInt8]]) -> Outcome {
    var machine = ProxyProtocolMachine()
    var taken = 0
    do throws(NetError) {
      for piece in pieces {
        let part = try machine.receive(piece.span)
        taken += part
        if let header = machine.result { return .header(header, taken: taken) }
        precondition(part == piece.count, "a header that is not done leaves nothing")
      }
      return .needsMore
    } catch { return .failed(error) }
  }
}
