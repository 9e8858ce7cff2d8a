"""Services that do as they are told, and not always as they should: an issuer of OpenID Connect, GitHub and Discord, as their
documents have them. What is to be odd is put under /plan; who asked for what stands under /seen. Who somebody is may also be said in `claims` when signing in.

usage: odd_services.py
"""

import base64
import hashlib
import hmac
import json
import secrets
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa, utils

RSA = {name: rsa.generate_private_key(public_exponent=65537, key_size=2048) for name in ("one", "two", "other")}
EC = ec.generate_private_key(ec.SECP256R1())
EDWARDS = ed25519.Ed25519PrivateKey.generate()
plan, seen, codes = {}, [], {}


def text(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def number(value):
    return text(value.to_bytes((value.bit_length() + 7) // 8, "big"))


def public_key(name):
    if name == "ec":
        point = EC.public_key().public_numbers()
        return {"kty": "EC", "crv": "P-256", "kid": name, "x": number(point.x), "y": number(point.y)}
    if name == "edwards":
        raw = EDWARDS.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
        return {"kty": "OKP", "crv": "Ed25519", "kid": name, "x": text(raw)}
    numbers = RSA[name].public_key().public_numbers()
    return {"kty": "RSA", "kid": name, "n": number(numbers.n), "e": number(numbers.e)}


def signature(algorithm, key, message):
    if algorithm == "RS256":
        return RSA[key].sign(message, padding.PKCS1v15(), hashes.SHA256())
    if algorithm == "ES256":
        r, s = utils.decode_dss_signature(EC.sign(message, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")
    if algorithm == "EdDSA":
        return EDWARDS.sign(message)
    if algorithm == "HS256":
        # The public key, which everybody knows, as if it were a secret.
        pem = RSA["one"].public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        return hmac.new(pem, message, hashlib.sha256).digest()
    return b""


def id_token(claims):
    algorithm, key = plan.get("alg", "RS256"), plan.get("key", "one")
    header = {"alg": algorithm} | ({"kid": plan.get("kid", key)} if plan.get("kid", key) else {})
    claims = {name: value for name, value in claims.items() if value is not None}
    message = text(json.dumps(header).encode()) + "." + text(json.dumps(claims).encode())
    return message + "." + (text(signature(algorithm, key, message.encode())) or plan.get("unsigned", "AA"))


class Service(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    @property
    def origin(self):
        return f"http://{self.headers['host']}"

    def answer(self, value, status=200, type="application/json", location=None):
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", type)
        self.send_header("content-length", str(len(body)))
        if location:
            self.send_header("location", location)
        self.end_headers()
        self.wfile.write(body)

    def do_PUT(self):
        plan.clear()
        plan.update(json.loads(self.rfile.read(int(self.headers["content-length"]))))
        seen.clear()
        self.answer({})

    def do_GET(self):
        url = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        if url.path == "/seen":
            return self.answer(seen)
        seen.append(url.path)
        if url.path.endswith("/authorize"):
            code = secrets.token_urlsafe()
            codes[code] = query
            back = {"state": query["state"], "code": code} | plan.get("back", {})
            return self.answer({}, 302, location=query["redirect_uri"] + "?" + urlencode(back))
        if url.path in plan.get("slow", []):
            time.sleep(30)
        if url.path in plan.get("redirects", {}):
            return self.answer({}, 302, location=plan["redirects"][url.path])
        if url.path in plan.get("large", []):
            return self.answer({"padding": "x" * (1 << 20)})
        if url.path in plan.get("raw", {}):
            return self.answer(plan["raw"][url.path].encode(), type=plan.get("type", "application/json"))
        if url.path == "/.well-known/openid-configuration":
            document = {
                "issuer": self.origin,
                "authorization_endpoint": f"{self.origin}/authorize",
                "token_endpoint": f"{self.origin}/token",
                "userinfo_endpoint": f"{self.origin}/me",
                "jwks_uri": f"{self.origin}/keys",
                "token_endpoint_auth_methods_supported": ["client_secret_post"],
            } | plan.get("document", {})
            return self.answer({name: value for name, value in document.items() if value is not None})
        if url.path == "/keys":
            return self.answer({"keys": [public_key(name) for name in plan.get("keys", ["one"])]})
        if self.headers.get("authorization") != "Bearer an-access-token":
            return self.answer({}, 401)
        if url.path in plan.get("users", {}):
            return self.answer(plan["users"][url.path])
        self.answer({}, 404)

    def do_POST(self):
        form = parse_qs(self.rfile.read(int(self.headers["content-length"])).decode())
        form = {name: values[0] for name, values in form.items()}
        seen.append(self.path)
        if self.path in plan.get("slow", []):
            time.sleep(30)
        asked = codes.pop(form.get("code"), None)
        challenge = text(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        if not asked or asked["code_challenge"] != challenge or asked["redirect_uri"] != form["redirect_uri"]:
            return self.answer({"error": "invalid_grant", "error_description": "not this one"}, 400)
        if (form.get("client_id"), form.get("client_secret")) != ("cascade", "s3cret"):
            return self.answer({"error": "invalid_client"}, 401)
        now = int(time.time())
        claims = {
            "iss": self.origin,
            "sub": "248289761001",
            "aud": "cascade",
            "iat": now,
            "exp": now + 300,
            "nonce": asked.get("nonce"),
            "email": "ada@example.org",
            "email_verified": True,
            "preferred_username": "ada",
        } | plan.get("claims", {}) | json.loads(asked.get("claims", "{}"))
        for name in ("iat", "exp", "nbf"):
            if name in plan.get("later", {}):
                claims[name] = now + plan["later"][name]
        tokens = {"access_token": "an-access-token", "token_type": "Bearer"}
        if self.path == "/token":
            tokens["id_token"] = id_token(claims)
        self.answer(tokens | plan.get("tokens", {}))


door = ThreadingHTTPServer(("127.0.0.1", 0), Service)
print(door.server_port, flush=True)
door.serve_forever()
