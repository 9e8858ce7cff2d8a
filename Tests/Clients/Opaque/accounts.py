"""An account whose password the server never sees, with the Python client at a server of the product, as README.md has it."""

import os

from cascade import Client
from cascade.generated import LoginResult, auth_begin_opaque_login, auth_begin_opaque_password, auth_login_by_opaque
from cascade.generated import auth_register_by_opaque, user_change_password_by_opaque
from cascade.opaque import Login, NotAuthentic, Registration, from_text, to_text

url = os.environ["CASCADE_URL"]
client = Client(url)
username = "grace"


def offer(password: str) -> tuple[str, str]:
    registration = Registration(password)
    answer = client.call(auth_begin_opaque_password, request=to_text(registration.request))
    return answer.token, to_text(registration.finish(from_text(answer.message)).upload)


def sign_in(password: str) -> LoginResult:
    login = Login(password)
    answer = client.call(auth_begin_opaque_login, username=username, request=to_text(login.request))
    proof = login.finish(from_text(answer.message)).proof
    return client.call(auth_login_by_opaque, token=answer.token, proof=to_text(proof))


def refused(password: str) -> None:
    try:
        sign_in(password)
    except NotAuthentic:
        print("not authentic")


token, upload = offer("correct horse battery")
made = client.call(auth_register_by_opaque, token=token, upload=upload, username=username)
entered = sign_in("correct horse battery")
assert entered.user is not None
print(entered.user.id == made.user.id, entered.mfa, entered.is_password_outdated)
refused("wrong horse battery")

own = Client(url, token=entered.access_token)
token, upload = offer("another horse battery")
own.call(user_change_password_by_opaque, user_id=made.user.id, token=token, upload=upload)
refused("correct horse battery")
again = sign_in("another horse battery")
print(again.user.username if again.user else None)
own.close()
client.close()
