internal import Glibc

let planted: Int = unsafe getenv("CASCADE_MUTANT").flatMap { unsafe Int(String(cString: $0)) } ?? -1
