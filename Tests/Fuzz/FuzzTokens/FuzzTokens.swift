// libFuzzer's door to `TokensProperty`; libFuzzer brings `main`.

import FuzzProperties

@c(LLVMFuzzerTestOneInput)
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe TokensProperty.check(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}
