import Core
import Opaque
import Testing

@testable import Identity

@Suite struct ForeignKeySetTests {
  // RFC 7515, appendices A.2 and A.3.
  private static let modulus =
    "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgN"
    + "MsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xs"
    + "mtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"
  private static let payload =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
  private static let rsaToken =
    "eyJhbGciOiJSUzI1NiJ9.\(payload)."
    + "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1d"
    + "nZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwu"
    + "sC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw"
  private static let ecToken =
    "eyJhbGciOiJFUzI1NiJ9.\(payload)."
    + "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
  private static let rsa = "{\"kty\":\"RSA\",\"n\":\"\(modulus)\",\"e\":\"AQAB\"}"
  private static let ec =
    "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
    + "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}"

  private func keys(_ keys: String...) throws -> ForeignKeySet {
    try ForeignKeySet(document: Bytes("{\"keys\":[\(keys.joined(separator: ","))]}"))
  }

  private func refusal(_ token: String, _ keys: ForeignKeySet) -> TokenRefusal? {
    do throws(TokenRefusal) {
      _ = try keys.read(Secret(token))
      return nil
    } catch { return error }
  }

  @Test func verifiesTheExamplesOfTheStandard() throws {
    let keys = try keys(Self.rsa, Self.ec)
    for token in [Self.rsaToken, Self.ecToken] {
      #expect(try keys.read(Secret(token)).text.hasPrefix("{\"iss\":\"joe\",\r\n \"exp\":1300819380,"))
    }
  }

  @Test func aTokenThatNamesItsKeyIsOfNoOther() throws {
    let rsa = "{\"kid\":\"one\",\(Self.rsa.dropFirst())"
    #expect(refusal(Self.rsaToken, try keys(rsa)) == nil)
    let header = Base64URL.encode(Array("{\"alg\":\"RS256\",\"kid\":\"two\"}".utf8))
    let named = header + Self.rsaToken.drop { $0 != "." }
    #expect(refusal(named, try keys(rsa)) == .unknownKey)
    #expect(refusal(named, try keys("{\"kid\":\"two\",\(Self.rsa.dropFirst())")) == .forged)
    #expect(refusal(Self.rsaToken, try keys()) == .unknownKey)
  }

  @Test func anotherAlgorithmThanTheKeysIsRefused() throws {
    #expect(refusal(Self.rsaToken, try keys(Self.ec)) == .wrongAlgorithm)
    #expect(refusal(Self.ecToken, try keys(Self.rsa)) == .wrongAlgorithm)
    for name in ["none", "HS256", "PS256", "EdDSA"] {
      let header = Base64URL.encode(Array("{\"alg\":\"\(name)\"}".utf8))
      #expect(refusal(header + Self.rsaToken.drop { $0 != "." }, try keys(Self.rsa)) == .wrongAlgorithm)
    }
  }

