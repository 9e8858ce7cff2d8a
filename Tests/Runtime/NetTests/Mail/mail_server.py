"""A mail server (aiosmtpd's) that keeps what it is sent, as Python's own reader of mail sees it.

Its settings come as JSON; the lines it says are "WORD ID NUMBER". Recipients and senders called refused, later, hang and
leave are answered so, and so are messages with such a subject.
"""

import asyncio
import email
import email.policy
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

settings = json.loads(sys.argv[1])
answers = {"refused": "550 5.1.1 not here", "later": "451 4.3.0 later"}
kept = 0


def keep(session, envelope) -> None:
    global kept
    message = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
    bodies = {
        part.get_content_subtype(): part.get_content().replace("\r\n", "\n")
        for part in message.walk()
        if not part.is_multipart()
    }
    record = {
        "sender": envelope.mail_from,
        "recipients": envelope.rcpt_tos,
        "fields": [[name, str(value)] for name, value in message.items()],
        "bodies": bodies,
        "raw": envelope.original_content.decode("ascii"),
        "isSecure": session.ssl is not None or settings.get("implicit", False),
        "user": (session.auth_data or b"").decode() if isinstance(session.auth_data, bytes) else "",
        "hello": session.host_name,
    }
    with open(f"{settings['folder']}/{kept}.json", "w") as file:
        json.dump(record, file)
    kept += 1
    print("kept -", kept, flush=True)


class Handler:
    async def answer(self, server, name: str):
        if name in ("hang", "leave"):
            print(name, "-", 1, flush=True)
        if name == "hang":
            await asyncio.sleep(3_600)
        if name == "leave":
            server.transport.abort()
        return answers.get(name)

    async def handle_MAIL(self, server, session, envelope, address, options):
        refusal = await self.answer(server, address.split("@")[0])
        if not refusal:
            envelope.mail_from = address
        return refusal or "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        refusal = await self.answer(server, address.split("@")[0])
        if not refusal:
            envelope.rcpt_tos.append(address)
        return refusal or "250 OK"

    async def handle_DATA(self, server, session, envelope):
        subject = email.message_from_bytes(envelope.content)["subject"]
        refusal = await self.answer(server, subject)
        if not refusal:
            keep(session, envelope)
        return refusal or "250 OK"

    async def handle_QUIT(self, server, session, envelope):
        if settings.get("hangsAtQuit"):
            await asyncio.sleep(3_600)
        return "221 bye"


def authenticate(server, session, envelope, mechanism, data):
    right = isinstance(data, LoginPassword) and data.login == b"ada" and data.password == "secret ü".encode()
    print("login", mechanism, int(right), flush=True)
    return AuthResult(success=right, handled=False, auth_data=data.login if right else None)


async def main() -> None:
    loop = asyncio.get_running_loop()
    context = None
    if settings.get("certificate"):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(settings["certificate"], settings["key"])
    implicit = settings.get("implicit", False)
    options = {
        "tls_context": None if implicit else context,
        "require_starttls": settings.get("requiresTLS", False),
        "auth_require_tls": False,
        "authenticator": authenticate if settings.get("login") else None,
        "auth_required": settings.get("login", False),
        "auth_exclude_mechanism": settings.get("without", []),
        "hostname": "mail.test",
    }
    if settings.get("silent"):
        serve = asyncio.Protocol
    else:

        def serve() -> SMTP:
            return SMTP(Handler(), **options)

    server = await loop.create_server(serve, "127.0.0.1", settings.get("port", 0), ssl=context if implicit else None)
    print("port -", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
