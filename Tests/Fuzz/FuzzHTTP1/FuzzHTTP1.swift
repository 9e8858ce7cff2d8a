// libFuzzer's door to `HTTP1Property`; libFuzzer brings `main`.

import FuzzProperties

@c(LLVMFuzzerTestOneInput)
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe HTTP1Property.check(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}