  /// RFC 8037, appendix A.4.
  @Test func verifiesEd25519() throws {
    let key = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}"
    let token =
      "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
      + "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"
    #expect(try keys(Self.rsa, key).read(Secret(token)).text == "Example of Ed25519 signing")
    #expect(refusal(token, try keys(Self.rsa, Self.ec)) == .wrongAlgorithm)
    #expect(refusal(token.replacing("RXhh", with: "RXhi"), try keys(key)) == .forged)
    // A point of small order, with which one signature is good for everything; a text of another length; no point.
    for x in [
      Base64URL.encode([1] + [UInt8](repeating: 0, count: 31)), "AA", Base64URL.encode(.init(repeating: 2, count: 32)),
    ] {
      #expect(throws: IdentityError.self) { try keys("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"\(x)\"}") }
    }
  }

  @Test func keysThatWeDoNotVerifyWithArePassedOver() throws {
    let keys = try keys(
      "{\"kty\":\"OKP\",\"crv\":\"Ed448\",\"x\":\"AA\"}", "{\"kty\":\"oct\",\"k\":\"AAAA\"}",
      "{\"kty\":\"EC\",\"crv\":\"P-521\",\"x\":\"AA\",\"y\":\"AA\"}", "{\"use\":\"enc\",\(Self.rsa.dropFirst())",
      "{\"alg\":\"RS512\",\(Self.rsa.dropFirst())", "{\"use\":\"sig\",\"x5c\":[\"MII\"],\(Self.rsa.dropFirst())")
    #expect(keys.count == 1 && refusal(Self.rsaToken, keys) == nil)
  }

  @Test func weakAndBrokenKeysAreRefused() {
    let short = String(Self.modulus.prefix(171)) + "Q"
    let long = Base64URL.encode([UInt8](repeating: 0xff, count: 1_025))
    for key in [
      "{\"kty\":\"RSA\",\"n\":\"\(short)\",\"e\":\"AQAB\"}", "{\"kty\":\"RSA\",\"n\":\"\(long)\",\"e\":\"AQAB\"}",
      Self.rsa.replacing("AQAB", with: "AQ"), Self.rsa.replacing("AQAB", with: "BA"),
      Self.rsa.replacing("AQAB", with: ""), Self.rsa.replacing("AQAB", with: "AQAB="),
      "{\"kty\":\"RSA\",\"e\":\"AQAB\"}", "{\"kty\":\"RSA\",\"n\":\"\",\"e\":\"AQAB\"}", "{}", "7",
      Self.ec.replacing("f83O", with: "f83P"), Self.ec.replacing("f83O", with: ""),
      Self.ec.replacing("\"y\":", with: "\"z\":"), "{\"kty\":7}", "{\"kty\":\"RSA\",\"kty\":\"EC\"}",
    ] {
      #expect(throws: IdentityError.self, "\(key)") { try keys(key) }
    }
  }

  @Test func whatIsNoDocumentOrTooLargeIsRefused() {
    let many = [String](repeating: "{\"kty\":\"oct\"}", count: ForeignKeySet.maxKeys + 1).joined(separator: ",")
    for text in ["", "{}", "[]", "{\"keys\":{}}", "{\"keys\":null}", "{\"keys\":[]", "{\"keys\":[\(many)]}"] {
      #expect(throws: IdentityError.self, "\(text.prefix(40))") { try ForeignKeySet(document: Bytes(text)) }
    }
    let large = Bytes(repeating: 0x20, count: ForeignKeySet.maxDocumentBytes + 1)
    #expect(throws: IdentityError.self) { try ForeignKeySet(document: large) }
  }

  @Test func noChangedByteIsBelieved() throws {
    let keys = try keys(Self.rsa, Self.ec)
    for token in [Self.ecToken, Self.rsaToken] {
      let text = Array(token.utf8)
      for place in text.indices {
        var changed = text
        changed[place] ^= [1, 2, 0x20, 0x80][place % 4]
        #expect(throws: TokenRefusal.self) { try keys.read(Secret(changed)) }
        #expect(throws: TokenRefusal.self) { try keys.read(Secret(Array(text[..<place]))) }
      }
    }
    let zero = Self.ecToken.prefix { $0 != "." } + "." + Self.payload + "."
    #expect(refusal(zero + Base64URL.encode([UInt8](repeating: 0, count: 64)), keys) == .forged)
    #expect(refusal(zero + Base64URL.encode([UInt8](repeating: 0xff, count: 64)), keys) == .forged)
    #expect(refusal(zero + Base64URL.encode([UInt8](repeating: 1, count: 63)), keys) == .forged)
  }

  @Test func aDocumentThatWasChangedSomewhereNeverStopsTheServer() {
    let text = Array("{\"keys\":[\(Self.ec),\(Self.rsa)]}".utf8)
    for place in text.indices {
      for byte in [0, 0x22, 0x7b, 0x39, text[place] ^ 1, 0xff] as [UInt8] {
        var changed = text
        changed[place] = byte
        _ = try? ForeignKeySet(document: Bytes(changed))
      }
      _ = try? ForeignKeySet(document: Bytes(Array(text[..<place])))
    }
  }
}
