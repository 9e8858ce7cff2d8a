// How much longer things may take than they should. Under a sanitizer everything takes five to ten times as long, which
// scripts/sanitize says; bounds of time that are a promise stay as tight as they are everywhere else.

import Glibc

/// One, and ten under a sanitizer.
let slowness = unsafe getenv("CASCADE_SANITIZED") == nil ? 1 : 10
