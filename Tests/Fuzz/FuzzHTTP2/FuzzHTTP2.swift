// libFuzzer's door to `HTTP2Property`; libFuzzer brings `main`.

import FuzzProperties

@c(LLVMFuzzerTestOneInput)
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe HTTP2Property.check(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}
