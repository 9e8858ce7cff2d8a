// The server's clock, for clients that measure how far theirs is from it. The first moment is taken when the rule begins:
// what decoding cost before it is microseconds, and part of the delay that the client's formula bounds anyway.

public import API
internal import Core
public import Generated

extension Rules {
  public func sample(_ input: Time.Sample.Input, _ caller: Caller) async throws(APIError) -> Time {
    var time = Time()
    time.t1 = input.t1
    time.t2 = Int(Timestamp.now.microseconds)
    time.t3 = Int(Timestamp.now.microseconds)
    return time
  }
}
