"""Somebody else's OpenID Connect: Authlib's provider behind Flask, with one client, which must use PKCE and a nonce.

usage: oidc_server.py CLIENT SECRET REDIRECT

Says its port on standard output. People sign in by posting their name to the page that they are sent to; who they are is
what was put under /users/NAME.
"""

import os
import sys
import time

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"

from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.jose import JsonWebKey
from authlib.oauth2.rfc6749 import AuthorizationCodeMixin, ClientMixin, grants
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oidc.core import OpenIDCode, UserInfo
from flask import Flask, jsonify, request
from werkzeug.serving import make_server

CLIENT, SECRET, REDIRECT = sys.argv[1:]
KEY = JsonWebKey.generate_key("RSA", 2048, {"kid": "one", "use": "sig", "alg": "RS256"}, is_private=True)
people, codes, tokens = {}, {}, {}


class Client(ClientMixin):
    def get_client_id(self):
        return CLIENT

    def get_default_redirect_uri(self):
        return REDIRECT

    def get_allowed_scope(self, scope):
        return scope

    def check_redirect_uri(self, redirect_uri):
        return redirect_uri == REDIRECT

    def check_client_secret(self, client_secret):
        return client_secret == SECRET

    def check_endpoint_auth_method(self, method, endpoint):
        return method == "client_secret_basic"

    def check_response_type(self, response_type):
        return response_type == "code"

    def check_grant_type(self, grant_type):
        return grant_type == "authorization_code"


class Code(AuthorizationCodeMixin):
    def __init__(self, code, asked, name):
        data = asked.payload.data
        self.code, self.name, self.scope, self.nonce = code, name, data["scope"], data["nonce"]
        self.code_challenge, self.code_challenge_method = data["code_challenge"], data["code_challenge_method"]
        self.auth_time = int(time.time())

    def get_redirect_uri(self):
        return REDIRECT

    def get_scope(self):
        return self.scope

    def get_nonce(self):
        return self.nonce

    def get_auth_time(self):
        return self.auth_time

    def get_acr(self):
        return None

    def get_amr(self):
        return None


class CodeGrant(grants.AuthorizationCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_basic"]

    def save_authorization_code(self, code, request):
        codes[code] = Code(code, request, request.user)

    def query_authorization_code(self, code, client):
        return codes.get(code)

    def delete_authorization_code(self, authorization_code):
        del codes[authorization_code.code]

    def authenticate_user(self, authorization_code):
        return authorization_code.name


class OpenID(OpenIDCode):
    def exists_nonce(self, nonce, request):
        return any(code.nonce == nonce for code in codes.values())

    def get_jwt_config(self, grant):
        return {"key": KEY.as_dict(is_private=True), "alg": "RS256", "iss": issuer(), "exp": 300}

    def generate_user_info(self, user, scope):
        # As the standard has it: what is more than the subject is told to who asks with the access token.
        return UserInfo(sub=people[user]["sub"])


app = Flask(__name__)
app.config["OAUTH2_TOKEN_EXPIRES_IN"] = {"authorization_code": 300}


def save(token, request):
    tokens[token["access_token"]] = request.user


server = AuthorizationServer(app, query_client=lambda name: Client() if name == CLIENT else None, save_token=save)
server.register_grant(CodeGrant, [OpenID(require_nonce=True), CodeChallenge(required=True)])


def issuer():
    return request.host_url.rstrip("/")


@app.get("/.well-known/openid-configuration")
def configuration():
    return jsonify(
        issuer=issuer(),
        authorization_endpoint=f"{issuer()}/authorize",
        token_endpoint=f"{issuer()}/token",
        userinfo_endpoint=f"{issuer()}/me",
        jwks_uri=f"{issuer()}/keys",
        response_types_supported=["code"],
        subject_types_supported=["public"],
        id_token_signing_alg_values_supported=["RS256"],
        code_challenge_methods_supported=["S256"],
        token_endpoint_auth_methods_supported=["client_secret_basic"],
    )


@app.get("/keys")
def keys():
    return jsonify(keys=[KEY.as_dict()])


@app.put("/users/<name>")
def person(name):
    people[name] = request.json
    return "", 204


@app.get("/authorize")
def ask():
    return '<form method="post"><input name="name"><button>Sign in</button></form>'


@app.post("/authorize")
def authorize():
    name = request.form.get("name")
    return server.create_authorization_response(grant_user=name if name in people else None)


@app.post("/token")
def token():
    return server.create_token_response()


@app.get("/me")
def me():
    name = tokens.get(request.headers.get("authorization", "").removeprefix("Bearer "))
    return jsonify(people[name]) if name else ("", 401)


if __name__ == "__main__":
    door = make_server("127.0.0.1", 0, app, threaded=True)
    print(door.port, flush=True)
    door.serve_forever()
