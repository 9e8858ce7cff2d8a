internal import Core
extension Connection {
  final func startHandshake() {}
  final func decrypt(_ bytes: Span<UInt8>) {}
  final func encrypt() {}
  final func sendCloseNotify() {}
}
