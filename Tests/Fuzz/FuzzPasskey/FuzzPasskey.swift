// libFuzzer's door to `PasskeyProperty`; libFuzzer brings `main`.

import FuzzProperties

@c(LLVMFuzzerTestOneInput)
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe PasskeyProperty.check(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}
